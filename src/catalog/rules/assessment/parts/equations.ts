import { parseNumber } from '@/core/grading/parse-number.ts';
import type { Locale } from '@/core/locale/locale.ts';

/** A calculation written out in a text, such as 12 × 11 = 132. */
export interface Equation {
  readonly written: string;
  readonly operands: readonly number[];
  /** What the left side really comes to. */
  readonly worked: number;
  readonly result: number;
  readonly isRight: boolean;
}

const number = String.raw`\d+(?:[,.\u0020\u00A0\u2009\u202F]\d+)*`;
// A colon divides, as at school, where a space stands on both sides; «6: 198» is no division.
const sign = String.raw`(?:\s*[+\u2212\-–×·*÷/]\s*|\s:\s)`;
const unit = String.raw`(?:\s?(?:%|\p{L}{1,12}))?`;
const equation = new RegExp(
  String.raw`(?<![\d\p{L}^⁰-⁹)]|[+\u2212\-–×·*÷/=≈]\s?|\s:\s|\d[.,\s])(${number}${unit}(?:${sign}${number}${unit})+)\s*(=|≈)\s*(${number})(?![\d^⁰-⁹]|\s*[×·*÷/]\s*\d)`,
  'gu',
);

const kinds: Readonly<Record<string, '+' | '-' | '*' | '/'>> = {
  '+': '+',
  '\u2212': '-',
  '-': '-',
  '–': '-',
  '×': '*',
  '·': '*',
  '*': '*',
  '÷': '/',
  '/': '/',
  ':': '/',
};

/** Worked out with × and ÷ before + and −. */
function workedOut(first: number, rest: readonly (readonly ['+' | '-' | '*' | '/', number])[]): number {
  const terms = [first];
  for (const [kind, value] of rest) {
    const last = terms.pop() ?? 0;
    if (kind === '*') terms.push(last * value);
    else if (kind === '/') terms.push(last / value);
    else terms.push(last, kind === '-' ? -value : value);
  }
  return terms.reduce((sum, each) => sum + each, 0);
}

/** How far a written result may be off: half of its last decimal, and more after ≈. */
function allowance(written: string, value: number, isAbout: boolean): number {
  const decimals = /[.,](\d+)$/.exec(written)?.[1]?.length ?? 0;
  return Math.max(0.5001 * 10 ** -decimals, isAbout ? Math.abs(value) * 0.05 : 0);
}

/**
 * The calculations of a text that can be worked out: numbers with signs between them, =, a number. Those with powers or brackets
 * are left out.
 * @example equationsIn('6 × 11 = 66', 'en')[0]?.isRight // => true
 */
export function equationsIn(text: string, locale: Locale): readonly Equation[] {
  return [...text.matchAll(equation)].flatMap(
    ([written, left = '', equals = '=', right = '']): Equation[] => {
      const read = (each: string) => parseNumber(each.trim(), locale);
      const parts = [...left.matchAll(new RegExp(`(${sign})?(${number})${unit}`, 'gu'))];
      const values = parts.map(([, mark = '', digits = '']) => ({ mark: mark.trim(), value: read(digits) }));
      const result = read(right.trim());
      if (result.type !== 'value' || values.some(({ value }) => value.type !== 'value')) return [];
      const operands = values.map(({ value }) => (value.type === 'value' ? value.value : 0));
      const rest = values
        .slice(1)
        .map(({ mark }, index) => [kinds[mark] ?? '+', operands[index + 1] ?? 0] as const);
      const worked = workedOut(operands[0] ?? 0, rest);
      // A sum of percentages of something (100 × 5 % = 5) is a hundredth of what its figures give.
      const isRight = [1, 100].some(
        (whole) =>
          (whole === 1 || left.includes('%')) &&
          Math.abs(worked / whole - result.value) <= allowance(right.trim(), worked / whole, equals === '≈'),
      );
      return [{ written: written.trim(), operands, worked, result: result.value, isRight }];
    },
  );
}
