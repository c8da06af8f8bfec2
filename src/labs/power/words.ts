import type { Machine } from '@/core/ledgers/power/power.ts';
import { type Ratio, rounded } from '@/core/ledgers/power/ratio.ts';
import type { PowerPlan } from '@/core/scenario/domains/power/plan.ts';
import { type Case, type Field, placesOf } from '@/core/scenario/domains/power/plan.ts';
import type { Kit } from '../frame/kit.ts';

/** The section of the lab in one language. */
export interface PowerWords {
  readonly cases: readonly (Case & { readonly title: string })[];
  readonly tariffs?: Omit<NonNullable<PowerPlan['tariffs']>, 'list'> & {
    readonly list: readonly {
      readonly id: string;
      readonly som: string;
      readonly text: string;
      readonly reason: string;
    }[];
  };
  readonly reasons: Readonly<Record<string, string>>;
  readonly date: string;
}

/** What the domain shows beyond the state. */
export interface PowerView {
  readonly cases: readonly {
    readonly id: string;
    readonly machine: Machine;
    readonly values: Readonly<Partial<Record<Field, string>>>;
  }[];
  /** Whether each tariff pays, of those that have a verdict. */
  readonly tariffs: Readonly<Record<string, boolean>>;
}

export const wordsOf = ({ texts }: Pick<Kit, 'texts'>) => texts.sections.power as PowerWords;
export const viewOf = ({ view }: Pick<Kit, 'view'>) => view.of.power as unknown as PowerView;

/** A decimal as the language writes it, the thousands apart. */
export function decimal({ locale }: Pick<Kit, 'locale'>, text: string): string {
  const [whole = '', fraction] = text.replace(',', '.').split('.');
  const minus = whole.startsWith('-') ? '−' : '';
  const digits = whole.replace('-', '').replace(/\B(?=(\d{3})+$)/g, locale === 'en' ? ',' : '\u00a0');
  return `${minus}${digits}${fraction ? `${locale === 'en' ? '.' : ','}${fraction}` : ''}`;
}

/** A decimal as it stands in a field to be typed into: the mark of the language, no groups. @example inField({ locale: 'ky' }, '28.2') // => '28,2' */
export function inField({ locale }: Pick<Kit, 'locale'>, text: string): string {
  return locale === 'en' ? text.replace(',', '.') : text.replace('.', ',');
}

/** A value of a field as it is shown. */
export function shown(kit: Pick<Kit, 'locale'>, field: Field, value: Ratio): string {
  return decimal(kit, rounded(value, placesOf[field]));
}
