import { judgeChoice, type KeyedOption, type Marks } from '@/core/grading/choice.ts';
import type { Score } from '@/core/grading/score.ts';

/** What grading needs of a statement. */
export interface Keyed {
  readonly truth: boolean;
  readonly options: readonly KeyedOption[];
}

/** The verdict and the id of the reason given for it; begun answers have one of the two. A type, so that it counts as `Json`. */
export type Verdict = { readonly truth: boolean | null; readonly option: string | null };

/** How the verdict and each reason fared. */
export type VerdictMarks = { readonly verdict: 'right' | 'wrong'; readonly options: Marks };

/** A stored verdict, whole or begun; undefined when it is none, or when its reason is gone. */
export function readVerdict(stored: unknown, { options }: Keyed): Verdict | undefined {
  if (typeof stored !== 'object' || stored === null || Array.isArray(stored)) return undefined;
  const { truth = null, option = null } = stored as Readonly<Record<string, unknown>>;
  const id = option === null ? null : options.find((each) => each.id === option)?.id;
  return (truth === null || typeof truth === 'boolean') && id !== undefined
    ? { truth, option: id }
    : undefined;
}

/**
 * Judges a verdict with its reason: one point for the verdict, and one more for the reason, which counts only beside the right
 * verdict. Codes: `empty`, `no-verdict`, `no-reason`, `unknown`.
 */
export function grade(question: Keyed, answer: unknown): Score<VerdictMarks> {
  if (answer === null || answer === undefined) return { type: 'invalid', code: 'empty' };
  const given = readVerdict(answer, question);
  if (given === undefined) return { type: 'invalid', code: 'unknown' };
  const { truth, option } = given;
  if (truth === null) return { type: 'invalid', code: option === null ? 'empty' : 'no-verdict' };
  if (option === null) return { type: 'invalid', code: 'no-reason' };
  const ground = judgeChoice(question.options, [option]);
  if (ground.type === 'invalid') return ground;
  const isRight = truth === question.truth;
  return {
    type: 'points',
    earned: isRight ? 1 + ground.earned : 0,
    total: 1 + ground.total,
    details: { verdict: isRight ? 'right' : 'wrong', options: ground.details },
  };
}
