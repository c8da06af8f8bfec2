import fc from 'fast-check';
import { expect, it } from 'vitest';
import { learnerSeed, nextSeed, paperSeed } from './learner-seed.ts';
import { isSeed } from './seed.ts';

it('gives a seed to any learner at any question, always the same one', () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), (actor, question) => {
      const seed = learnerSeed(actor, question);
      expect(isSeed(seed)).toBe(true);
      expect(learnerSeed(actor, question)).toBe(seed);
      expect(isSeed(nextSeed(seed))).toBe(true);
    }),
  );
});

it('is not changed by later versions: a class that drew its values keeps them', () => {
  expect(isSeed(paperSeed)).toBe(true);
  expect(learnerSeed('device-of-test', 'question:keys/one-way/bits')).toBe('acba2212');
  expect(nextSeed(paperSeed)).toBe('755cbcbd');
});

it('differs between learners, between questions and between tries', () => {
  const many = Array.from({ length: 200 }, (_, n) => [
    learnerSeed(`device-${n}`, 'question:a/b/c'),
    learnerSeed('device', `question:a/b/c${n}`),
  ]).flat();
  expect(new Set(many).size).toBe(many.length);
  const tries = [paperSeed];
  for (let n = 0; n < 50; n++) tries.push(nextSeed(tries.at(-1) ?? ''));
  expect(new Set(tries).size).toBe(tries.length);
});
