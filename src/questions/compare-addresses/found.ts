import { rightPick, type ShownAddresses } from '@/core/grading/comparison.ts';
import { groupsOf } from '@/core/wallet/groups.ts';
import { fill, type Strings } from '@/i18n/fill.ts';
import type { Other } from './props.ts';

/** What there is to be found about one address, in words: that it is the same, or the first group that differs, and what follows. */
export function foundIn(
  other: Other,
  shown: ShownAddresses,
  strings: Strings,
): { fact: string; reason: string } {
  const address = shown.others[other.id] ?? shown.known;
  const pick = rightPick(shown.known, address);
  if (pick === 'same') return { fact: strings['isSame'] ?? '', reason: other.same ?? '' };
  const n = Number(pick.slice('group-'.length));
  const values = { n, known: groupsOf(shown.known)[n - 1] ?? '', other: groupsOf(address)[n - 1] ?? '' };
  return { fact: fill(strings['isOther'] ?? '', values), reason: other.differs ?? '' };
}
