import { z } from 'astro/zod';
import { idList, point, text } from '@/schema/text.ts';

/** The three levels of the programme, easiest first. */
export const levels = ['start', 'practice', 'depth'] as const;

/** The natural dyes of the house; each course has one as its colour. */
export const dyes = ['indigo', 'madder', 'steppe', 'juniper', 'apricot'] as const;

/** `content/courses/{course}/course.yaml`: what a course is and which lessons it has, in their order. */
export const courseSchema = z.strictObject({
  level: z.enum(levels).describe('Level of the programme: start, practice or depth.'),
  position: z.int().min(1).describe('Place of the course in the programme, from 1.'),
  source: z.enum(['ky', 'ru', 'en']).describe('Language the texts are written in first.'),
  dye: z.enum(dyes).describe('The colour of the course.'),
  title: text.describe('Title of the course.'),
  summary: text.describe('One or two sentences for lists and search engines.'),
  before: text.describe('What a learner should know first.'),
  outcomes: z.array(point).min(2).max(8).describe('What the learner can do at the end.'),
  lessons: idList.min(1).describe('Folder names of the lessons, in the order in which they are taught.'),
});

/** A course as its file says it. */
export type CourseFile = z.infer<typeof courseSchema>;
