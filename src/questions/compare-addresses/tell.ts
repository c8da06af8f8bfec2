import { faredOf, type GroupPick, picks, shownAddresses } from '@/core/grading/comparison.ts';
import { isSeed } from '@/core/random/seed.ts';
import { groupsOf } from '@/core/wallet/groups.ts';
import { fill } from '@/i18n/fill.ts';
import { fieldsOf, type TellWords, type ToldPart } from '../frame/told-part.ts';
import { foundIn } from './found.ts';
import type { CompareAddresses } from './props.ts';

/** What was said of each address, and what there was to be found. */
export function tell(question: CompareAddresses, answer: unknown, { strings }: TellWords): ToldPart[] {
  const { seed, picks: all } = fieldsOf(answer);
  if (!isSeed(seed)) return [];
  const chosen = fieldsOf(all);
  const shown = shownAddresses(question, seed);
  return question.others.flatMap((other) => {
    const pick = chosen[other.id] as GroupPick;
    if (!picks.includes(pick)) return [];
    const address = shown.others[other.id] ?? shown.known;
    const n = picks.indexOf(pick);
    const group = `${fill(strings['group'] ?? '', { n })} ${groupsOf(address)[n - 1]}`;
    const fared = faredOf(pick, shown.known, address);
    const { fact, reason } = foundIn(other, shown, strings);
    return [
      {
        said: `${other.text}. ${n === 0 ? (strings['same'] ?? '') : group}`,
        right: fared === 'near' ? 'partly' : fared === 'right',
        ...(fared === 'near' && { mark: strings['near'] ?? '' }),
        reason: `${fact} ${reason}`,
      },
    ];
  });
}
