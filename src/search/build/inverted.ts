import type { Analysis } from '../analysis.ts';
import type { SearchDocument } from '../documents.ts';
import type { Posting, Weight } from '../files/postings.ts';
import { hasKeys, keyOfTerm } from '../latin.ts';
import { wordsIn } from '../words.ts';
import { type Bridged, unbridged } from './bridges.ts';
import { fieldTerms, weightsOf } from './weigh.ts';

/** All terms in order of code units with the documents that have them, in order. */
export type Inverted = readonly (readonly [term: string, postings: readonly Posting[]])[];

/**
 * Turns documents round: from each term to the documents that have it, from its key in Latin letters to the same, and
 * from the terms of other languages to the documents that have the thing by its own name.
 */
export function inverted(
  documents: readonly SearchDocument[],
  analysis: Analysis,
  bridged: Bridged = unbridged,
): Inverted {
  const postings = new Map<string, Posting[]>();
  for (const [document, one] of documents.entries()) {
    const field = fieldTerms(one, analysis);
    const weights = new Map(weightsOf(field));
    const [own = []] = field.names;
    for (const [term, whole] of bridged.terms(own))
      raise(weights, term, whole ? (own.length === 1 ? 3 : 2) : 1);
    for (const term of bridged.terms(field.text).keys()) raise(weights, term, 0);
    for (const [term, weight] of hasKeys(analysis.locale) ? withKeys(weights) : weights) {
      const list = postings.get(term);
      if (list === undefined) postings.set(term, [{ document, weight }]);
      else list.push({ document, weight });
    }
  }
  return [...postings].sort(([one], [other]) => (one < other ? -1 : 1));
}

/** Makes a term weigh at least so much. */
function raise(weights: Map<string, Weight>, term: string, weight: Weight): void {
  if ((weights.get(term) ?? -1) < weight) weights.set(term, weight);
}

/** The weights of a document's terms and of their keys; two terms of one key count as the weightier. */
function withKeys(weights: ReadonlyMap<string, Weight>): ReadonlyMap<string, Weight> {
  const all = new Map(weights);
  for (const [term, weight] of weights) {
    const key = keyOfTerm(term);
    if (key !== undefined && weight > (all.get(key) ?? -1)) all.set(key, weight);
  }
  return all;
}

/**
 * For each term a word as people write it, to be offered for a misspelled one: a form from a name before one that only
 * stands in text, then the shortest, which in these languages is nearest to the form in a dictionary.
 */
export function writtenForms(
  documents: readonly SearchDocument[],
  analysis: Analysis,
): ReadonlyMap<string, string> {
  const forms = new Map<string, { word: string; named: boolean }>();
  const take = (text: string, named: boolean) => {
    for (const { word } of wordsIn(text)) {
      const term = analysis.term(word);
      const best = forms.get(term);
      const better =
        best === undefined ||
        (named && !best.named) ||
        (named === best.named && word.length < best.word.length);
      if (better) forms.set(term, { word: word.normalize('NFC').toLowerCase(), named });
    }
  };
  for (const { title, heading, text } of documents) {
    take(title, true);
    if (heading !== undefined) take(heading, true);
    take(text, false);
  }
  forms.delete('');
  return new Map([...forms].map(([term, { word }]) => [term, word]));
}
