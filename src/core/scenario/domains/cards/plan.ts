/** How hard a card is to judge. */
export type Difficulty = 'easy' | 'medium' | 'hard';
export const difficulties: readonly Difficulty[] = ['easy', 'medium', 'hard'];

/** What the learner says of a card. */
export type Verdict = 'honest' | 'false';

/** Whom a learner can ask before deciding: whoever sent it, the real organisation by another way, a second person. */
export type Witness = 'sender' | 'official' | 'person';

/** A sign that stands at its place in the card: `reason` names what it proves, `weight` how plainly it shows (1 faint, 3 plain). */
export interface CuePlan {
  readonly reason: string;
  readonly weight: number;
}

/** A card without its words. */
export interface CardPlan {
  readonly id: string;
  readonly bad: boolean;
  /** Fit of the premise after the NIST Phish Scale: five marks of 0 to 8, the last (warned before) taken off. False cards only. */
  readonly premise?: readonly number[] | undefined;
  readonly cues: readonly CuePlan[];
  /** What looks bad in an honest card and is not. */
  readonly scares: readonly { readonly id: string }[];
  /** What can be looked at more closely. */
  readonly details: readonly { readonly id: string }[];
  readonly asks: readonly { readonly who: Witness }[];
  /** What a wrong verdict costs in the story, in som. */
  readonly loss: number;
}

/** A reason a learner can name. `proves` nothing: it sounds like a reason and is none. */
export interface ReasonPlan {
  readonly id: string;
  readonly for: Verdict;
  readonly proves: boolean;
}

/** How many cards of each kind and difficulty a seed deals, and the minutes of the story there are for asking. */
export interface DealPlan {
  readonly bad: Readonly<Record<Difficulty, number>>;
  readonly good: Readonly<Record<Difficulty, number>>;
  readonly minutes: number;
}

/** The section `cards` of a lab without its words. */
export interface CardsPlan {
  readonly set: string;
  /** The practice som of the story at the beginning. */
  readonly purse: number;
  /** One line: that of the level. */
  readonly deal: readonly DealPlan[];
  readonly reasons: readonly ReasonPlan[];
  readonly cards: readonly CardPlan[];
}

/** Minutes of the story that it takes to reach each witness; looking costs nothing. */
export const askMinutes: Readonly<Record<Witness, number>> = { sender: 5, official: 10, person: 10 };

/** The most reasons that may be named for one card: whoever ticks all has named none. */
export const mostReasons = 2;

/** The card of a plan by id. */
export function cardOf(plan: CardsPlan, id: string): CardPlan | undefined {
  return plan.cards.find((card) => card.id === id);
}
