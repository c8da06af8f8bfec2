import type { DocumentKind } from '../documents.ts';
import { kindBoost } from '../files/weights.ts';

/** A document that met the question, with what orders it. */
export interface Candidate {
  readonly document: number;
  /** How much of the question it meets, a rare word counting more than a common one. */
  readonly met: number;
  readonly score: number;
}

/** The documents of one kind that met the question: how many, and the best of them. */
export interface Counted {
  readonly kind: DocumentKind;
  readonly total: number;
  readonly best: readonly Candidate[];
}

/** Counts what documents meet, word by word, in arrays that are made once for an index. */
export interface Tally {
  /** A document has a term of the word that is counted now. */
  readonly add: (document: number, value: number) => void;
  /** The word is done; `more` documents have it beside those that were added. @returns how many have it */
  readonly endWord: (more: number) => number;
  /** Forgets all that was counted. */
  readonly forget: () => void;
  /** The best by kinds. `wanted` says which documents count, `most` how many are kept of a kind. */
  readonly end: (
    kinds: readonly (readonly [kind: DocumentKind, count: number])[],
    most: number,
    wanted: (document: number) => boolean,
  ) => readonly Counted[];
}

/** A tally of `count` documents. */
export function tallyOf(count: number): Tally {
  const ofWord = new Float32Array(count);
  const met = new Float32Array(count);
  const score = new Float32Array(count);
  const inWord = new Uint32Array(count);
  let words = 0;

  const add = (document: number, value: number): void => {
    const best = ofWord[document] ?? 0;
    if (best === 0) inWord[words++] = document;
    if (value > best) ofWord[document] = value;
  };

  const endWord = (more: number): number => {
    const having = words + more;
    const rarity = Math.log(1 + count / Math.max(1, having));
    for (let at = 0; at < words; at += 1) {
      const document = inWord[at] ?? 0;
      met[document] = (met[document] ?? 0) + rarity;
      score[document] = (score[document] ?? 0) + rarity * (ofWord[document] ?? 0);
      ofWord[document] = 0;
    }
    words = 0;
    return having;
  };

  const end: Tally['end'] = (kinds, most, wanted) => {
    let start = 0;
    return kinds.map(([kind, length]) => {
      const best: Candidate[] = [];
      let total = 0;
      for (let document = start; document < start + length; document += 1) {
        if ((met[document] ?? 0) === 0 || !wanted(document)) continue;
        total += 1;
        keep(best, most, {
          document,
          met: met[document] ?? 0,
          score: (score[document] ?? 0) * kindBoost[kind],
        });
      }
      start += length;
      return { kind, total, best };
    });
  };

  const forget = (): void => {
    words = 0;
    for (const array of [ofWord, met, score]) array.fill(0);
  };

  return { add, endWord, end, forget };
}

/** Whether one comes before another: by how much it meets, then by score, then by number. */
export function isBefore(one: Candidate, other: Candidate): boolean {
  if (one.met !== other.met) return one.met > other.met;
  return one.score > other.score || (one.score === other.score && one.document < other.document);
}

/** Puts a candidate where it belongs in a short list; most of many thousand fall out at the first look. */
function keep(best: Candidate[], most: number, candidate: Candidate): void {
  const last = best[most - 1];
  if (last !== undefined && !isBefore(candidate, last)) return;
  let at = best.length;
  while (at > 0 && isBefore(candidate, best[at - 1] as Candidate)) at -= 1;
  best.splice(at, 0, candidate);
  if (best.length > most) best.pop();
}
