import { describe, expect, it } from 'vitest';
import { checkScenario } from './check.ts';
import { example } from './fixture.ts';
import type { Scenario } from './scenario.ts';

const messages = (change: Partial<Scenario>) =>
  checkScenario({ ...example, ...change }).map(({ path, message }) => `${path.join('.')}: ${message}`);
const step = (done: NonNullable<Scenario['steps'][number]['done']>): Partial<Scenario> => ({
  steps: [{ id: 'x', part: 'x', done, hints: [] }],
});
const deed = (one: Scenario['consequences'][number]['do'][number]): Partial<Scenario> => ({
  consequences: [{ id: 'c', each: false, when: { event: 'ui' }, do: [one] }],
});

describe('a scenario', () => {
  it('without a mistake passes', () => {
    expect(checkScenario(example)).toEqual([]);
  });
  it.each<[string, Partial<Scenario>, RegExp]>([
    [
      'an unknown event',
      step({ event: 'tx.lost' }),
      /steps\.0\.done\.event: there is no event "tx\.lost"; there are .*tx\.included/,
    ],
    [
      'a field that the event has not',
      step({ event: 'backup.passed', where: { tries: 1 } }),
      /has no field "tries"; it has misses/,
    ],
    [
      'a name that is not drawn',
      step({ event: 'ui', where: { id: '$loan' } }),
      /"\$loan" is not drawn; drawn are debt/,
    ],
    [
      'an actor that is not there',
      step({ event: 'tx.included', where: { to: 'freind' } }),
      /no actor "freind"/,
    ],
    [
      'a mistake deep inside',
      step({ all: [{ any: [{ not: { event: 'nix' } }] }] }),
      /all\.0\.any\.0\.not\.0\.event/,
    ],
    ['a payment by nobody', deed({ after: 0, pay: { from: 'x', to: 'shop', sum: '0' } }), /no actor "x"/],
    [
      'a payment by the learner',
      deed({ after: 0, pay: { from: 'learner', to: 'shop', sum: '0' } }),
      /does nothing by itself/,
    ],
    ['an unknown message', deed({ after: 0, say: 'x' }), /no message "x"/],
    [
      'an unknown sum',
      deed({ after: 0, sweep: { from: 'thief', to: 'den', keep: '$x' } }),
      /"\$x" is not drawn/,
    ],
    [
      'each without a single event',
      { consequences: [{ id: 'c', each: true, when: { not: { event: 'ui' } }, do: [] }] },
      /"each" wants/,
    ],
    [
      'no last word',
      { endings: [{ id: 'a', when: { event: 'ui' }, swap: null }] },
      /the last ending has no "when"/,
    ],
    [
      'a swap with nobody',
      { endings: [{ id: 'a', when: null, swap: { paid: 'friend', instead: 'x' } }] },
      /endings\.0\.swap: there is no actor "x"/,
    ],
    ['no learner', { actors: { friend: { key: 'own', balance: '0' } } }, /an actor "learner"/],
    [
      'a twin of nobody',
      { actors: { ...example.actors, thief: { key: { alike: 'x' }, balance: '0' } } },
      /actors\.thief\.key: there is no actor "x"/,
    ],
  ])('with %s is told where and what is wanted', (_, change, expected) => {
    expect(messages(change).join('\n')).toMatch(expected);
  });
});
