import lunr from 'lunr';
import type { Locale } from '@/core/locale/locale.ts';
import { analysisOf } from './analysis.ts';
import type { SearchDocument } from './documents.ts';
import { fields, type IndexFile } from './index-shape.ts';
import { pack } from './packed-index.ts';

// The entry of a term is what a person who types the term wants first.
const kindBoost = { term: 1.5, section: 1, lab: 1.2, page: 1 } as const;

/**
 * The search index of one language as JSON text (plain UTF-8), to be served as a file.
 * @example await buildIndexFile(documentsOf(source), 'ky') // => '{"format":1,"locale":"ky",…}'
 */
export async function buildIndexFile(documents: readonly SearchDocument[], locale: Locale): Promise<string> {
  const analysis = await analysisOf(locale);
  const builder = new lunr.Builder();
  builder.tokenizer = tokenizerOf(analysis.terms);
  builder.ref('ref');
  for (const [name, boost] of Object.entries(fields)) builder.field(name, { boost });
  for (const [ref, { kind, title, heading, text, extra }] of documents.entries()) {
    builder.add({ ref, title, heading, text, extra: extra?.join(' ') }, { boost: kindBoost[kind] });
  }
  const file: IndexFile = {
    format: 1,
    locale,
    documents: documents.map(({ kind, title, heading = '', href, text }) => [
      kind,
      title,
      heading,
      href,
      text,
    ]),
    index: pack(builder.build(), Object.keys(fields), documents.length),
  };
  return JSON.stringify(file);
}

/** Our words instead of lunr's tokenizer, trimmer and pipeline; the builder's pipeline stays empty, so nothing has to be registered. */
function tokenizerOf(terms: (text: string) => readonly string[]): typeof lunr.tokenizer {
  const tokenizer = (text: unknown) =>
    typeof text === 'string' ? terms(text).map((term) => new lunr.Token(term, {})) : [];
  return Object.assign(tokenizer, { separator: lunr.tokenizer.separator });
}
