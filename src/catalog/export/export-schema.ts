import { z } from 'astro/zod';
import { questionSchema } from '@/questions/registry.ts';
import { factId, id } from '@/schema/text.ts';
import { courseSchema } from '../schema/course.ts';
import { factSchema } from '../schema/fact.ts';
import { termSchema } from '../schema/glossary.ts';
import { figureSchema, lessonSchema } from '../schema/lesson.ts';
import { lessonPlanSchema } from '../schema/lesson-plan.ts';
import { pageSchema, reviewsSchema } from '../schema/page.ts';
import { pathSchema, plannedSchema } from '../schema/path.ts';
import { placementSchema } from '../schema/placement.ts';
import { testSchema } from '../schema/test.ts';

/** Raised by one whenever a program that reads the version before could go wrong: a field gone or of another meaning. */
export const exportVersion = 1;

const bodies = z
  .strictObject({ ky: z.string().optional(), ru: z.string().optional(), en: z.string().optional() })
  .describe('The long text as MDX in each language that has it; content/README.md lists the words of it.');

const figure = figureSchema.extend({
  svg: z.string().describe('The drawing as SVG; {{key}} in it stands for the label of that key.'),
});

const lesson = lessonSchema.omit({ figures: true }).extend({
  id: id.describe('Name of the lesson, unique in its course; the last part of its address.'),
  figures: z.array(figure).describe('Drawings of the lesson with their words.'),
  texts: bodies,
  questions: z.array(questionSchema).describe('The questions of its quiz, in their order.'),
  plan: lessonPlanSchema.optional().describe('How a teacher gives it in class, where that is written.'),
});

const course = courseSchema.omit({ lessons: true }).extend({
  id: id.describe('Name of the course, part of its address.'),
  lessons: z.array(lesson).describe('The lessons in the order in which they are taught.'),
  test: z
    .strictObject({ draw: testSchema.shape.draw, questions: testSchema.shape.questions })
    .optional()
    .describe('The test at the end, where there is one: a pool of questions, and how many one attempt asks.'),
});

/** All content as one JSON for other programs. */
export const exportSchema = z.strictObject({
  format: z.literal('chynjyr-content').describe('What this file is.'),
  version: z
    .literal(exportVersion)
    .describe('Version of this shape; a program refuses one it does not know.'),
  licence: z.string().describe('Licence of texts and drawings, as an SPDX identifier.'),
  locales: z
    .tuple([z.literal('ky'), z.literal('ru'), z.literal('en')])
    .describe('The languages; Kyrgyz is the first.'),
  courses: z.array(course).describe('Courses in the order of the programme.'),
  terms: z.array(termSchema.extend({ id: id.describe('Name of the term.') })).describe('The glossary.'),
  facts: z
    .array(factSchema.extend({ id: factId.describe('Number of the fact.') }))
    .describe('Facts with their sources.'),
  pages: z
    .array(pageSchema.extend({ id: id.describe('Name of the page.'), texts: bodies }))
    .describe('Pages that are no lessons.'),
  labs: z
    .array(
      z.strictObject({
        id: id.describe('Name of the lab.'),
        lab: z.record(z.string(), z.json()).describe('The lab as its author wrote it.'),
      }),
    )
    .describe('Practice exercises.'),
  paths: z
    .array(pathSchema.extend({ id: id.describe('Name of the path.') }))
    .describe('Orders of courses and lessons for groups of learners.'),
  planned: plannedSchema.describe('Courses that paths name and nobody has written yet.'),
  placement: placementSchema.optional().describe('The questions that tell where to begin.'),
  reviews: reviewsSchema.describe('Who has read which text as a native reader.'),
});

/** All content as one value. */
export type ContentExport = z.input<typeof exportSchema>;
