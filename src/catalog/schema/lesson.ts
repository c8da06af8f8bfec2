import { z } from 'astro/zod';
import {
  awaitingTranslation,
  factId,
  id,
  idList,
  point,
  repeated,
  text,
  unlinkedTerms,
} from '@/schema/text.ts';

/** A drawing of a lesson: the SVG stands in `media/{id}.svg`, its words here. */
export const figureSchema = z.strictObject({
  id: id.describe('Name of the drawing: media/{id}.svg.'),
  alt: text.describe('What the drawing shows, for those who do not see it.'),
  caption: text.describe('The line under the drawing.'),
  labels: z
    .record(z.string(), text)
    .default({})
    .describe('Words in the drawing: {{key}} in the SVG becomes the label.'),
});

/** `content/courses/{course}/{lesson}/lesson.yaml`: the structure of a lesson, the same in all languages. */
export const lessonSchema = z.strictObject({
  minutes: z.int().min(3).max(90).describe('Minutes of self-study with the quiz.'),
  title: text.describe('Title of the lesson.'),
  summary: text.describe('One sentence for lists and search engines.'),
  objectives: z.array(point).min(2).max(4).describe('What the learner can do after the lesson.'),
  sections: idList
    .min(2)
    .describe('Anchors of the ## headings, in order; the same number of headings in each language.'),
  terms: idList.max(3).describe('Glossary terms that are new in this lesson, at most three.'),
  unlinked: unlinkedTerms,
  labs: idList.default([]).describe('Labs practised in this lesson.'),
  sources: z
    .array(factId)
    .refine((ids) => repeated(ids).length === 0, { error: 'a source stands twice' })
    .describe('Facts the lesson rests on, from content/facts.'),
  figures: z.array(figureSchema).default([]).describe('Drawings of the lesson.'),
  awaiting: awaitingTranslation,
});

/** A lesson as its file says it. */
export type LessonFile = z.infer<typeof lessonSchema>;
/** A drawing of a lesson and its words. */
export type FigureFile = z.infer<typeof figureSchema>;
