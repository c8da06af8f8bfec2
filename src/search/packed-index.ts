import type lunr from 'lunr';

/**
 * A lunr index without what can be made again: the inverted index follows from the vectors, and the ids of
 * documents are their places. `terms` is sorted; `vectors[field][document]` is a flat list of pairs: the step from
 * the previous term's place, and the weight in tenths.
 */
export interface Packed {
  readonly terms: string;
  readonly vectors: readonly (readonly (readonly number[])[])[];
}

interface Serialized {
  readonly version: string;
  readonly fields: readonly string[];
  readonly fieldVectors: readonly (readonly [ref: string, vector: readonly number[]])[];
  readonly invertedIndex: readonly (readonly [term: string, posting: Record<string, unknown>])[];
  readonly pipeline: readonly string[];
}

/** Packs an index whose document refs are 0 … count − 1. */
export function pack(index: lunr.Index, fields: readonly string[], count: number): Packed {
  const { invertedIndex, fieldVectors } = index.toJSON() as Serialized;
  const place = new Map(invertedIndex.map(([, posting], sorted) => [posting._index, sorted]));
  const vectors = new Map(fieldVectors);
  return {
    terms: invertedIndex.map(([term]) => term).join(' '),
    vectors: fields.map((field) =>
      Array.from({ length: count }, (_, ref) => stepped(vectors.get(`${field}/${ref}`) ?? [], place)),
    ),
  };
}

function stepped(vector: readonly number[], place: ReadonlyMap<unknown, number>): readonly number[] {
  const pairs = pairsOf(vector).map(([term, weight]) => [place.get(term) ?? 0, weight] as const);
  pairs.sort(([one], [other]) => one - other);
  return pairs.flatMap(([term, weight], index) => [
    term - (pairs[index - 1]?.[0] ?? 0),
    Math.max(1, Math.round(weight * 10)),
  ]);
}

/**
 * The lunr JSON that `pack` was given, up to rounding, for `lunr.Index.load`.
 * @throws RangeError when a vector points at no term: the file is damaged.
 */
export function unpack(packed: Packed, fields: readonly string[], version: string): Serialized {
  const terms = packed.terms === '' ? [] : packed.terms.split(' ');
  const postings = terms.map((_, _index) => emptyPosting(_index, fields));
  const fieldVectors: [string, number[]][] = [];
  for (const [at, field] of fields.entries()) {
    for (const [ref, steps] of (packed.vectors[at] ?? []).entries()) {
      const vector: number[] = [];
      let term = 0;
      for (const [step, weight] of pairsOf(steps)) {
        term += step;
        const posting = postings[term]?.[field];
        if (posting === undefined)
          throw new RangeError(`${field}/${ref} points at term ${term} of ${terms.length}`);
        (posting as Record<string, object>)[ref] = {};
        vector.push(term, weight / 10);
      }
      fieldVectors.push([`${field}/${ref}`, vector]);
    }
  }
  return {
    version,
    fields,
    fieldVectors,
    invertedIndex: terms.map((term, index) => [term, postings[index] ?? {}]),
    pipeline: [],
  };
}

function emptyPosting(_index: number, fields: readonly string[]): Record<string, unknown> {
  return { _index, ...Object.fromEntries(fields.map((field) => [field, {}])) };
}

function pairsOf(flat: readonly number[]): readonly (readonly [number, number])[] {
  return Array.from(
    { length: flat.length >> 1 },
    (_, pair) => [flat[2 * pair] ?? 0, flat[2 * pair + 1] ?? 0] as const,
  );
}
