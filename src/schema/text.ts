import { z } from 'astro/zod';

const words = (language: string) =>
  z
    .string({ error: `a text in ${language} is wanted` })
    .trim()
    .min(1, `the ${language} text is empty`);

/** One text in the three languages, side by side; all three are required. */
export const text = z
  .strictObject({
    ky: words('Kyrgyz').describe('The text in Kyrgyz, the first language.'),
    ru: words('Russian').describe('The text in Russian.'),
    en: words('English').describe('The text in English.'),
  })
  .describe('One text in Kyrgyz, Russian and English.');

/** An id of anything authors name: ASCII kebab-case that begins with a letter, so that it can be an address and an anchor. */
export const id = z
  .string()
  .regex(
    /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/,
    'an id is made of small Latin letters, digits and single hyphens: where-words-live',
  );

/** An id of a line in `content/facts`: group, number and line, such as B4.03. */
export const factId = z.string().regex(/^[A-Z]\d{1,2}\.\d{2}$/, 'a fact id looks like B4.03');

/** A day as ISO 8601; YAML reads an unquoted 2026-11-22 as text in the core schema used here. */
export const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/, 'a day looks like 2026-11-22');

/** A short text with an id, such as an outcome or an objective. */
export const point = z.strictObject({
  id: id.describe('Name of this line, used by progress; never changed once published.'),
  text: text.describe('What the learner will be able to do.'),
});

/** Says which values stand more than once. */
export function repeated(values: readonly string[]): string[] {
  return [...new Set(values.filter((value, index) => values.indexOf(value) !== index))];
}

/** A list of ids in which none stands twice. */
export const idList = z.array(id).refine((ids) => repeated(ids).length === 0, {
  error: (issue) => `an id stands twice: ${repeated(issue.input as string[]).join(', ')}`,
});

/** Terms that a text does not link by itself: where a word of the text is not the term, or the link would disturb. */
export const unlinkedTerms = idList
  .default([])
  .describe('Glossary terms that do not become links by themselves in this text.');

/** Languages that a long text has not been translated into yet: a gap must be said, it never happens by mistake. */
export const awaitingTranslation = z
  .array(z.enum(['ky', 'ru', 'en']))
  .max(2)
  .default([])
  .describe('Languages still to be translated; their readers get the source language with a notice.');
