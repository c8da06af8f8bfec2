import type { Analysis } from '../analysis.ts';
import type { SearchDocument } from '../documents.ts';
import type { Weight } from '../files/postings.ts';

// BM25 as lunr has it, with lunr's constants.
const k1 = 1.2;
const b = 0.75;
// At the usual length a word that stands twice comes to 1.4, one that stands once to 1.
const often = 1.3;
// Words of a usual text. Not the mean of the index: that moves with every text, and all weights and files with it.
const usual = 100;

/** What weighing needs of a document: its words in fields, as terms. */
export interface FieldTerms {
  /** Names of its own: the heading or, without one, the title; then the other names. */
  readonly names: readonly (readonly string[])[];
  /** The title that it shares with the other sections of its lesson. */
  readonly shared: readonly string[];
  readonly text: readonly string[];
}

/** The fields of a document as terms of its language. */
export function fieldTerms(
  { title, heading, text, extra = [] }: SearchDocument,
  { terms }: Analysis,
): FieldTerms {
  const own = heading === undefined ? title : heading;
  return {
    names: [own, ...extra].map(terms),
    shared: heading === undefined ? [] : terms(title),
    text: terms(text),
  };
}

/**
 * The weight of each term of a document in two bits. A name that is the term whole outweighs all, then any name, then
 * a text that has it often for its length, or the title of the lesson.
 */
export function weightsOf({ names, shared, text }: FieldTerms): ReadonlyMap<string, Weight> {
  const weights = new Map<string, Weight>();
  const count = new Map<string, number>();
  for (const term of text) count.set(term, (count.get(term) ?? 0) + 1);
  const length = k1 * (1 - b + (b * text.length) / usual);
  for (const [term, times] of count) {
    weights.set(term, ((k1 + 1) * times) / (length + times) >= often && times > 1 ? 1 : 0);
  }
  for (const term of shared) weights.set(term, 1);
  for (const name of names) {
    for (const term of name) {
      const weight = name.length === 1 ? 3 : 2;
      if ((weights.get(term) ?? 0) < weight) weights.set(term, weight);
    }
  }
  return weights;
}
