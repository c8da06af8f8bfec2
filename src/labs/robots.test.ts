import { describe, expect, it } from 'vitest';
import { playRobot, robots } from '@/core/scenario/robot.ts';
import { passes, score } from '@/core/scenario/score.ts';
import { played, quickWallet, seeds } from './fixture-content.ts';

describe.each(played)('$name', ({ scenario }) => {
  it.each(robots)('is not passed by a robot that clicks by the rule «%s»', (robot) => {
    for (const seed of seeds(12)) {
      const { state } = playRobot(scenario, seed, robot, 100, quickWallet(seed));
      const result = score(scenario, state);
      if (result.type !== 'points') throw new Error('a run can always be judged');
      expect(passes(scenario, result.earned, result.total), `${seed}: ${JSON.stringify(result)}`).toBe(false);
    }
  });
});
