import type { GivenAnswer } from '@/core/record/history.ts';

/** One part of an answer in words: what was said (empty where it is about what was left unsaid), whether it was right, and why. */
export interface ToldPart {
  readonly said: string;
  readonly right: boolean | 'partly';
  /** What to call it, where "right" and "wrong" would not be true. */
  readonly mark?: string;
  readonly reason?: string;
}

/** An answer in words, with the question as the site words it now. */
export interface ToldAnswer {
  readonly prompt: string;
  /** What there is to the question beyond its prompt; empty where there is nothing. */
  readonly task: string;
  readonly parts: readonly ToldPart[];
  /** Address of the section that explains it. */
  readonly explained: string;
}

/**
 * Fetches the words of an answer. The page gives it, since this island knows no questions; undefined when the site has the
 * question no more, and it rejects without a network.
 */
export type LoadTold = (
  place: { readonly lessonHref: string; readonly id: string },
  answer: GivenAnswer['answer'],
) => Promise<ToldAnswer | undefined>;
