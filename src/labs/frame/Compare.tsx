import { groupsOf } from '@/core/wallet/groups.ts';
import { GroupRows } from './GroupRows.tsx';
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
  return (
    <div class="compare">
      <p class="soft">
        {word(kit, 'compareTop')}: {oneName}. {word(kit, 'compareBottom')}: {otherName}.
      </p>
      <GroupRows kit={kit} one={groupsOf(one)} other={groupsOf(other)} />
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
