import type { Score } from '@/core/grading/score.ts';
import type { Json, LearningEvent } from './event.ts';

/** The result of an `answered` event. A type and not an interface, so that it counts as `Json`. */
export type AnswerResult = {
  /** The answer in the shape of the question's type: ids and numbers only. */
  readonly answer: Json;
  readonly score: Extract<Score, { type: 'points' }>;
  /** The ids of options or items in the order in which they were shown. */
  readonly order?: readonly string[];
};

type Fields = { readonly [key: string]: Json };

function isFields(value: Json | undefined): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function readScore(value: Json | undefined): AnswerResult['score'] | undefined {
  if (!isFields(value)) return undefined;
  const { type, earned, total, details = null } = value;
  if (type !== 'points' || typeof earned !== 'number' || typeof total !== 'number') return undefined;
  // Written so that NaN fails as well.
  return total > 0 && earned >= 0 && earned <= total ? { type, earned, total, details } : undefined;
}

/** The answer that an event holds; undefined when it is no answer, or one that no version of the site has written. */
export function readAnswer(event: LearningEvent): AnswerResult | undefined {
  if (event.verb !== 'answered' || !isFields(event.result)) return undefined;
  const { answer = null, order, score: written } = event.result;
  const score = readScore(written);
  if (score === undefined) return undefined;
  const shown = Array.isArray(order) ? order.filter((id) => typeof id === 'string') : undefined;
  return shown === undefined ? { answer, score } : { answer, score, order: shown };
}
