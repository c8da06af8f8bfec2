import { z } from 'astro/zod';
import { checkIds, questionSchema } from '@/questions/registry.ts';

const quota = (what: string) => z.int().min(0).describe(`How many questions that ask to ${what}.`);

/** `content/courses/{course}/test.yaml`: the test of a course, a pool from which each attempt draws. */
export const testSchema = z
  .strictObject({
    draw: z
      .strictObject({
        recall: quota('recall'),
        apply: quota('apply to a case'),
        judge: quota('judge between ways'),
      })
      .refine((quotas) => Object.values(quotas).some((count) => count > 0), {
        error: 'a test asks at least one question',
      })
      .describe('How many questions of each level one attempt asks.'),
    questions: z
      .array(questionSchema)
      .min(1)
      .describe('The pool: at least twice what is drawn; each question names its `level` and its `lesson`.'),
  })
  .check((context) => checkIds(context, context.value.questions, 'test'));

/** A test as its file says it. */
export type TestFile = z.infer<typeof testSchema>;
