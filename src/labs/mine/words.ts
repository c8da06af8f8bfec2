import type { MinerPlan } from '@/core/scenario/domains/miner/plan.ts';
import { formatNumber } from '@/i18n/format-number.ts';
import type { Kit } from '../frame/kit.ts';

/** The section of the lab in one language. */
export interface MinerWords {
  readonly stages: readonly (MinerPlan['stages'][number] & { readonly title: string })[];
  readonly reasons: Readonly<Record<string, string>>;
}

/** What the domain shows beyond the state. */
export interface MinerView {
  readonly stages: readonly {
    readonly id: string;
    readonly header: {
      readonly previous: string;
      readonly root: string;
      readonly time: number;
      readonly bits: number;
    };
    /** The 80 bytes in hex; the nonce in them is 0. */
    readonly bytes: string;
    readonly target: string;
  }[];
  readonly warm: {
    readonly nonce: number;
    readonly hash: string;
    readonly next: string;
    readonly bits: number;
  } | null;
}

export const wordsOf = ({ texts }: Pick<Kit, 'texts'>) => texts.sections.miner as MinerWords;
export const viewOf = ({ view }: Pick<Kit, 'view'>) => view.of.miner as unknown as MinerView;

/** A number for people: whole from ten on, else with so many places. */
export function count({ locale }: Pick<Kit, 'locale'>, value: number, places = 1): string {
  const kept = value >= 10 ? Math.round(value) : Number(value.toFixed(places));
  return formatNumber(kept, locale);
}

/** A number of any size in three significant digits: 18 900 000 000. */
export function roughly({ locale }: Pick<Kit, 'locale'>, value: number): string {
  const places = Math.max(0, Math.floor(Math.log10(Math.max(1, value))) - 2);
  return formatNumber(Math.round(value / 10 ** places) * 10 ** places, locale);
}
