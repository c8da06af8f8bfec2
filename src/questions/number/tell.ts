import { formatNumber } from '@/i18n/format-number.ts';
import type { TellWords, ToldPart } from '../frame/told-part.ts';
import { grade } from './grade.ts';
import type { NumberQuestion } from './props.ts';

/** The number with its unit, and how the right one comes about or what went wrong. */
export function tell(question: NumberQuestion, answer: unknown, { locale }: TellWords): ToldPart[] {
  const score = grade(question, answer);
  if (score.type === 'invalid') return [];
  const { unit, reason, otherwise, mistakes } = question;
  const right = score.earned === score.total;
  const wrong = mistakes.find(({ value }) => value === score.details.mistake)?.reason ?? otherwise;
  const said = `${formatNumber(Number(answer), locale)} ${unit}`;
  return [{ said, right, reason: right ? reason : wrong }];
}
