import { groupsOf } from '@/core/wallet/groups.ts';
import { type Kit, word } from './kit.ts';

interface Props {
  readonly kit: Kit;
  readonly one: string;
  readonly other: string;
  readonly oneName: string;
  readonly otherName: string;
}

/** Two addresses, group under group; each group says whether it is the same by sign and word, not by colour alone. */
export function Compare({ kit, one, other, oneName, otherName }: Props) {
  const others = groupsOf(other);
  return (
    <div class="compare">
      <p class="soft">
        {word(kit, 'compareTop')}: {oneName}. {word(kit, 'compareBottom')}: {otherName}.
      </p>
      <ol translate={false}>
        {groupsOf(one).map((group, index) => {
          const same = group.toLowerCase() === others[index]?.toLowerCase();
          return (
            <li key={index} class={same ? 'same' : 'different'}>
              <span class="mono">{group}</span>
              <span aria-hidden="true">{same ? '=' : '≠'}</span>
              <span class="mono">{others[index]}</span>
              <span class="visually-hidden">{word(kit, same ? 'compareSame' : 'compareDifferent')}</span>
            </li>
          );
        })}
      </ol>
    </div>
  );
}

/** What comparing found, as a sentence. */
export function compareResult(kit: Kit, group: number | null, one: string, other: string): string {
  if (group === null) return word(kit, 'compareAllSame');
  return word(kit, 'compareFirst', {
    n: group + 1,
    one: groupsOf(one)[group] ?? '',
    other: groupsOf(other)[group] ?? '',
  });
}
