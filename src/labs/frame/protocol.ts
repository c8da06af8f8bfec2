import type { Action } from '@/core/scenario/action.ts';
import type { LabEvent } from '@/core/scenario/event.ts';
import type { Scenario } from '@/core/scenario/scenario.ts';
import type { ScoreDetails } from '@/core/scenario/score.ts';
import type { TaskOption } from '@/core/scenario/slices/answer.ts';
import type { BackupQuestion } from '@/core/scenario/slices/backup.ts';
import type { State } from '@/core/scenario/state.ts';
import type { Address, AddressCheck } from '@/core/wallet/address.ts';
import type { Amount } from '@/core/wallet/amount.ts';

/** What came of a run for the learner: the balance, and what was paid to whom. */
export interface Outcome {
  readonly balance: Amount;
  readonly paid: Readonly<Record<string, Amount>>;
}

/** Everything the screens show, computed beside the main thread. */
export interface View {
  readonly state: State;
  /** Whether the step's condition holds. */
  readonly done: boolean;
  readonly earned: number;
  readonly total: number;
  readonly details: ScoreDetails;
  readonly backup: BackupQuestion | null;
  readonly tasks: Readonly<Record<string, readonly TaskOption[]>>;
  /** Base fee of the next block, for each unit of gas. */
  readonly baseFee: Amount;
  /** At the end: which ending, what came, and what would have come of paying another. */
  readonly ending: { readonly id: string; readonly came: Outcome; readonly instead: Outcome | null } | null;
}

/** What the page asks of the engine. */
export type Request =
  | {
      readonly type: 'open';
      readonly scenario: Scenario;
      readonly seed: string;
      readonly actions: readonly unknown[];
    }
  | { readonly type: 'act'; readonly action: Action }
  | { readonly type: 'pay'; readonly to: Address; readonly value: Amount; readonly tip: Amount }
  | { readonly type: 'words' }
  | { readonly type: 'address'; readonly text: string };

/** What comes back. A payment also gives the signed action, to be kept in the run. */
export interface Answers {
  open: { readonly view: View };
  act: { readonly view: View; readonly events: readonly LabEvent[]; readonly action: Action };
  pay: { readonly view: View; readonly events: readonly LabEvent[]; readonly action: Action };
  words: readonly string[];
  address: AddressCheck;
}

/** The answer to one kind of request. */
export type AnswerTo<Kind extends Request['type']> = Answers[Kind];

/** A way to ask the engine; rejects when there is none. */
export type Ask = <R extends Request>(request: R) => Promise<AnswerTo<R['type']>>;
