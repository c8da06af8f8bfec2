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
  /** The best by kinds. `wanted` says which documents count, all if not given; `most` how many are kept of a kind. */
  readonly end: (
    kinds: readonly (readonly [kind: DocumentKind, count: number])[],
    most: number,
    wanted?: (document: number) => boolean,
  ) => readonly Counted[];
}

/** A tally of `count` documents. */
export function tallyOf(count: number): Tally {
  const ofWord = new Float32Array(count);
  const met = new Float32Array(count);
  const score = new Float32Array(count);
  const inWord = new Uint32Array(count);
  // The documents that any word met: most questions meet few, so all others need not be looked at.
  const touched = new Uint32Array(count);
  let words = 0;
  let touches = 0;

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
      const before = met[document] ?? 0;
      if (before === 0) touched[touches++] = document;
      met[document] = before + rarity;
      score[document] = (score[document] ?? 0) + rarity * (ofWord[document] ?? 0);
      ofWord[document] = 0;
    }
    words = 0;
    return having;
  };

  const end: Tally['end'] = (kinds, most, wanted) => {
    let start = 0;
    return kinds.map(([kind, length]) => {
      const [from, to, boost] = [start, start + length, kindBoost[kind]];
      start = to;
      const best: Candidate[] = [];
      let total = 0;
      // What the last of the best has: most of many thousand fall out at this look, before anything is made of them.
      let [leastMet, leastScore] = [0, 0];
      for (let at = 0; at < touches; at += 1) {
        const document = touched[at] as number;
        if (document < from || document >= to || (wanted !== undefined && !wanted(document))) continue;
        total += 1;
        const meets = met[document] as number;
        if (meets < leastMet) continue;
        const scored = (score[document] as number) * boost;
        if (meets === leastMet && scored < leastScore) continue;
        keep(best, most, { document, met: meets, score: scored });
        const last = best[most - 1];
        if (last !== undefined) [leastMet, leastScore] = [last.met, last.score];
      }
      return { kind, total, best };
    });
  };

  const forget = (): void => {
    for (let at = 0; at < touches; at += 1) {
      const document = touched[at] ?? 0;
      met[document] = 0;
      score[document] = 0;
    }
    // A count that broke off in the middle of a word leaves its documents here.
    for (let at = 0; at < words; at += 1) ofWord[inWord[at] ?? 0] = 0;
    words = 0;
    touches = 0;
  };

  return { add, endWord, end, forget };
}

/** Whether one comes before another: by how much it meets, then by score, then by number. */
export function isBefore(one: Candidate, other: Candidate): boolean {
  if (one.met !== other.met) return one.met > other.met;
  return one.score > other.score || (one.score === other.score && one.document < other.document);
}

/** Puts a candidate where it belongs in a short list. */
function keep(best: Candidate[], most: number, candidate: Candidate): void {
  const last = best[most - 1];
  if (last !== undefined && !isBefore(candidate, last)) return;
  let at = best.length;
  while (at > 0 && isBefore(candidate, best[at - 1] as Candidate)) at -= 1;
  best.splice(at, 0, candidate);
  if (best.length > most) best.pop();
}
