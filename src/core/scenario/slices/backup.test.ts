import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { seedFrom } from '../../random/seed.ts';
import { begin } from '../begin.ts';
import { example } from '../fixture.ts';
import { act, answer, lastEvent, start } from '../fixture-player.ts';
import { phraseOf } from '../learner.ts';
import { backupQuestion } from './backup.ts';

describe('backup check', () => {
  it('passes with three right tiles', () => {
    const passed = answer(answer(answer(start, true), true), true);
    expect(lastEvent(passed)).toMatchObject({ type: 'backup.passed', data: { misses: 0 } });
    expect(lastEvent(answer(passed, true))).toMatchObject({ type: 'refused' });
    expect(lastEvent(act(passed, { t: 'backup.answer', position: 3, tile: 0 }))?.data.code).toBe(
      'nothing-asked',
    );
  });
  it('asks a missed position again later, with a new stranger among the tiles', () => {
    const first = backupQuestion(start);
    const missed = answer(start, false);
    expect(missed.backup.asked).toEqual([...start.backup.asked.slice(1), start.backup.asked[0]]);
    const again = backupQuestion(answer(answer(missed, true), true));
    expect(again?.position).toBe(first?.position);
    expect(first?.tiles.filter((word) => again?.tiles.includes(word))).toHaveLength(3);
    const passed = answer(answer(answer(missed, true), true), true);
    expect(lastEvent(passed)).toMatchObject({ type: 'backup.passed', data: { misses: 1 } });
  });
  it('has four different tiles with the right word among them and never asks for the tag, for every seed', () => {
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 4, maxLength: 4 }).map(seedFrom), fc.nat(4), (any, misses) => {
        let state = begin(example, any, new Uint8Array(64).fill(1));
        for (let n = 0; n < misses; n++) state = answer(state, false);
        const question = backupQuestion(state);
        const words = phraseOf(any).split(' ');
        expect(new Set(question?.tiles).size).toBe(4);
        expect(question?.tiles).toContain(words[question.position]);
        for (const position of state.backup.asked) expect(position).toBeGreaterThanOrEqual(2);
        expect(new Set(state.backup.asked).size).toBe(3);
      }),
      { numRuns: 40 },
    );
  });
  it('refuses an answer to another position', () => {
    const other = start.backup.asked[1];
    expect(lastEvent(act(start, { t: 'backup.answer', position: other, tile: 0 }))?.data.code).toBe(
      'other-position',
    );
  });
});
