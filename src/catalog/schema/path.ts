import { z } from 'astro/zod';
import { id, idList, text } from '@/schema/text.ts';
import { levels } from './course.ts';

/** Whom paths are for, in the order in which they are listed. */
export const pathGroups = ['school', 'home', 'university', 'teachers', 'short'] as const;

const step = z.strictObject({
  course: id.describe('A course of content/courses, or one of planned.yaml that nobody has written yet.'),
  lessons: idList
    .min(1)
    .optional()
    .describe('Only these lessons of the course, in this order; without it the whole course with its test.'),
  note: text.optional().describe('What is to be known of this step, such as “as homework first”.'),
});

/** `content/paths/{path}.yaml`: an order of courses and lessons for one group of learners. */
export const pathSchema = z.strictObject({
  position: z.int().min(1).describe('Place of the path in the list, from 1.'),
  group: z.enum(pathGroups).describe('Under which heading the path is listed.'),
  title: text.describe('Title of the path.'),
  whom: text.describe('For whom it is, and what they can do at the end: one or two sentences.'),
  pace: text.describe('How fast it goes, such as “one lesson a week”; lessons and minutes are counted.'),
  steps: z.array(step).min(1).describe('Courses and lessons in the order in which they are learned.'),
  note: text.optional().describe('What else a learner or a teacher should know of this path.'),
});

/** `content/planned.yaml`: courses of the programme that nobody has written yet, so that paths can name them. */
export const plannedSchema = z.array(
  z.strictObject({
    id: id.describe('Name the course will have; once it is in content/courses, this entry is passed over.'),
    level: z.enum(levels).describe('Level of the programme: start, practice or depth.'),
    title: text.describe('Title of the course.'),
    lessons: z
      .array(
        z.strictObject({
          id: id.describe('Name the lesson will have.'),
          title: text.describe('Title of the lesson.'),
        }),
      )
      .default([])
      .describe('Only the lessons that paths name one by one.'),
    labs: idList.default([]).describe('Exercises of the course that are ready before its lessons are.'),
  }),
);

/** A path as its file says it. */
export type PathFile = z.infer<typeof pathSchema>;
/** The courses that are planned, as their file says it. */
export type PlannedFile = z.infer<typeof plannedSchema>;
