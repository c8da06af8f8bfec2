import type { Amount } from '../wallet/amount.ts';
import type { Predicate } from './predicate.ts';

/** Something drawn from the seed: a whole number of coins, or one id of a list. Texts and conditions name it as `$id`. */
export type Draw = { readonly sum: readonly [number, number] } | { readonly pick: readonly string[] };

/** Somebody on the chain. `key` says where the private key comes from; `balance` is in the smallest unit. */
export interface ActorPlan {
  /** wallet: the learner's practice phrase; own: a stream of the seed; alike: a twin whose address looks like that of `alike`. */
  readonly key: 'wallet' | 'own' | { readonly alike: string };
  readonly balance: Amount;
}

/** What actors do later on: each is done `after` blocks, 0 is at once. */
export type Deed = { readonly after: number } & (
  | {
      readonly pay: {
        readonly from: string;
        readonly to: string;
        readonly sum: string;
        readonly once?: boolean;
      };
    }
  | { readonly sweep: { readonly from: string; readonly to: string; readonly keep: string } }
  | { readonly say: string }
  | { readonly mark: string }
);

/** When the condition first holds (`each`: at every event that matches it), the deeds follow. */
export interface Consequence {
  readonly id: string;
  readonly when: Predicate;
  readonly each: boolean;
  readonly do: readonly Deed[];
}

/** A part of the way; the learner goes on when `done` holds. */
export interface Step {
  readonly id: string;
  /** Which screens of `src/labs` show it. */
  readonly part: string;
  readonly done: Predicate | null;
  /** What each rung of the ladder of hints costs, in points. */
  readonly hints: readonly number[];
}

/** A question with choices, some of which are refused with a code. */
export interface Decision {
  readonly id: string;
  readonly choices: readonly { readonly id: string; readonly refused: boolean }[];
}

/** A message of an actor; it may carry an actor's address. */
export interface MessagePlan {
  readonly id: string;
  readonly from: string;
  readonly address: string | null;
}

/** A question whose answer is read in the explorer; `of`, `right` and `wrong` name transactions by events. */
export type Task = { readonly id: string } & (
  | { readonly kind: 'block' | 'fee'; readonly of: Predicate }
  | {
      readonly kind: 'transaction';
      readonly right: Predicate;
      readonly wrong: readonly { readonly id: string; readonly of: Predicate }[];
    }
);

/** A goal and what it is worth: the first line of `credit` whose condition holds gives its points. */
export interface Goal {
  readonly id: string;
  readonly credit: readonly { readonly points: number; readonly if: Predicate }[];
}

/** What is told at the end; the first whose condition holds, the last has none. `swap` asks what paying another would have brought. */
export interface Ending {
  readonly id: string;
  readonly when: Predicate | null;
  readonly swap: { readonly paid: string; readonly instead: string } | null;
}

/** A scenario without its words: everything the rules need, the same in all languages. */
export interface Scenario {
  readonly id: string;
  readonly rev: number;
  readonly draws: Readonly<Record<string, Draw>>;
  readonly actors: Readonly<Record<string, ActorPlan>>;
  readonly world: {
    readonly baseFee: Amount;
    /** Blocks made before the learner comes, from and to. */
    readonly age: readonly [number, number];
    /** Gas of everybody else in a block, from and to. */
    readonly crowd: readonly [number, number];
    /** Tips a wallet offers, for each unit of gas; the crowd bids up to `usual`. */
    readonly tips: { readonly slow: Amount; readonly usual: Amount; readonly fast: Amount };
  };
  /** Positions of the phrase that the backup check asks for. */
  readonly backup: { readonly positions: number };
  readonly steps: readonly Step[];
  readonly decisions: readonly Decision[];
  readonly messages: readonly MessagePlan[];
  readonly tasks: readonly Task[];
  readonly consequences: readonly Consequence[];
  readonly goals: readonly Goal[];
  readonly endings: readonly Ending[];
}

/** The actor that is the learner, in every scenario. */
export const learnerId = 'learner';
