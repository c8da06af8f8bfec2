import type { Json } from '../../record/event.ts';

/**
 * What an answer comes to, reckoned anew. `no-key`: nobody here has the question in that revision, so it is kept and counts for
 * nothing; `unreadable`: it is no answer to that question, which no page of ours hands in.
 */
export type Judged =
  | { readonly type: 'points'; readonly earned: number; readonly total: number }
  | { readonly type: 'unreadable'; readonly code: string }
  | { readonly type: 'no-key' };

/** Judges an answer to a question, named by its object, in a revision. Total: junk is `unreadable`, nothing is thrown. */
export type JudgeAnswer = (object: string, rev: number, answer: Json) => Judged;

/** What a run of a lab comes to when it is played again. */
export type JudgedRun =
  | {
      readonly type: 'points';
      readonly earned: number;
      readonly total: number;
      readonly claimed: { readonly earned: number; readonly total: number };
      /** Whether end and points are those that the run claims. */
      readonly honest: boolean;
      /** Whether the last step was reached. */
      readonly finished: boolean;
      /** The case that was dealt. */
      readonly seed: string;
    }
  /** `no-rules`: this lab, or this version of it, is not at hand; the rest as in `EvidenceProblem`. */
  | { readonly type: 'unreadable'; readonly code: string };

/** The verdict on a run of a lab; undefined while it is still being played again. */
export type JudgeRun = (lab: string, evidence: string) => JudgedRun | undefined;
