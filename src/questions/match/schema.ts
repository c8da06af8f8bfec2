import { z } from 'astro/zod';
import { id, text } from '@/schema/text.ts';
import { checkList, fault, questionFields } from '../frame/schema.ts';

const count = (wanted: string) => (issue: { input?: unknown }) =>
  `${wanted} are wanted; there are ${Array.isArray(issue.input) ? issue.input.length : 'none'}: add or take away`;
const leftCount = { error: count('3 to 6 lines on the left') };
const rightCount = { error: count('3 to 8 answers on the right') };

const line = z.strictObject({
  id: id.describe('Name of the line, unique on the left; answers are stored by it.'),
  text: text.describe('What the line says.'),
  match: id.describe('Name of the answer on the right that goes with the line.'),
});

const answer = z.strictObject({
  id: id.describe('Name of the answer, unique on the right; answers are stored by it.'),
  text: text.describe('What the answer says; short, since it is read in a list.'),
  reason: text.describe('What this answer goes with and why; shown beside whatever it was chosen for.'),
});

interface Pairs {
  readonly left: readonly z.infer<typeof line>[];
  readonly right: readonly z.infer<typeof answer>[];
}

function checkPairs(context: { issues: unknown[] }, { left, right }: Pairs): void {
  left.forEach(({ match }, index) => {
    const at = ['left', index, 'match'];
    if (!right.some((each) => each.id === match))
      fault(context, match, at, `"${match}" is no answer on the right: name one of them`);
    if (left.findIndex((other) => other.match === match) < index)
      fault(
        context,
        match,
        at,
        `"${match}" already goes with another line: give each line its own, or use the type "groups"`,
      );
  });
}

/** A question whose lines are each to be given their match. */
export const schema = z
  .strictObject({
    type: z.literal('match').describe('Lines, each to be given its match.'),
    ...questionFields,
    left: z
      .array(line)
      .min(3, leftCount)
      .max(6, leftCount)
      .describe('Three to six lines, shown in this order.'),
    right: z
      .array(answer)
      .min(3, rightCount)
      .max(8, rightCount)
      .describe('Three to eight answers, shown mixed; those that no line names are left over.'),
  })
  .check((context) => {
    checkList(context, context.value.left, 'left');
    checkList(context, context.value.right, 'right');
    checkPairs(context, context.value);
  });

/** A match question as its file says it. */
export type Question = z.infer<typeof schema>;
