import type { RaceBlock } from '@/core/ledgers/race/race.ts';
import type { Kit } from '../frame/kit.ts';

/** What the domain shows of a sale. */
export interface SaleView {
  readonly id: string;
  readonly power: number;
  readonly limit: number;
  readonly wait: number | null;
  readonly argued: boolean;
  readonly misses: number;
  readonly reason: string | null;
  readonly odds: readonly { readonly wait: number; readonly chance: number }[];
  readonly shown: readonly RaceBlock[] | null;
  readonly hidden: readonly RaceBlock[] | null;
  readonly found: number;
  readonly end: 'running' | 'overtaken' | 'safe' | null;
  readonly attacked: boolean | null;
  readonly best: number | null;
  readonly instead: readonly { readonly wait: number; readonly lost: boolean }[] | null;
  readonly counted: { readonly of: number; readonly lost: number } | null;
}

/** The words of a sale, in one language. */
export interface SaleTexts {
  readonly id: string;
  readonly goods: string;
  readonly buyer: string;
  readonly reasons: readonly { readonly id: string; readonly text: string; readonly why: string }[];
}

/** All sales with their words, and the one that is being made. */
export function salesOf({ view, texts }: Kit) {
  const { current, sales } = view.of.confirm as unknown as {
    current: string | null;
    sales: readonly SaleView[];
  };
  const words = (texts.sections.confirm as { sales: readonly SaleTexts[] }).sales;
  return { current, sales: sales.map((sale, index) => ({ sale, words: words[index] as SaleTexts })) };
}

/** A chance in percent, with as many places as it needs. @example percent({ locale: 'en' }, 0.000243) // => '0.024 %' */
export function percent({ locale }: Pick<Kit, 'locale'>, chance: number): string {
  const value = chance * 100;
  const text =
    value >= 10
      ? value.toFixed(0)
      : value >= 1
        ? value.toFixed(1)
        : value >= 0.001
          ? value.toFixed(3)
          : '< 0.001';
  const plain = text.replace(/(\.\d*?)0+$/, '$1').replace(/\.$/, '');
  return `${locale === 'en' ? plain : plain.replace('.', ',')} %`;
}
