import type { Seed } from '../../../random/seed.ts';
import type { State } from '../../state.ts';
import { deal, dealOf } from './deal.ts';
import type { Judgement } from './judge.ts';
import { type CardPlan, type CardsPlan, cardOf } from './plan.ts';

/** What the cards keep of a run; ids only, the rest stands in the plan. */
export interface CardsState {
  readonly dealt: readonly string[];
  readonly opened: readonly string[];
  /** Details looked at and witnesses asked, by card. */
  readonly looked: Readonly<Record<string, readonly string[]>>;
  readonly asked: Readonly<Record<string, readonly string[]>>;
  readonly said: Readonly<Record<string, Judgement>>;
  /** Minutes of the story that are left for asking. */
  readonly minutes: number;
  readonly handed: boolean;
  /** Practice som of the story. */
  readonly purse: number;
}

/** The cards of a run before anything is done. */
export function dealtState(plan: CardsPlan, seed: Seed): CardsState {
  return {
    dealt: deal(plan, seed).map(({ id }) => id),
    opened: [],
    looked: {},
    asked: {},
    said: {},
    minutes: dealOf(plan).minutes,
    handed: false,
    purse: plan.purse,
  };
}

/** What the cards keep in the state of a run. */
export function cardsOf(state: State): CardsState {
  return state.own.cards as unknown as CardsState;
}

/** The dealt cards, in drawn order. */
export function dealtCards(plan: CardsPlan, { dealt }: CardsState): readonly CardPlan[] {
  return dealt.flatMap((id) => cardOf(plan, id) ?? []);
}

/** Whether anything of a card was looked at or anybody asked. */
export function hasLooked({ looked, asked }: CardsState, id: string): boolean {
  return (looked[id]?.length ?? 0) + (asked[id]?.length ?? 0) > 0;
}
