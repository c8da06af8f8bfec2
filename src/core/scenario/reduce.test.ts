import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { example } from './fixture.ts';
import { act, answer, block, rich, seed, start } from './fixture-player.ts';
import { phraseOf } from './learner.ts';
import { reduce } from './reduce.ts';
import { replay } from './replay.ts';

const junk = fc.oneof(
  fc.anything(),
  fc.record({
    t: fc.constantFrom('clock.advance', 'ui', 'decide', 'answer', 'hint', 'compare', 'tx.submit', 'toString'),
  }),
  fc.record({ t: fc.constant('clock.advance'), ms: fc.oneof(fc.integer(), fc.double(), fc.string()) }),
  fc.record({ t: fc.constant('backup.answer'), position: fc.integer(), tile: fc.integer() }),
  fc.record({
    t: fc.constant('tx.submit'),
    raw: fc.oneof(fc.string(), fc.stringMatching(/^0x02[0-9a-f]{0,60}$/)),
  }),
  fc.record({ t: fc.constant('ui'), what: fc.constantFrom('share', 'reveal', 'x'), id: fc.string() }),
  fc.record({ t: fc.constant('ui'), what: fc.constant('share'), id: fc.constant('address') }),
  fc.record({
    t: fc.constant('compare'),
    address: fc.string(),
    to: fc.constantFrom('friend', '__proto__', 'constructor'),
  }),
  fc.record({
    t: fc.constantFrom('answer'),
    task: fc.constantFrom('fee', 'x'),
    option: fc.constantFrom('right', 'x'),
  }),
  fc.constant({ t: 'step.next' }),
  fc.constant({ t: 'hint' }),
  fc.constant(block),
);

describe('whatever is done', () => {
  it('nothing throws, only events are added, and a refusal says why', () => {
    fc.assert(
      fc.property(fc.array(junk, { maxLength: 12 }), (actions) => {
        let state = start;
        for (const action of actions) {
          const turn = reduce(example, state, action);
          expect(turn.state.log.slice(0, state.log.length)).toEqual(state.log);
          expect(turn.state.log.slice(state.log.length)).toEqual(turn.events);
          expect(turn.events.length > 0 || turn.state.now > state.now).toBe(true);
          for (const { type, data } of turn.events)
            if (type === 'refused') expect(data.code).toMatch(/^[a-z0-9-]+$/);
          state = turn.state;
        }
        expect(JSON.parse(JSON.stringify(state))).toEqual(state);
        expect(state.log.map(({ seq }) => seq)).toEqual(state.log.map((_, index) => index));
      }),
      { numRuns: 60 },
    );
  });
  it('the given state is left alone, and replaying the log gives the same end', () => {
    const frozen = JSON.stringify(start);
    fc.assert(
      fc.property(fc.array(junk, { maxLength: 8 }), (actions) => {
        const stored = actions.filter((action) => JSON.stringify(action) !== undefined);
        const wire = JSON.parse(JSON.stringify(stored)) as unknown[];
        expect(replay(example, seed, wire)).toEqual(act(start, ...wire));
        expect(JSON.stringify(start)).toBe(frozen);
      }),
      { numRuns: 12 },
    );
  });
  it('no word of the phrase gets into events', () => {
    const all = act(answer(answer(rich, false), true), { t: 'ui', what: 'reveal', id: 'words' });
    const words = phraseOf(seed).split(' ').slice(2);
    for (const word of words) expect(JSON.stringify(all.log)).not.toMatch(new RegExp(`"${word}"`));
    expect(all.log.map(({ type }) => type)).toContain('backup.missed');
  });
});
