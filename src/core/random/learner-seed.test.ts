import fc from 'fast-check';
import { expect, it } from 'vitest';
import { learnerSeed, paperSeed } from './learner-seed.ts';
import { isSeed } from './seed.ts';

it('gives a seed to any learner at any question, always the same one', () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), fc.nat(), (actor, question, time) => {
      const seed = learnerSeed(actor, question, time);
      expect(isSeed(seed)).toBe(true);
      expect(learnerSeed(actor, question, time)).toBe(seed);
    }),
  );
});

it('is not changed by later versions: a class that drew its values keeps them', () => {
  expect(isSeed(paperSeed)).toBe(true);
  expect(learnerSeed('device-of-test', 'question:keys/one-way/bits')).toBe('a2a63a1e');
  expect(learnerSeed('device-of-test', 'question:keys/one-way/bits', 3)).toBe('d043a81c');
});

it('differs between learners, between questions and between times', () => {
  const many = Array.from({ length: 200 }, (_, n) => [
    learnerSeed(`device-${n}`, 'question:a/b/c'),
    learnerSeed('device', `question:a/b/c${n}`),
    learnerSeed('device', 'question:a/b/c', n),
  ]).flat();
  expect(new Set(many).size).toBe(many.length);
});
