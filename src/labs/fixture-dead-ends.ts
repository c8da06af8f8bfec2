import { describe, expect, it } from 'vitest';
import { finish, playRobot } from '@/core/scenario/robot.ts';
import { played, quickWallet, seeds } from './fixture-content.ts';

/** Searches every second lab for dead ends; two files share the labs, so that two cores search at once. */
export function searchDeadEnds(rest: 0 | 1): void {
  describe.each(played.filter((_, at) => at % 2 === rest))('$name', ({ scenario }) => {
    it('can be brought to its end at 200 seeds, whatever was clicked before', () => {
      for (const seed of seeds(200)) {
        const walker = finish(playRobot(scenario, seed, 'random', 30, quickWallet(seed)), 400);
        const step = scenario.steps[walker.state.step]?.id;
        expect({ seed, finished: walker.finished, step }).toMatchObject({ finished: true });
      }
    });
  });
}
