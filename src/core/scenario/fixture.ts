import { coins } from './cast.ts';
import type { Scenario } from './scenario.ts';

/** The smallest scenario that uses every kind of rule once; the tests of the engine play it. */
export const example: Scenario = {
  id: 'example',
  rev: 1,
  level: 'start',
  pass: 70,
  endless: false,
  sections: {},
  draws: {
    debt: { sum: [3, 9] },
    gift: { sum: [20, 20] },
    rest: { sum: [1, 1] },
    name: { pick: ['a', 'b', 'c'] },
  },
  actors: {
    learner: { key: 'wallet', balance: '0' },
    friend: { key: 'own', balance: coins(50) },
    thief: { key: { alike: 'friend' }, balance: coins(5) },
    den: { key: 'own', balance: '0' },
    shop: { key: 'own', balance: coins(100) },
  },
  world: {
    baseFee: '1000000000000',
    age: [2, 5],
    past: [],
    crowd: [9_000_000, 21_000_000],
    tips: { slow: '20000000000', usual: '100000000000', fast: '300000000000' },
  },
  backup: { positions: 3 },
  steps: [
    { id: 'backup', part: 'backup', tabs: [], done: { event: 'backup.passed' }, hints: [0, 1] },
    {
      id: 'send',
      part: 'send',
      tabs: [],
      done: { event: 'tx.included', where: { from: 'learner', to: 'friend', total: { gte: '$debt' } } },
      hints: [],
    },
    { id: 'end', part: 'debrief', tabs: [], done: null, hints: [] },
  ],
  decisions: [
    {
      id: 'keep',
      choices: [
        { id: 'paper', refused: false },
        { id: 'photo', refused: true },
      ],
    },
  ],
  messages: [{ id: 'ask', from: 'friend', address: 'friend' }],
  tasks: [
    { id: 'fee', kind: 'fee', of: { event: 'tx.included', where: { from: 'learner' } } },
    { id: 'block', kind: 'block', of: { event: 'tx.included', where: { from: 'learner' } } },
    {
      id: 'bait',
      kind: 'transaction',
      right: { event: 'tx.included', where: { from: 'thief', to: 'learner' } },
      wrong: [{ id: 'gift', of: { event: 'tx.included', where: { from: 'shop' } } }],
    },
  ],
  consequences: [
    {
      id: 'gift',
      each: true,
      when: { event: 'ui', where: { what: 'share', id: 'address' } },
      do: [{ after: 1, pay: { from: 'shop', to: 'learner', sum: '$gift', once: true } }],
    },
    {
      id: 'bait',
      each: false,
      when: { event: 'tx.included', where: { from: 'shop', to: 'learner' } },
      do: [
        { after: 0, pay: { from: 'thief', to: 'learner', sum: '0' } },
        { after: 2, say: 'ask' },
      ],
    },
    {
      id: 'lost',
      each: true,
      when: { event: 'tx.included', where: { from: 'learner', to: 'thief' } },
      do: [
        { after: 0, mark: 'lost' },
        { after: 1, sweep: { from: 'thief', to: 'den', keep: '$rest' } },
      ],
    },
  ],
  goals: [
    {
      id: 'backup',
      credit: [
        { points: 3, if: { event: 'backup.passed', where: { misses: 0 } } },
        { points: 1, if: { event: 'backup.passed' } },
      ],
    },
    {
      id: 'paid',
      credit: [
        {
          points: 4,
          if: { event: 'tx.included', where: { from: 'learner', to: 'friend', total: { gte: '$debt' } } },
        },
      ],
    },
  ],
  endings: [
    {
      id: 'lost',
      when: { event: 'marked', where: { mark: 'lost' } },
      swap: { paid: 'thief', instead: 'friend' },
    },
    { id: 'fine', when: null, swap: null },
  ],
};
