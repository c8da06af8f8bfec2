import type { Locale } from '../locale/locale.ts';

/**
 * One thing to be done. `pin` is the digest of its questions and their revisions (`pinOf`) as they stood when the assignment
 * was issued, so that an edit of the content afterwards is noticed and turns no answer wrong.
 */
export type Item =
  /** Every lesson of a course and its test. */
  | { readonly kind: 'course'; readonly course: string; readonly pin: string }
  | { readonly kind: 'lesson'; readonly course: string; readonly lesson: string; readonly pin: string }
  | { readonly kind: 'test'; readonly course: string; readonly pin: string }
  /** `lab` is the id of the lab at its level, as runs have it: `fees`, `fees--depth`. */
  | { readonly kind: 'lab'; readonly lab: string; readonly pin: string };

/** Which case a lab deals and which questions a test draws: the same for the whole class, or another for each pupil. */
export type SeedPolicy = 'same' | 'each';

/** The public half of a class: to whom work is sealed, and who signs. Both base64url. */
export interface ClassAddress {
  /** A random id of the class, 11 characters of base64url. */
  readonly id: string;
  /** Public key for sealing (HPKE). */
  readonly seal: string;
  /** Public key for checking signatures. */
  readonly sign: string;
}

/** What a class is asked to do. It travels signed in a link, a QR code or a line of text; no pupil is named in it. */
export interface Assignment {
  /** A random id, 11 characters of base64url. */
  readonly id: string;
  readonly to: ClassAddress;
  /** What the teacher calls the class, such as «9-А»; shown to the pupil. May be empty. */
  readonly className: string;
  /** How the teacher signs for people to read, such as «Асанова Г. Т.»; may be empty. */
  readonly from: string;
  /** The teacher's word on it; may be empty. */
  readonly note: string;
  /** At least one, at most 40. */
  readonly items: readonly Item[];
  /** When it was issued, ISO 8601 UTC. */
  readonly issued: string;
  /** The last moment that is in time, ISO 8601 UTC; empty for none. */
  readonly due: string;
  /** The share of points from which an item counts as passed, in hundredths: 1 to 100. */
  readonly pass: number;
  /** How many tries of a test, a lab or a question count, the first ones; 0 for all. */
  readonly tries: number;
  readonly seeds: SeedPolicy;
  /** The language it was made in, for the page a link opens. */
  readonly locale: Locale;
}
