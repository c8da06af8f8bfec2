import type { Json } from '../record/event.ts';
import type { Amount } from '../wallet/amount.ts';
import type { Domain } from './domain.ts';
import type { Predicate } from './predicate.ts';

/** Something drawn from the seed: a whole number of coins, or one id of a list. Texts and conditions name it as `$id`. */
export type Draw =
  | { readonly sum: readonly [number, number]; readonly unit?: string | undefined }
  | { readonly pick: readonly string[] };

/** Somebody on the chain. `key` says where the private key comes from; `balance` is in the smallest unit. */
export interface ActorPlan {
  /**
   * wallet: the learner's practice phrase; own: a stream of the seed; alike: a twin whose address looks like that of `alike`;
   * contact: a person of the learner's practice world, the same in all labs (`$name`: the one drawn).
   */
  readonly key: 'wallet' | 'own' | { readonly alike: string } | { readonly contact: string };
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
  /** A deed of a domain, named `domain.deed`. */
  | { readonly act: string; readonly with: Json }
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
  /** Parts that it shows beside each other, for parts that show others. */
  readonly tabs: readonly string[];
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

/** What can be asked of a transaction. */
export const readKinds = [
  'block',
  'fee',
  'burned',
  'tip',
  'status',
  'count',
  'confirmations',
  'value',
] as const;
/** One of them. */
export type ReadKind = (typeof readKinds)[number];

/** A question whose answer is read in the explorer; `of`, `right` and `wrong` name transactions by events. */
export type Task = {
  readonly id: string;
  /** Asked whatever is drawn. */
  readonly always?: true;
} /** A number typed in: right when it is the named value of a domain (`domain.name`) or the number given, give or take `tolerance` (0.005 is half a percent). */ & (
  | { readonly kind: 'number'; readonly of: string | number; readonly tolerance: number }
  /** Something read off the page of a transaction, named by an event. */
  | { readonly kind: ReadKind; readonly of: Predicate }
  /** Whose address: actors by the id of the answer. */
  | { readonly kind: 'address'; readonly right: string; readonly wrong: Readonly<Record<string, string>> }
  /** One of the texts of the file; the right one is called `right`. */
  | {
      readonly kind: 'choice';
      readonly options: readonly string[];
      /** Heights of the real blocks that it is read from. */
      readonly real?: readonly number[];
    }
  | {
      readonly kind: 'transaction';
      readonly right: Predicate;
      readonly wrong: readonly { readonly id: string; readonly of: Predicate }[];
    }
);

/**
 * A goal and what it is worth: the first line of `credit` whose condition holds gives its points. A goal of detection gives points by
 * how well a dealt set was told apart, so that calling everything good and calling everything bad are both worth nothing.
 */
export type Goal = { readonly id: string } & (
  | { readonly credit: readonly { readonly points: number; readonly if: Predicate }[] }
  | { readonly detect: string; readonly points: number }
);

/** What is told at the end; the first whose condition holds, the last has none. `swap` asks what paying another would have brought. */
export interface Ending {
  readonly id: string;
  readonly when: Predicate | null;
  readonly swap: { readonly paid: string; readonly instead: string } | null;
}

/** Levels, from the easiest. */
export const levels = ['start', 'practice', 'depth'] as const;
/** How hard an exercise is: one skill at a time; two goals at once; an attacker in the scene and no help. */
export type Level = (typeof levels)[number];

/** A scenario without its words: everything the rules need, the same in all languages. */
export interface Scenario {
  readonly id: string;
  readonly rev: number;
  /** Level at which it is played; levels of a lab are scenarios of their own. */
  readonly level: Level;
  /** Share of all points that passes, in percent. */
  readonly pass: number;
  /** A world rather than a task: it has no end. */
  readonly endless: boolean;
  readonly draws: Readonly<Record<string, Draw>>;
  readonly actors: Readonly<Record<string, ActorPlan>>;
  readonly world: {
    readonly baseFee: Amount;
    /** Blocks made before the learner comes, from and to. */
    readonly age: readonly [number, number];
    /** Payments that stand in a block before the learner comes, the oldest first. */
    readonly past: readonly { readonly from: string; readonly to: string; readonly sum: string }[];
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
  /** How many of them are asked, drawn from the seed; absent: all. */
  readonly ask?: number;
  readonly consequences: readonly Consequence[];
  readonly goals: readonly Goal[];
  readonly endings: readonly Ending[];
  /** What each domain is told, by its name, without words. */
  readonly sections: Readonly<Record<string, Json>>;
  /** The domains of the sections; they are code, so they are put in by `prepare` where the scenario is played. */
  readonly domains?: readonly Domain[];
}

/** The actor that is the learner, in every scenario. */
export const learnerId = 'learner';
