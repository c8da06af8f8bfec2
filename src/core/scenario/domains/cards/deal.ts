import type { Seed } from '../../../random/seed.ts';
import { stream } from '../../../random/stream.ts';
import { difficultyOf } from './difficulty.ts';
import { type CardPlan, type CardsPlan, type DealPlan, difficulties } from './plan.ts';

/** The line of the plan that is dealt by; a plan without one deals nothing. */
export function dealOf(plan: CardsPlan): DealPlan {
  const none = { easy: 0, medium: 0, hard: 0 };
  return plan.deal[0] ?? { bad: none, good: none, minutes: 0 };
}

/** The cards of one kind and difficulty: what a quota draws from. */
export function poolOf(plan: CardsPlan, bad: boolean, difficulty: (typeof difficulties)[number]): CardPlan[] {
  return plan.cards.filter((card) => card.bad === bad && difficultyOf(card) === difficulty);
}

/** The cards of a seed: quotas by kind and difficulty, drawn from the pool, in drawn order. */
export function deal(plan: CardsPlan, seed: Seed): readonly CardPlan[] {
  const draws = stream(seed, 'cards:deal');
  const quotas = dealOf(plan);
  const drawn = [true, false].flatMap((bad) =>
    difficulties.flatMap((difficulty) =>
      draws.shuffle(poolOf(plan, bad, difficulty)).slice(0, quotas[bad ? 'bad' : 'good'][difficulty]),
    ),
  );
  return draws.shuffle(drawn);
}
