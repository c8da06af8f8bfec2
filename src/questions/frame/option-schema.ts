import { z } from 'astro/zod';
import { id, text } from '@/schema/text.ts';
import { checkList, fault } from './schema.ts';

/** One answer to choose, with its key and the reason a learner reads after answering. */
export const option = z.strictObject({
  id: id.describe('Name of the option, unique in the question; answers are stored by it.'),
  correct: z.boolean().describe('Whether choosing this option is right.'),
  text: text.describe('What the option says.'),
  reason: text.describe('Why the option is right or wrong; shown after answering.'),
});

/** An option as its file says it. */
export type Option = z.infer<typeof option>;

interface Wish {
  /** How many options may be correct, and how many must not be. */
  readonly correct: { readonly min: number; readonly max: number };
  readonly wrong: number;
}

/** A list of options of fixed length, or from `min` to `max`, with a message that counts. */
export function optionList(min: number, max: number) {
  const wanted = min === max ? `exactly ${min} options are wanted` : `${min} to ${max} options are wanted`;
  const error = (issue: { input?: unknown }) =>
    `${wanted}; there are ${Array.isArray(issue.input) ? issue.input.length : 'none'}: add or take away`;
  return z.array(option).min(min, { error }).max(max, { error });
}

/** Checks the key: as many correct and as many wrong options as the type wants; `field` is the list's name in the file. */
export function checkKey(
  context: { issues: unknown[] },
  options: readonly Option[],
  wish: Wish,
  field = 'options',
): void {
  const correct = options.filter((each) => each.correct).map((each) => each.id);
  const { min, max } = wish.correct;
  const found = `there ${correct.length === 1 ? 'is' : 'are'} ${correct.length || 'none'}${correct.length > 0 ? ` (${correct.join(', ')})` : ''}`;
  if (correct.length < min || correct.length > max) {
    const wanted = min === max ? `exactly ${min}` : `at least ${min}`;
    fault(
      context,
      options,
      [field],
      `${wanted} option with "correct: true" is wanted; ${found}: mend the key`,
    );
  } else if (options.length - correct.length < wish.wrong) {
    fault(
      context,
      options,
      [field],
      `at least ${wish.wrong} option with "correct: false" is wanted; all are correct: add a wrong one`,
    );
  }
  checkList(context, options, field);
}
