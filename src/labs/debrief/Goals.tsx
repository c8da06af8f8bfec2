import { plural } from '@/i18n/plural.ts';
import { type Kit, word } from '../frame/kit.ts';
import { LinkIcon } from '../frame/LinkIcon.tsx';

/** The goals with what each brought; hints that cost something stand below. */
export function Goals({ kit }: { readonly kit: Kit }) {
  const { earned, total, details } = kit.view;
  return (
    <section class="goals">
      <h3>{word(kit, 'goalsTitle', { earned, total })}</h3>
      <ul>
        {kit.texts.goals.map(({ id, text }) => {
          const [points, most] = details.goals[id] ?? [0, 0];
          return (
            <li key={id}>
              <LinkIcon state={points === most ? 'closed' : 'open'} />
              <span>{text}</span>
              <span class="points">{word(kit, 'pointsOf', { points, most })}</span>
            </li>
          );
        })}
      </ul>
      {details.hints > 0 && <p>{plural(kit.strings, 'hintsTook', details.hints, kit.locale)}</p>}
      <p class="soft">{word(kit, 'tryLater')}</p>
    </section>
  );
}
