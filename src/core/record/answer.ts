import type { Score } from '@/core/grading/score.ts';
import type { Json, LearningEvent } from './event.ts';

/** The result of an `answered` event. A type and not an interface, so that it counts as `Json`. */
export type AnswerResult = {
  /** The answer in the shape of the question's type: ids and numbers only. */
  readonly answer: Json;
  readonly score: Extract<Score, { type: 'points' }>;
  /** The ids of options or items in the order in which they were shown. */
  readonly order?: readonly string[];
  /** How sure the learner was before the judgement: 1 guessing, 2 rather sure, 3 sure; absent when it was not said. */
  readonly sure?: Sureness;
  /** How many hints were opened before the answer, where any were. */
  readonly hints?: number;
  /** The id of the `started` event of the test within which it was given. */
  readonly attempt?: string;
};

/** How sure a learner is of an answer, in three steps. */
export type Sureness = 1 | 2 | 3;

/** What goes with an answer while it is shaped: how sure it is, and how many hints were opened. */
export type Aids = Pick<AnswerResult, 'sure' | 'hints'>;

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

/** The aids in a stored result or draft; what no version of the site has written is left out. */
export function readAids({ sure, hints }: { readonly sure?: Json; readonly hints?: Json }): Aids {
  return {
    ...((sure === 1 || sure === 2 || sure === 3) && { sure }),
    ...(typeof hints === 'number' && hints > 0 && { hints }),
  };
}

/** The answer that an event holds; undefined when it is no answer, or one that no version of the site has written. */
export function readAnswer(event: LearningEvent): AnswerResult | undefined {
  if (event.verb !== 'answered' || !isFields(event.result)) return undefined;
  const { answer = null, order, score: written, attempt } = event.result;
  const score = readScore(written);
  if (score === undefined) return undefined;
  return {
    answer,
    score,
    ...(Array.isArray(order) && { order: order.filter((id) => typeof id === 'string') }),
    ...readAids(event.result),
    ...(typeof attempt === 'string' && { attempt }),
  };
}
