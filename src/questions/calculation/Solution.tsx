import type { Values } from '@/core/grading/expression.ts';
import type { Locale } from '@/core/locale/locale.ts';
import type { CalculationQuestion } from './props.ts';
import { told } from './told.ts';

interface Props {
  readonly question: CalculationQuestion;
  readonly values: Values;
  readonly locale: Locale;
}

/** The right number for these values and how it comes about, for those who ask to see it. */
export default function Solution({ question, values, locale }: Props) {
  const { unit, reason } = question;
  return (
    <p>
      <strong>
        {told('{{answer}}', question, values, locale)} {unit}
      </strong>
      . {told(reason, question, values, locale)}
    </p>
  );
}
