import { z } from 'astro/zod';
import { checkKey, optionList } from '@/questions/frame/option-schema.ts';
import { questionFields } from '@/questions/frame/schema.ts';
import { factId, id, text } from '@/schema/text.ts';
import { levels } from './course.ts';

const { rev, prompt } = questionFields;

const question = z
  .strictObject({
    id: id.describe('Name of the question, unique in the check.'),
    type: z
      .literal('one-choice')
      .describe('One right answer of four; “I don’t know” is always offered beside them.'),
    rev,
    level: z.enum(levels).describe('The level of the programme that it places: start, practice or depth.'),
    topic: text.describe('What it is about, in a few words; the advice names it.'),
    course: id.describe('The course that teaches it: one of content/courses, or of planned.yaml.'),
    lesson: id.optional().describe('The lesson of that course that explains it, where it is written.'),
    lab: id.optional().describe('An exercise in which it can be tried out.'),
    facts: z.array(factId).min(1).describe('Facts of content/facts that the question rests on.'),
    prompt,
    options: optionList(4, 4).describe(
      'The four answers, exactly one of them correct; they are shown mixed.',
    ),
  })
  .check((context) => checkKey(context, context.value.options, { correct: { min: 1, max: 1 }, wrong: 0 }));

/** `content/placement.yaml`: the questions that tell where in the programme to begin. */
export const placementSchema = z.strictObject({
  safety: z
    .strictObject({
      course: id.describe('The course on safety.'),
      lessons: z.int().min(1).describe('How many of its lessons, from the first, come before all else.'),
    })
    .describe('What nobody is sent past, whatever was answered.'),
  questions: z.array(question).min(1).describe('Four questions for each level, the easier level first.'),
});

/** The placement check as its file says it. */
export type PlacementFile = z.infer<typeof placementSchema>;
