import type { Submission } from '../submission.ts';

/**
 * A name as the book compares it: case, spaces, dots and quotation marks do not tell pupils apart, letters do. Two pupils who
 * type the same are one until the teacher splits them.
 */
export function foldName(name: string): string {
  return name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim();
}

/** Where a submission came from: a name typed on a device. */
export function sourceOf({ pupil, device }: Pick<Submission, 'pupil' | 'device'>): string {
  return `${foldName(pupil)}|${device}`;
}

/**
 * Which pupil the teacher says a source or a name belongs to. A split gives a source a key of its own; a merge leads the key of
 * one pupil to that of another.
 */
export type Belongs = Readonly<Record<string, string>>;

/** The key of the pupil a key leads to, however merges were made; a circle ends where it began. */
export function pupilKey(key: string, belongs: Belongs): string {
  const seen = new Set<string>();
  let now = key;
  while (Object.hasOwn(belongs, now) && !seen.has(now)) {
    seen.add(now);
    now = belongs[now] ?? now;
  }
  // All keys of a circle must come to the same pupil.
  return seen.has(now) ? ([...seen].slice([...seen].indexOf(now)).sort()[0] ?? now) : now;
}

/** The key of the pupil who handed this in. */
export function pupilOf(submission: Pick<Submission, 'pupil' | 'device'>, belongs: Belongs): string {
  const source = sourceOf(submission);
  return pupilKey(Object.hasOwn(belongs, source) ? source : foldName(submission.pupil), belongs);
}

/** The marks after one pupil is said to be another: everything of `from`, now and later, is of `into`. */
export function merged(belongs: Belongs, from: string, into: string): Belongs {
  return pupilKey(into, belongs) === pupilKey(from, belongs) ? belongs : { ...belongs, [from]: into };
}

/** The marks after what came from one device is made a pupil of its own. */
export function split(belongs: Belongs, source: string): Belongs {
  return { ...belongs, [source]: source };
}

/** The marks without any that lead from or to this pupil: devices come together by name again. */
export function unmerged(belongs: Belongs, key: string): Belongs {
  return Object.fromEntries(
    Object.entries(belongs).filter(
      ([from, into]) => from !== key && into !== key && pupilKey(from, belongs) !== key,
    ),
  );
}

/** How many letters two words differ by, at most 2 of interest; a cheap bound, not the exact distance beyond that. */
function isNear(one: string, other: string): boolean {
  const [a, b] = [[...one], [...other]];
  if (Math.abs(a.length - b.length) > 1 || a.length < 4) return false;
  let start = 0;
  while (start < a.length && start < b.length && a[start] === b[start]) start++;
  let end = 0;
  while (end < a.length - start && end < b.length - start && a[a.length - 1 - end] === b[b.length - 1 - end])
    end++;
  return Math.max(a.length, b.length) - start - end <= 1;
}

const looks = (key: string) =>
  key.replace(/ң/g, 'н').replace(/ө/g, 'о').replace(/ү/g, 'у').replace(/ё/g, 'е');
const words = (key: string) => looks(key).split(' ').sort().join(' ');

/**
 * Pairs of names that may be one pupil: the words in another order, one letter off, or without ң ө ү ё. A hint for the teacher;
 * numbers are never near each other.
 */
export function likelySame(names: readonly string[]): readonly (readonly [string, string])[] {
  const folded = names.map((name) => words(foldName(name)));
  return folded.flatMap((one, at) =>
    folded.slice(at + 1).flatMap((other, more) => {
      const hasLetters = /\p{L}{3}/u.test(one) && !/\d/.test(one + other);
      const pair = [names[at] ?? '', names[at + 1 + more] ?? ''] as const;
      return hasLetters && (one === other || isNear(one, other)) ? [pair] : [];
    }),
  );
}
