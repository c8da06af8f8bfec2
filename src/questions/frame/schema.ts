import { z } from 'astro/zod';
import { factId, id, text } from '@/schema/text.ts';

/** How much a question asks: to recall, to apply to a case, to judge between ways. */
export const questionLevels = ['recall', 'apply', 'judge'] as const;

/** The fields that every question has, whatever its type. */
export const questionFields = {
  id: id.describe(
    'Name of the question, unique in the lesson; answers hang on it, so it is never changed once published.',
  ),
  rev: z
    .int()
    .min(1)
    .describe(
      'Revision of the meaning: raise it by 1 when earlier answers should no longer count; leave it for a slip of the pen.',
    ),
  section: id.describe('The section of this lesson that answers the question.'),
  facts: z.array(factId).optional().describe('Facts of content/facts that the question rests on.'),
  skills: z
    .array(id)
    .min(1)
    .optional()
    .describe(
      'Outcomes of the course (ids in course.yaml) that the question exercises; without them it exercises its lesson.',
    ),
  safety: z
    .literal(true)
    .optional()
    .describe(
      'Marks a question about which a wrong idea costs money; answered wrongly, it is the first to be asked again.',
    ),
  level: z
    .enum(questionLevels)
    .optional()
    .describe('How much is asked: recall, apply or judge; a test draws so many of each.'),
  lesson: id
    .optional()
    .describe('Only in the test of a course: the lesson that answers the question; `section` is one of its.'),
  hints: z
    .array(text)
    .min(1)
    .max(3)
    .optional()
    .describe('One to three hints, opened one after another on request; none of them gives the answer away.'),
  prompt: text.describe('What is asked.'),
};

type Field = string | number;
interface Faults {
  readonly issues: unknown[];
}

/** Notes a fault at a field, in the words an author reads. */
export function fault(context: Faults, input: unknown, path: readonly Field[], message: string): void {
  context.issues.push({ code: 'custom', input, path: [...path], message });
}

/** A list of named texts holds no name twice; what its texts may say is judged by the rules for content. */
export function checkList(context: Faults, list: readonly { readonly id: string }[], field: string): void {
  list.forEach(({ id }, index) => {
    if (list.findIndex((other) => other.id === id) < index)
      fault(context, id, [field, index, 'id'], `the id "${id}" stands twice in ${field}: give each its own`);
  });
}
