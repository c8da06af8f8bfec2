import type { Kit } from '../frame/kit.ts';

/** What this part reads of the section `pool`. */
interface Plan {
  readonly give: { readonly symbol: string };
  readonly take: { readonly symbol: string };
  readonly reserves: readonly [number, number];
  readonly deep: readonly [number, number];
}

/** The section of the pool. */
export function planOf({ scenario }: Pick<Kit, 'scenario'>): Plan {
  return scenario.sections.pool as unknown as Plan;
}

/** One line of the table: so much is put into such bowls. */
export interface Line {
  readonly paid: number;
  readonly bowls: readonly [number, number];
}

/** The line that a number task asks about, from the name of its value: `pool.out-100` or `pool.deep-100`. */
export function lineOf(kit: Pick<Kit, 'scenario'>, of: string): Line | null {
  const [, which, paid] = /^pool\.(out|deep)-(\d+)$/.exec(of) ?? [];
  if (!which || !paid) return null;
  const plan = planOf(kit);
  return { paid: Number(paid), bowls: which === 'deep' ? plan.deep : plan.reserves };
}

/** What comes out, with the pool's 0.3 % taken off first; to be shown, not to be paid: the contract counts in whole units. */
export function outOf({ paid, bowls }: Line): number {
  const counted = paid * 0.997;
  return (counted * bowls[1]) / (bowls[0] + counted);
}

/** A number with so many decimals at most, with the comma of the language. */
export function figure({ locale }: Pick<Kit, 'locale'>, value: number, places = 3): string {
  const [whole = '', part = ''] = value.toFixed(places).split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, locale === 'en' ? ',' : '\u00a0');
  const rest = part.replace(/0+$/, '');
  return rest ? `${grouped}${locale === 'en' ? '.' : ','}${rest}` : grouped;
}
