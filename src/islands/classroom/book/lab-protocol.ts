import type { JudgedRun } from '@/core/classroom/book/judge.ts';
import type { Json } from '@/core/record/event.ts';
import type { LabEvent } from '@/core/scenario/event.ts';

/** The code of a run that could not be played since a part of the engine did not come over the line; it is tried again later. */
export const notFetched = 'not-fetched';

/** A run to be played again. */
export interface LabRequest {
  readonly lab: string;
  /** The rules as they were kept; sent once for each lab, afterwards null. */
  readonly rules: Json;
  readonly evidence: string;
  /** Whether each step is wanted, and not the verdict alone. */
  readonly withSteps: boolean;
}

/** One action of a run with what followed from it and the points there were after it. */
export interface ReplayStep {
  readonly action: Json;
  readonly events: readonly LabEvent[];
  readonly earned: number;
  /** The step of the lab, by id, in which it was done. */
  readonly step: string;
}

/** A run played again from its beginning. */
export interface Replay {
  readonly steps: readonly ReplayStep[];
  /** What was drawn. */
  readonly vars: Readonly<Record<string, string>>;
  /** What each goal brought. */
  readonly goals: Readonly<Record<string, readonly [earned: number, total: number]>>;
  readonly ending: string;
  readonly hints: number;
}

/** The verdict, with the steps where they were asked for and can be played. */
export interface LabAnswer {
  readonly run: JudgedRun;
  readonly replay?: Replay;
}
