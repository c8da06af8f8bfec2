import type { Locale } from '../locale/locale.ts';
import type { Json } from '../record/event.ts';

/** One answer as it was given, free of language. A score is what the pupil's page said; the gradebook reckons it anew. */
export interface GivenAnswer {
  /** The object of the question, `question:course/lesson/id`; of a test the lesson is `test`. */
  readonly object: string;
  readonly rev: number;
  /** ISO 8601 UTC. */
  readonly at: string;
  readonly answer: Json;
  /** What the pupil's page gave for it. */
  readonly earned: number;
  readonly total: number;
  /** How many hints were opened before it. */
  readonly hints?: number;
  /** How sure the pupil said to be, 1 to 3. */
  readonly sure?: 1 | 2 | 3;
  /** Id of the attempt at a test within which it was given. */
  readonly attempt?: string;
}

/** An attempt at the test of a course. */
export interface GivenAttempt {
  readonly id: string;
  readonly course: string;
  readonly at: string;
  readonly questions: readonly { readonly id: string; readonly rev: number }[];
  /** ISO 8601 UTC; empty while it is running. */
  readonly ended: string;
}

/** A run of a lab: the evidence of `core/scenario/evidence.ts`, which plays again to the same end anywhere. */
export interface GivenRun {
  readonly id: string;
  /** The id of the lab at its level, as in `Item`. */
  readonly lab: string;
  /** When the last action was added, ISO 8601 UTC. */
  readonly at: string;
  readonly evidence: string;
}

/** How far a pupil has read a lesson. */
export interface GivenReading {
  readonly course: string;
  readonly lesson: string;
  /** Ids of sections. */
  readonly sections: readonly string[];
}

/** Where a pupil asks the teacher for help. */
export interface Stuck {
  /** The place of the item in `Assignment.items`, from 0. */
  readonly item: number;
  /** What the pupil wrote about it, at most 140 characters; may be empty. */
  readonly text: string;
}

/**
 * What a pupil hands in: everything that counts for one assignment at that moment. A later one is a superset on the same
 * device; nothing handed in is ever overwritten.
 */
export interface Submission {
  /** A random id, 11 characters of base64url. */
  readonly id: string;
  readonly assignment: string;
  /** The name or number the pupil typed, at most 40 characters; nothing else names them. */
  readonly pupil: string;
  /** A name for the learner on this device that no other class can recognise; 8 characters. */
  readonly device: string;
  readonly locale: Locale;
  /** When it was handed in, by the pupil's clock, ISO 8601 UTC. */
  readonly at: string;
  readonly answers: readonly GivenAnswer[];
  readonly attempts: readonly GivenAttempt[];
  readonly runs: readonly GivenRun[];
  readonly readings: readonly GivenReading[];
  /** Items at which the pupil is stuck, at most one entry an item; absent for none. */
  readonly stuck?: readonly Stuck[];
}
