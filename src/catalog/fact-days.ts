import type { Fact } from './catalog-types.ts';

/** When facts were looked at, and when one of them is to be looked at again; days as ISO 8601. */
export interface FactDays {
  /** The day since which all of them have been looked at: that of the one looked at longest ago. */
  readonly checked: string | undefined;
  /** The first day by which one of them has to be looked at again. */
  readonly recheck: string | undefined;
}

/** What is known of the age of some facts. @example factDays([]) // => { checked: undefined, recheck: undefined } */
export function factDays(facts: readonly Pick<Fact, 'checked' | 'recheck'>[]): FactDays {
  const first = (days: readonly string[]) => [...days].sort()[0];
  return {
    checked: first(facts.map(({ checked }) => checked)),
    recheck: first(facts.flatMap(({ recheck }) => (recheck && recheck !== 'never' ? [recheck] : []))),
  };
}
