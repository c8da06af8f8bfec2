import type { Words } from './words.ts';

/** Links to the parts of the page, since it is long on a phone; a part `courses` has the heading `mine-courses`. */
export function Contents({
  parts,
  words: { say },
}: {
  readonly parts: readonly string[];
  readonly words: Words;
}) {
  return (
    <nav class="mine-contents no-print" aria-label={say('contents')}>
      <ul>
        {parts.map((part) => (
          <li key={part}>
            <a href={`#mine-${part}`}>{say(`jump_${part}`)}</a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
