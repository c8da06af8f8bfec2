import { z } from 'astro/zod';
import { awaitingTranslation, day, idList, text, unlinkedTerms } from '@/schema/text.ts';

/** `content/pages/{page}/page.yaml`: a page that is not a lesson, such as "about". */
export const pageSchema = z.strictObject({
  title: text.describe('Title of the page.'),
  summary: text.describe('One sentence for search engines.'),
  sections: idList.describe('Anchors of the ## headings, in order.'),
  unlinked: unlinkedTerms,
  awaiting: awaitingTranslation,
});

/** `content/reviews.yaml`: reviews of a text by a native reader. */
export const reviewsSchema = z.array(
  z.strictObject({
    path: z
      .string()
      .min(3)
      .describe('The text that was read: a file below content/, such as glossary/wallet.yaml.'),
    language: z.enum(['ky', 'ru', 'en']).describe('The language that was read.'),
    by: z.string().min(2).describe('Who read it, as the reader wants to be named.'),
    on: day.describe('Day of the review.'),
    of: z
      .string()
      .regex(/^[0-9a-f]{16}$/, 'a digest is 16 hexadecimal digits; npm run content:reviewed writes it')
      .optional()
      .describe('Digest of the words that were read, so that the review falls away when they change.'),
  }),
);

/** A page as its file says it. */
export type PageFile = z.infer<typeof pageSchema>;
/** The recorded reviews. */
export type ReviewsFile = z.infer<typeof reviewsSchema>;
