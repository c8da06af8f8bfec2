import type { Seed } from '../random/seed.ts';
import { contactAddress } from './cast.ts';
import { contacts } from './contacts.ts';
import type { Fork } from './fork.ts';
import type { Value } from './predicate.ts';
import type { Scenario } from './scenario.ts';

/** The contact whom signed transactions pay last, told by the addresses in their bytes; empty when they pay none. */
export function lastMet(wallet: Seed, raws: readonly string[]): string {
  if (raws.length === 0) return '';
  const places = contacts.map((name) => {
    const digits = contactAddress(wallet, name).slice(2).toLowerCase();
    return { name, at: raws.findLastIndex((raw) => raw.includes(digits)) };
  });
  const last = places.reduce((one, other) => (other.at > one.at ? other : one));
  return last.at < 0 ? '' : last.name;
}

/** What was drawn, with whom the learner has really dealt in the place of whoever was drawn to be that contact. */
export function withMet(
  scenario: Scenario,
  vars: Readonly<Record<string, Value>>,
  { met }: Fork,
): Readonly<Record<string, Value>> {
  const names = Object.values(scenario.actors).flatMap(({ key }) =>
    typeof key === 'object' && 'contact' in key && key.contact.startsWith('$') ? [key.contact.slice(1)] : [],
  );
  const fits = names.filter((name) => {
    const draw = scenario.draws[name];
    return draw && 'pick' in draw && draw.pick.includes(met);
  });
  const [first] = fits;
  return first === undefined ? vars : { ...vars, [first]: met };
}
