import type { ScenarioProblem } from '../../check.ts';
import { poolOf } from './deal.ts';
import { type CardsPlan, difficulties } from './plan.ts';

/** Mistakes of the section `cards` that its schema cannot see. */
export function checkCards(plan: CardsPlan): ScenarioProblem[] {
  const problems: ScenarioProblem[] = [];
  const report = (path: ScenarioProblem['path'], message: string) => problems.push({ path, message });
  const [quotas, ...others] = plan.deal;
  if (!quotas || others.length) report(['deal'], 'exactly one line of `deal` is wanted at each level');
  for (const bad of [true, false])
    for (const difficulty of difficulties) {
      const wanted = quotas?.[bad ? 'bad' : 'good'][difficulty] ?? 0;
      const pool = poolOf(plan, bad, difficulty).map(({ id }) => id);
      if (pool.length < wanted)
        report(
          ['deal'],
          `${wanted} ${difficulty} ${bad ? 'false' : 'honest'} cards are wanted, there are ${pool.length}: ${pool.join(', ')}`,
        );
    }
  for (const [index, card] of plan.cards.entries()) {
    const verdict = card.bad ? 'false' : 'honest';
    if (plan.cards.findIndex(({ id }) => id === card.id) < index)
      report(['cards', index, 'id'], `the card "${card.id}" is there twice`);
    if (card.bad && !card.premise)
      report(['cards', index], 'a false card wants the five marks of its premise');
    for (const [at, { reason }] of card.cues.entries()) {
      const known = plan.reasons.find(({ id }) => id === reason);
      if (!known?.proves || known.for !== verdict)
        report(
          ['cards', index, 'cues', at, 'reason'],
          `"${reason}" is no reason that proves a card ${verdict}`,
        );
    }
  }
  return problems;
}
