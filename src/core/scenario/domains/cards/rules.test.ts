import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addressParts, spell } from './address.ts';
import { deal } from './deal.ts';
import { difficultyOf } from './difficulty.ts';
import { growth, periodsOf } from './growth.ts';
import { judge, tally } from './judge.ts';
import { samplePlan } from './sample.ts';

const hex = fc
  .integer({ min: 0, max: 0xffffffff })
  .map((number) => number.toString(16).padStart(8, '0') as never);

describe('difficulty', () => {
  const card = samplePlan.cards[0] as (typeof samplePlan.cards)[number];
  const lure = (weights: readonly number[], premise: readonly number[]) =>
    difficultyOf({
      ...card,
      bad: true,
      premise,
      cues: weights.map((weight) => ({ reason: 'code', weight })),
    });

  it('follows the nine cells of the Phish Scale', () => {
    const fits = [
      [2, 2, 2, 2, 0],
      [4, 4, 4, 4, 0],
      [8, 8, 4, 4, 0],
    ];
    const cells = [
      [1, 1],
      [3, 2],
      [3, 3, 3],
    ].map((weights) => fits.map((premise) => lure(weights, premise)));
    expect(cells).toEqual([
      ['medium', 'hard', 'hard'],
      ['easy', 'medium', 'hard'],
      ['easy', 'medium', 'medium'],
    ]);
  });

  it('takes off what people were warned of before', () => {
    expect(lure([1, 1], [8, 8, 2, 0, 0])).toBe('hard');
    expect(lure([1, 1], [8, 8, 2, 0, 8])).toBe('medium');
  });

  it('of an honest card is the number of details that look bad', () => {
    const honest = (count: number) =>
      difficultyOf({ ...card, bad: false, scares: Array.from({ length: count }, () => ({ id: 'x' })) });
    expect([0, 1, 2, 3].map(honest)).toEqual(['easy', 'medium', 'hard', 'hard']);
  });
});

describe('a deal', () => {
  it('keeps the quotas for every seed, never twice the same card', () => {
    fc.assert(
      fc.property(hex, (seed) => {
        const cards = deal(samplePlan, seed);
        expect(new Set(cards.map(({ id }) => id)).size).toBe(7);
        const names = cards.map((card) => `${card.bad} ${difficultyOf(card)}`).sort();
        expect(names).toEqual([
          'false easy',
          'false hard',
          'false medium',
          'true easy',
          'true hard',
          'true hard',
          'true medium',
        ]);
      }),
    );
  });

  it('differs between neighbours and is the same for the same seed', () => {
    const ids = (seed: string) => deal(samplePlan, seed as never).map(({ id }) => id);
    const seeds = Array.from({ length: 200 }, (_, n) => n.toString(16).padStart(8, '0'));
    expect(new Set(seeds.map((seed) => ids(seed).join())).size).toBeGreaterThan(195);
    expect(ids('0a1b2c3d')).toEqual(ids('0a1b2c3d'));
  });
});

describe('an address', () => {
  it.each([
    ['https://kuruna-bank.example/kirish', '', 'kuruna-bank.example', '/kirish'],
    [
      'https://kuruna-bank.example.pay-kg.example/kirish',
      'kuruna-bank.example.',
      'pay-kg.example',
      '/kirish',
    ],
    ['https://kuruna-bank.example@pay-kg.example?x=1', 'kuruna-bank.example@', 'pay-kg.example', '?x=1'],
    ['help@mail.dukon.example', 'help@mail.', 'dukon.example', ''],
    ['dukon.example', '', 'dukon.example', ''],
  ])('%s belongs to whoever owns its last two names', (address, before, owner, path) => {
    expect(addressParts(address)).toMatchObject({ before, owner, path });
  });

  it('taken apart is never less than the whole', () => {
    fc.assert(
      fc.property(fc.string(), (address) => {
        const { scheme, before, owner, path } = addressParts(address);
        expect(scheme + before + owner + path).toBe(address);
      }),
    );
  });

  it('names the letters that pass for others', () => {
    const seen = (address: string, real?: string) =>
      spell(address, real)
        .filter(({ disguise }) => disguise)
        .map(({ char, disguise, looks }) => [char, disguise, looks]);
    expect(seen('kurun\u0430-bank.example')).toEqual([['\u0430', 'cyrillic', 'a']]);
    expect(seen('d0kon.example', 'dokon.example')).toEqual([['0', 'digit', 'o']]);
    expect(seen('rnarket.example', 'market.example')).toEqual([['rn', 'pair', 'm']]);
    expect(seen('karnap.example', 'karnap.example')).toEqual([]);
    expect(seen('taxi100.example')).toEqual([]);
  });

  it('spelled out is the address again', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (address, real) => {
        expect(
          spell(address, real)
            .map(({ char }) => char)
            .join(''),
        ).toBe(address);
      }),
    );
  });
});

describe('growth', () => {
  it('of 1 % a day is 37.78 times a year', () => {
    expect(growth(1, periodsOf('day'))).toBe(3778);
  });

  it('is what floating point gives, to a hundredth', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 300 }),
        fc.integer({ min: 0, max: 365 }),
        (hundredths, periods) => {
          const exact = (1 + hundredths / 10_000) ** periods * 100;
          fc.pre(exact < 1e9);
          expect(Math.abs(growth(hundredths / 100, periods) - exact)).toBeLessThan(0.6);
        },
      ),
    );
  });
});

describe('a judgement', () => {
  const bad = samplePlan.cards.find(({ id }) => id === 'bad-easy-a') as (typeof samplePlan.cards)[number];
  const say = (because: readonly string[], verdict: 'false' | 'honest' = 'false') =>
    judge(bad, { verdict, because, looked: false });

  it('has a right reason only if every reason named holds for the card', () => {
    expect(say(['code']).reasoned).toBe(true);
    expect(say(['code', 'rush']).reasoned).toBe(true);
    expect(say(['code', 'spelling']).reasoned).toBe(false);
    expect(say([]).reasoned).toBe(false);
    expect(say(['code'], 'honest')).toMatchObject({ right: false, reasoned: false });
  });

  it('that was never given is wrong', () => {
    expect(judge(bad, undefined)).toMatchObject({ right: false, reasoned: false, looked: false });
  });

  it('adds up: misses and false alarms apart, misses by difficulty', () => {
    const all = samplePlan.cards.map((card) => judge(card, { verdict: 'honest', because: [], looked: true }));
    expect(tally(all)).toMatchObject({
      bads: 12,
      goods: 12,
      missed: 12,
      alarms: 0,
      reasoned: 0,
      looked: 24,
      hard: 4,
      hardMissed: 4,
      medium: 4,
      mediumMissed: 4,
      easy: 4,
      easyMissed: 4,
    });
  });
});
