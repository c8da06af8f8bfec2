import type { Locale } from '@/core/locale/locale.ts';
import { formatNumber } from '@/i18n/format-number.ts';
import type { NumberQuestion } from './props.ts';

/** The right number and how it comes about, for those who ask to see it. */
export default function Solution({
  question,
  locale,
}: {
  readonly question: NumberQuestion;
  readonly locale: Locale;
}) {
  return (
    <p>
      <strong>
        {formatNumber(question.answer, locale)} {question.unit}
      </strong>
      . {question.reason}
    </p>
  );
}
