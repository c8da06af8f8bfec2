import { z } from 'astro/zod';
import { factId, idList, text } from '@/schema/text.ts';

const names = z.array(z.string().min(1)).default([]);

/** What attests the Kyrgyz rendering; a proposal waits for a native reader. */
export const termStatuses = ['official', 'press', 'ui', 'lexicon', 'proposal'] as const;

/** `content/glossary/{term}.yaml`: one term in three languages. */
export const termSchema = z.strictObject({
  term: text.describe('The term itself.'),
  status: z.enum(termStatuses).describe('Where the Kyrgyz rendering was found; proposal means nowhere yet.'),
  definition: text.describe('One or two sentences that a fourteen-year-old understands.'),
  example: text.describe('One sentence in which the term is used.'),
  also: z
    .strictObject({ ky: names, ru: names, en: names })
    .default({ ky: [], ru: [], en: [] })
    .describe('Other names and spellings people type when they search.'),
  see: idList.default([]).describe('Ids of related terms.'),
  facts: z.array(factId).default([]).describe('Facts the definition rests on.'),
});

/** A term as its file says it. */
export type TermFile = z.infer<typeof termSchema>;
