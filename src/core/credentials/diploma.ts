import type { Locale } from '../locale/locale.ts';

/**
 * What the result rests on: `checked`, answers that were handed in and judged again in the teachers' room; `stated`, the
 * teacher's own word; `sample`, nothing, it was made on the page to try a signature.
 */
export type Basis = 'checked' | 'stated' | 'sample';

/** All of them. */
export const bases: readonly Basis[] = ['checked', 'stated', 'sample'];

/** Who signs. That the names are theirs no signature proves. */
export interface Issuer {
  /** Public key, 33 bytes of P-256 in base64url. */
  readonly key: string;
  /** The school, or the teacher where no school is named. */
  readonly name: string;
  /** The teacher, where `name` is the school; may be empty. */
  readonly official: string;
}

/** A certificate as people understand it; as others' programs do it is an OpenBadgeCredential (`open-badge.ts`). */
export interface Diploma {
  /** `urn:uuid:…`. */
  readonly id: string;
  /** The learner's name as it was confirmed; the only thing said of the learner. */
  readonly name: string;
  readonly issuer: Issuer;
  /** What was achieved: the title of a course or an assignment. */
  readonly title: string;
  /** What that is, in a sentence or two. */
  readonly about: string;
  /** What it took. */
  readonly criteria: string;
  /** The address of the course; empty for an assignment of a class or what the teacher typed. */
  readonly href: string;
  /** The language of all texts. */
  readonly locale: Locale;
  /** Hundredths, 0 to 100; undefined where no result is said. */
  readonly percent?: number;
  readonly basis: Basis;
  /** What it rests on, in words, with the day. */
  readonly evidence: string;
  /** When it was issued, ISO 8601 UTC to the second. */
  readonly from: string;
}

/** The most letters of each text. */
export const longest = {
  name: 80,
  issuer: 100,
  official: 60,
  title: 120,
  about: 300,
  criteria: 300,
  evidence: 200,
  href: 200,
} as const;

/** A moment without its parts of a second, as `validFrom` has it. @example toSecond('2026-11-26T08:00:00.123Z') // => '2026-11-26T08:00:00Z' */
export function toSecond(iso: string): string {
  return iso.replace(/\.\d+Z$/, 'Z');
}
