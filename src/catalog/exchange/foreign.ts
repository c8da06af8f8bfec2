import type { Problem } from '../problem.ts';

/** An answer to choose, in one language. */
export interface ForeignChoice {
  readonly text: string;
  readonly right: boolean;
  /** What is said to who chose it; empty where nothing is. */
  readonly reason: string;
}

/** A gap of a text, with what may stand in it, the best form first. */
export interface ForeignGap {
  readonly accept: readonly string[];
  readonly reason: string;
  /** What is said to any other words. */
  readonly hint: string;
}

/** What is asked, as far as both sides know it. */
export type ForeignBody =
  | { readonly type: 'choice'; readonly several: boolean; readonly options: readonly ForeignChoice[] }
  | {
      readonly type: 'truth';
      readonly truth: boolean;
      readonly whenRight: string;
      readonly whenWrong: string;
    }
  | {
      readonly type: 'pairs';
      readonly pairs: readonly { readonly left: string; readonly right: string; readonly reason: string }[];
      /** Answers that belong to no line. */
      readonly extras: readonly { readonly text: string; readonly reason: string }[];
    }
  | {
      readonly type: 'number';
      readonly answer: number;
      readonly tolerance: number;
      readonly unit: string;
      readonly whenRight: string;
      readonly mistakes: readonly { readonly value: number; readonly reason: string }[];
      readonly otherwise: string;
    }
  | { readonly type: 'gaps'; readonly pieces: readonly (string | ForeignGap)[] }
  | { readonly type: 'order'; readonly items: readonly string[] };

/** A question as other programs have it: one language, no ids of its parts. Empty texts are not there. */
export interface ForeignQuestion {
  /** Line of the file where it begins, from 1. */
  readonly line: number;
  readonly name: string;
  /** Its category, a path with slashes; its last parts may be a lesson and a section of ours. */
  readonly category: string;
  readonly prompt: string;
  readonly body: ForeignBody;
  /** What is said after any answer. */
  readonly reason: string;
  readonly hints: readonly string[];
  /** What the file says of it and we cannot carry, each a clause of plain words. */
  readonly notes: readonly string[];
}

/** A question that is not carried at all, and why. */
export interface LeftOut {
  readonly line: number;
  readonly name: string;
  readonly why: string;
}

/** What a decoder makes of a file: nothing is thrown, nothing is passed over in silence. */
export interface Decoded {
  readonly questions: readonly ForeignQuestion[];
  readonly leftOut: readonly LeftOut[];
  /** What cannot be read at all. */
  readonly problems: readonly Problem[];
}

/** What a writer makes of questions, and what its format has no words for: the question's name with a clause each. */
export interface Written {
  readonly text: string;
  readonly lost: readonly { readonly name: string; readonly what: string }[];
}
