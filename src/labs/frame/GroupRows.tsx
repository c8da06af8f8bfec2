import { type Kit, word } from './kit.ts';

interface Props {
  readonly kit: Kit;
  readonly one: readonly string[];
  readonly other: readonly string[];
}

/** Two rows of groups, one under the other; each group says whether it is the same by sign and word, not by colour alone. Letter case does not matter. */
export function GroupRows({ kit, one, other }: Props) {
  return (
    <ol translate={false}>
      {one.map((group, index) => {
        const same = group.toLowerCase() === other[index]?.toLowerCase();
        return (
          <li key={index} class={same ? 'same' : 'different'}>
            <span class="mono">{group}</span>
            <span aria-hidden="true">{same ? '=' : '≠'}</span>
            <span class="mono">{other[index]}</span>
            <span class="visually-hidden">{word(kit, same ? 'compareSame' : 'compareDifferent')}</span>
          </li>
        );
      })}
    </ol>
  );
}
