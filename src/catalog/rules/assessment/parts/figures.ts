import { parseNumber } from '@/core/grading/parse-number.ts';
import type { Locale } from '@/core/locale/locale.ts';
import { onceEach } from '../../../last-read.ts';

/** A number written in figures in a text. */
export interface FigureInText {
  readonly value: number;
  /** As it is written, without what surrounds it. */
  readonly written: string;
  readonly start: number;
  readonly end: number;
}

const gap = '[\\u0020\\u00A0\\u2009\\u202F]';

/** How thousands and decimals are written; Kyrgyz and Russian alike. A figure inside a word or an address (0x7a3f, v2) is none. */
const patterns: Readonly<Record<'en' | 'other', RegExp>> = {
  en: /(?<![\p{L}\p{N}_.,])\d{1,3}(?:,\d{3})+(?:\.\d+)?(?![\d_])|(?<![\p{L}\p{N}_])\d+(?:\.\d+)?(?![\d_])/gu,
  other: new RegExp(
    `(?<![\\p{L}\\p{N}_.,])\\d{1,3}(?:${gap}\\d{3})+(?:[.,]\\d+)?(?![\\d_])|(?<![\\p{L}\\p{N}_])\\d+(?:[.,]\\d+)?(?![\\d_])`,
    'gu',
  ),
};

/**
 * The numbers that stand in a text in figures, as the language writes them.
 * @example figuresIn('1 000 000 сомдун 0,5 пайызы', 'ky').map(({ value }) => value) // => [1000000, 0.5]
 */
export function figuresIn(text: string, locale: Locale): readonly FigureInText[] {
  return [...text.matchAll(patterns[locale === 'en' ? 'en' : 'other'])].flatMap((match) => {
    const [written] = match;
    const parsed = parseNumber(written, locale);
    if (parsed.type !== 'value') return [];
    return [{ value: parsed.value, written, start: match.index, end: match.index + written.length }];
  });
}

const roots: Readonly<Record<Locale, readonly (readonly [RegExp, number])[]>> = {
  ky: [
    [/^(бир|биринчи)$/, 1],
    [/^(эки|экөө|экинчи|экинин)/, 2],
    [/^(үч(?!үн)|үчөө|үчтөн)/, 3],
    [/^төрт/, 4],
    [/^беш/, 5],
    [/^алты(?!н)/, 6],
    [/^жети$/, 7],
    [/^сегиз/, 8],
    [/^тогуз/, 9],
    [/^он$/, 10],
  ],
  ru: [
    [/^(один|одна|одно|одного|одной|одну|одним|перв)/, 1],
    [/^(два|две|двух|двум|двое|второ|вторая)/, 2],
    [/^(три|трёх|трех|трём|трое|трети)/, 3],
    [/^(четыр|четвер|четвёр)/, 4],
    [/^(пять|пяти|пято|пятер)/, 5],
    [/^(шесть|шести|шесто)$/, 6],
    [/^(семь|семи)$/, 7],
    [/^(восемь|восьми)/, 8],
    [/^(девять|девяти)/, 9],
    [/^(десять|десяти)$/, 10],
    [/^двенадцат/, 12],
    [/^двадцать/, 20],
  ],
  en: [
    [/^(one|once|first)$/, 1],
    [/^(two|twice|second|both)$/, 2],
    [/^(three|third)$/, 3],
    [/^(four|fourth)$/, 4],
    [/^(five|fifth)$/, 5],
    [/^(six|sixth)$/, 6],
    [/^(seven|seventh)$/, 7],
    [/^(eight|eighth)$/, 8],
    [/^(nine|ninth)$/, 9],
    [/^(ten|tenth)$/, 10],
    [/^twelve$/, 12],
    [/^twenty$/, 20],
  ],
};

/** Small numbers that a text says in words: 1 to 10, twelve and twenty; in Kyrgyz also «он эки» and «жыйырма». */
export function wordNumbers(text: string, locale: Locale): readonly number[] {
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? [];
  const found = words.flatMap((word) =>
    roots[locale].flatMap(([root, value]) => (root.test(word) ? [value] : [])),
  );
  if (locale !== 'ky') return found;
  const twelve = /он эки/iu.test(text) ? [12] : [];
  return [...found, ...twelve, ...(/жыйырма/iu.test(text) ? [20] : [])];
}

/** Every number of a text, in figures and in words. */
export function numbersIn(text: string, locale: Locale): ReadonlySet<number> {
  return numbers[locale](text);
}

const numbersBy = (locale: Locale) =>
  onceEach(
    (text): ReadonlySet<number> =>
      new Set([...figuresIn(text, locale).map(({ value }) => value), ...wordNumbers(text, locale)]),
  );

const numbers = { ky: numbersBy('ky'), ru: numbersBy('ru'), en: numbersBy('en') };
