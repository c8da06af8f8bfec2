/** What a learner can be said to have done; modelled on the verbs of xAPI. */
export const verbs = [
  'opened',
  'read',
  'answered',
  'started',
  'acted',
  'completed',
  'saved',
  'removed',
  'recalled',
] as const;

/** One of these verbs. A stored event may carry a verb of a later version: reducers pass over what they do not know. */
export type Verb = (typeof verbs)[number];

/** Data that survives `JSON.stringify` and `JSON.parse` unchanged. */
export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

/** What a room reports; storage stamps it with id, time and actor. */
export interface Entry {
  readonly verb: Verb;
  /** What it was done to: `question:course/lesson/id`, `lesson:course/lesson`, `section:course/lesson/section`, `lab:id`, `test:course`, `course:course`, `term:id`. */
  readonly object: string;
  /** The meaning-revision of the object, 1 or more; answers to an earlier revision stay but no longer count. */
  readonly rev: number;
  /** For `answered`: see `AnswerResult`; for `recalled`: `RecallResult` in `core/review`; otherwise whatever the room needs to read back. */
  readonly result?: Json;
}

/** One line of the learner's append-only log; never changed once made. */
export interface LearningEvent extends Entry {
  /** A random id, unique over all devices; the union of two logs is by it. */
  readonly id: string;
  /** When it happened, ISO 8601 in UTC with milliseconds. */
  readonly at: string;
  /** A random id of the device, made once; it names no person. */
  readonly actor: string;
}
