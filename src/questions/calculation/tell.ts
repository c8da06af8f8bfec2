import { areValues } from '@/core/grading/calculation.ts';
import { formatNumber } from '@/i18n/format-number.ts';
import { fieldsOf, type TellWords, type ToldPart } from '../frame/told-part.ts';
import { grade } from './grade.ts';
import type { CalculationQuestion } from './props.ts';
import { told } from './told.ts';

/** The number with its unit, and with the learner's own values how the right one comes about or what went wrong. */
export function tell(question: CalculationQuestion, answer: unknown, { locale }: TellWords): ToldPart[] {
  const score = grade(question, answer);
  const given = fieldsOf(answer);
  if (score.type === 'invalid' || !areValues(given['values'], Object.keys(question.values))) return [];
  const { unit, reason, otherwise, mistakes } = question;
  const right = score.earned === score.total;
  const wrong = mistakes.find(({ id }) => id === score.details.mistake)?.reason ?? otherwise;
  const said = `${formatNumber(Number(given['answer']), locale)} ${unit}`;
  return [{ said, right, reason: told(right ? reason : wrong, question, given['values'], locale) }];
}

/** The task with the values that this learner had. */
export function task(question: CalculationQuestion, answer: unknown, { locale }: TellWords): string {
  const { values } = fieldsOf(answer);
  const own = areValues(values, Object.keys(question.values));
  return own ? told(question.task, question, values, locale) : '';
}
