import { describe, expect, it } from 'vitest';
import { replay } from '@/core/scenario/replay.ts';
import { endingOf, passes, score } from '@/core/scenario/score.ts';
import { walk } from '@/core/scenario/walk.ts';
import { played, quickWallet, seeds } from './fixture-content.ts';

describe.each(played)('$name', ({ lab, scenario }) => {
  const points = (state: Parameters<typeof score>[1]) => {
    const result = score(scenario, state);
    return result.type === 'points' ? result : { earned: -1, total: 0, details: null };
  };
  const goodEnding = (id: string) => lab.endings.find((ending) => ending.id === id)?.good;

  it('is won by its winning walk at 40 seeds: all points, nothing refused, a good ending', () => {
    for (const seed of seeds(40)) {
      const walker = walk(scenario, seed, lab.walks.win, quickWallet(seed));
      const { earned, total, details } = points(walker.state);
      const refused = walker.state.log.filter(({ type }) => type === 'refused').map(({ data }) => data);
      expect({ seed, refused, finished: walker.finished, points: earned, details }).toMatchObject({
        refused: [],
        finished: true,
        points: total,
      });
      expect(goodEnding(endingOf(scenario, walker.state).id), seed).toBe(true);
    }
  });

  it('is lost by its losing walk at 40 seeds: the end is reached under the pass mark, with an ending of its own', () => {
    for (const seed of seeds(40)) {
      const walker = walk(scenario, seed, lab.walks.lose, quickWallet(seed));
      const { earned, total, details } = points(walker.state);
      expect({
        seed,
        finished: walker.finished,
        step: scenario.steps[walker.state.step]?.id,
      }).toMatchObject({ finished: true });
      expect(
        passes(scenario, earned, total),
        `${seed}: ${earned} of ${total} ${JSON.stringify(details)}`,
      ).toBe(false);
      expect(goodEnding(endingOf(scenario, walker.state).id), seed).toBe(false);
    }
  });

  it('replays both to the same state from seed and actions alone', () => {
    for (const seed of seeds(3)) {
      for (const moves of [lab.walks.win, lab.walks.lose]) {
        const walker = walk(scenario, seed, moves);
        const actions = JSON.parse(JSON.stringify(walker.actions)) as unknown[];
        expect(replay(scenario, seed, actions)).toEqual(walker.state);
      }
    }
  });
});
