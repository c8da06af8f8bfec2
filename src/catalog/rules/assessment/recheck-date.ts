import type { ContentRule, Fault } from '../rule.ts';
import { factsOf, type PlacedFact } from './parts/facts.ts';

/**
 * Groups of facts that are looked at again before each term (the table "Facts to look at again before each term" in the plan of
 * the courses): law of exchanges, tax and power of mining, the digital som, tokens of the som, remittances, fraud, sanctions,
 * times and fees of networks, prices.
 */
const ageing = /^(K3|K4|K5|K6|K7|K9|K10|K11|B5|B6|B10|E1)\.|^X1\.0[678]$/;

/** Days from one look to the next: a term and the holidays around it. */
const longest = 210;

const days = (from: string, to: string) => (Date.parse(to) - Date.parse(from)) / 86_400_000;

function faultsOf({ id, fact, place }: PlacedFact, today: string): Fault[] {
  const { recheck, checked } = fact;
  const fault = (found: string, mend: string, field: 'recheck' | 'checked' = 'recheck') => [
    { ...place(field), found, mend },
  ];
  if (checked > today)
    return fault(`looked at on ${checked}, a day to come`, 'the day somebody last looked', 'checked');
  if (recheck === 'never') return [];
  if (recheck === undefined)
    return ageing.test(id)
      ? fault(
          'no "recheck", though facts of this group age',
          'add recheck: with the first day of the next term, or recheck: never where it cannot change',
        )
      : [];
  if (recheck < today)
    return fault(
      `was to be looked at again by ${recheck}`,
      'look at its source; then put today into "checked" and the first day of the next term into "recheck"',
    );
  if (days(checked, recheck) > longest)
    return fault(
      `${recheck}, more than ${longest} days after ${checked}`,
      'an earlier day: such facts are looked at again before each term',
    );
  return [];
}

export const rule: ContentRule = {
  id: 'recheck-date',
  severity: 'warning',
  over: 'content',
  about: 'Facts that age say when they are to be looked at again, and that day has not passed.',
  measured: '0 of 130 facts',
  check: (room) => [...factsOf(room).values()].flatMap((each) => faultsOf(each, room.today)),
};
