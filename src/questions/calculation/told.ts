import { work } from '@/core/grading/calculation.ts';
import type { Values } from '@/core/grading/expression.ts';
import type { Locale } from '@/core/locale/locale.ts';
import { fill } from '@/i18n/fill.ts';
import { formatNumber } from '@/i18n/format-number.ts';
import type { CalculationQuestion } from './props.ts';

/** Puts a learner's values and what follows from them into a text, written as the language writes numbers. */
export function told(text: string, question: CalculationQuestion, drawn: Values, locale: Locale): string {
  const all = Object.entries(work(question, drawn)?.values ?? drawn);
  const written = all.map(([name, value]) => {
    // A drawn value is given and shown as it is; what is worked out may have more decimals than anyone wants to read.
    const shown = Object.hasOwn(drawn, name) ? value : Number(value.toFixed(question.decimals));
    return [name, formatNumber(shown, locale)];
  });
  return fill(text, Object.fromEntries(written));
}
