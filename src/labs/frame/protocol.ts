import type { TransactionRead } from '@/core/chain/read-all.ts';
import type { Locale } from '@/core/locale/locale.ts';
import type { Json } from '@/core/record/event.ts';
import type { ActionData } from '@/core/scenario/action.ts';
import type { LabEvent } from '@/core/scenario/event.ts';
import type { Verdict } from '@/core/scenario/evidence.ts';
import type { Fork } from '@/core/scenario/fork.ts';
import type { PayRequest } from '@/core/scenario/learner.ts';
import type { Scenario } from '@/core/scenario/scenario.ts';
import type { ScoreDetails } from '@/core/scenario/score.ts';
import type { BackupQuestion } from '@/core/scenario/slices/backup.ts';
import type { TaskOption } from '@/core/scenario/slices/task-options.ts';
import type { State } from '@/core/scenario/state.ts';
import type { AddressCheck } from '@/core/wallet/address.ts';
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
  /** The hash of the transaction that each task asks about, if it names one. */
  readonly subjects: Readonly<Record<string, string | null>>;
  /** Calls and logs of contracts in words, by the hash of their transaction. */
  readonly read: Readonly<Record<string, TransactionRead>>;
  readonly tasks: Readonly<Record<string, readonly TaskOption[]>>;
  /** What each domain shows beyond the state, by its name. */
  readonly of: Readonly<Record<string, Json>>;
  /** Whether the points so far reach the pass mark. */
  readonly passed: boolean;
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
      readonly fork: Fork;
      readonly actions: readonly unknown[];
    }
  | { readonly type: 'act'; readonly action: ActionData }
  | ({ readonly type: 'pay' } & PayRequest)
  /** Something of a domain to be signed with the learner's key. */
  | { readonly type: 'sign'; readonly domain: string; readonly what: Json }
  /** A question to a domain that changes nothing. */
  | { readonly type: 'query'; readonly domain: string; readonly what: Json }
  | { readonly type: 'words' }
  /** The run so far as evidence; and evidence from elsewhere, to be judged by playing it again. */
  | { readonly type: 'evidence'; readonly locale: Locale }
  | { readonly type: 'judge'; readonly evidence: string }
  /** Whom the payments of the practice world paid last. */
  | { readonly type: 'met'; readonly wallet: string; readonly raws: readonly string[] }
  | { readonly type: 'address'; readonly text: string };

/** What an action led to; `action` is the one to be kept in the run. */
export interface Acted {
  readonly view: View;
  readonly events: readonly LabEvent[];
  readonly action: ActionData;
}

/** What comes back. A payment also gives the signed action, to be kept in the run. */
export interface Answers {
  open: { readonly view: View };
  act: Acted;
  pay: Acted;
  sign: Acted;
  query: Json;
  words: readonly string[];
  evidence: string;
  judge: Verdict;
  met: string;
  address: AddressCheck;
}

/** The answer to one kind of request. */
export type AnswerTo<Kind extends Request['type']> = Answers[Kind];

/** A way to ask the engine; rejects when there is none. */
export type Ask = <R extends Request>(request: R) => Promise<AnswerTo<R['type']>>;
