import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { drawTest, keyOf, nothingRecent, type Recent } from './draw.ts';
import { type Asked, levels, sizeOf } from './pool.ts';
import { anyPool, anyQuotas, anyRandom, play } from './sample-any-test.ts';
import { asked, samplePool } from './sample-test.ts';

const pool = samplePool({ recall: 6, apply: 12, judge: 6 });
const quotas = { recall: 3, apply: 6, judge: 3 };
const recent = (lists: readonly (readonly Asked[])[], right: readonly string[] = []): Recent => ({
  asked: lists,
  right: new Set(right.map((id) => `${id}#1`)),
});
const idsOf = (drawn: readonly Asked[]) => drawn.map(({ id }) => id).sort();
const levelCounts = (drawn: readonly Asked[], of = pool) =>
  Object.fromEntries(
    levels.map((level) => [
      level,
      drawn.filter(({ id }) => of.find((each) => each.id === id)?.level === level).length,
    ]),
  );

describe('any draw', () => {
  it('never asks a question twice, asks as many as wanted when there are enough, and names present revisions', () => {
    fc.assert(
      fc.property(anyPool, anyQuotas, anyRandom, (any, wanted, numbers) => {
        const drawn = drawTest(any, wanted, nothingRecent, play(numbers));
        const ids = new Set(any.map(({ id }) => id));
        expect(new Set(idsOf(drawn)).size).toBe(drawn.length);
        expect(drawn).toHaveLength(Math.min(sizeOf(wanted), ids.size));
        for (const { id, rev } of drawn)
          expect(any.some((each) => each.id === id && each.rev === rev)).toBe(true);
      }),
    );
  });
  it('keeps every quota that its level can fill, whatever was asked before', () => {
    fc.assert(
      fc.property(anyPool, anyQuotas, anyRandom, fc.nat(2), (any, wanted, numbers, at) => {
        const whole = [...new Map(any.map((each) => [each.id, each])).values()];
        const past = recent([whole.filter((_, index) => index % 3 === at)]);
        const drawn = levelCounts(drawTest(whole, wanted, past, play(numbers)), whole);
        const have = levelCounts(whole, whole);
        for (const level of levels)
          expect(drawn[level]).toBeGreaterThanOrEqual(Math.min(wanted[level], have[level] ?? 0));
      }),
    );
  });
  it('gives the same for the same stream of chance', () => {
    fc.assert(
      fc.property(anyPool, anyQuotas, anyRandom, (any, wanted, numbers) => {
        const [one, two] = [1, 2].map(() => drawTest(any, wanted, nothingRecent, play(numbers)));
        expect(one).toEqual(two);
      }),
    );
  });
  it('asks a question of the last attempt only when all others of its level are drawn', () => {
    fc.assert(
      fc.property(anyRandom, fc.subarray(pool), (numbers, last) => {
        const drawn = idsOf(drawTest(pool, quotas, recent([last]), play(numbers)));
        for (const level of levels) {
          const again = last.some((each) => each.level === level && drawn.includes(each.id));
          const fresh = pool.filter((each) => each.level === level && !last.includes(each));
          if (again) expect(fresh.every(({ id }) => drawn.includes(id))).toBe(true);
        }
      }),
    );
  });
});

describe('a draw', () => {
  it('of an empty pool is empty', () => {
    expect(drawTest([], quotas, nothingRecent, Math.random)).toEqual([]);
  });
  it('of a pool twice its size is another set the second time, and the oldest set comes back the third time', () => {
    const first = drawTest(pool, quotas, nothingRecent, Math.random);
    const second = drawTest(pool, quotas, recent([first]), Math.random);
    expect(idsOf(second).filter((id) => idsOf(first).includes(id))).toEqual([]);
    const third = drawTest(pool, quotas, recent([second, first]), Math.random);
    expect(idsOf(third)).toEqual(idsOf(first));
  });
  it('prefers among questions not asked of late those that are not yet known', () => {
    const known = ['recall0', 'recall1', 'recall2'];
    const drawn = idsOf(drawTest(pool, quotas, recent([], known), Math.random));
    expect(drawn.filter((id) => id.startsWith('recall'))).toEqual(['recall3', 'recall4', 'recall5']);
  });
  it('prefers a known question that was not asked of late to an unknown one that was', () => {
    const few = samplePool({ recall: 2, apply: 0, judge: 0 });
    const past = recent([asked('recall0')], ['recall1']);
    expect(idsOf(drawTest(few, { recall: 1, apply: 0, judge: 0 }, past, Math.random))).toEqual(['recall1']);
  });
  it('counts a question in a new revision as never asked', () => {
    const two = samplePool({ recall: 2, apply: 0, judge: 0 }).map((each, at) => ({ ...each, rev: at + 1 }));
    const past = recent([asked('recall0', 'recall1')], ['recall0', 'recall1']);
    const drawn = drawTest(two, { recall: 1, apply: 0, judge: 0 }, past, Math.random);
    expect(drawn.map(keyOf)).toEqual(['recall1#2']);
  });
  it.each([
    ['recall', { recall: 0, apply: 9, judge: 9 }, { apply: 3, judge: 0 }],
    ['apply', { recall: 9, apply: 0, judge: 9 }, { recall: 3, judge: 0 }],
    ['judge', { recall: 9, apply: 9, judge: 0 }, { recall: 0, apply: 3 }],
    ['judge', { recall: 9, apply: 1, judge: 0 }, { recall: 2, apply: 1 }],
  ])('fills what %s lacks from the nearest level, the easier of two', (lacking, have, wanted) => {
    const thin = samplePool(have);
    const drawn = drawTest(thin, { recall: 0, apply: 0, judge: 0, [lacking]: 3 }, nothingRecent, Math.random);
    expect(levelCounts(drawn, thin)).toMatchObject(wanted);
  });
  it('fills no gap with what another level needs', () => {
    const thin = samplePool({ recall: 1, apply: 2, judge: 4 });
    const drawn = drawTest(thin, { recall: 2, apply: 2, judge: 2 }, nothingRecent, Math.random);
    expect(levelCounts(drawn, thin)).toEqual({ recall: 1, apply: 2, judge: 3 });
  });
  it('is mixed over the levels', () => {
    const firsts = Array.from(
      { length: 60 },
      () => drawTest(pool, quotas, nothingRecent, Math.random)[0]?.id,
    );
    const begun = new Set(firsts.map((id) => id?.replace(/\d+$/, '')));
    expect(begun).toEqual(new Set(levels));
  });
});

describe('a question that is out for the time being', () => {
  it('is never drawn, and a draw is as large as the others allow', () => {
    const outs = fc.array(fc.constantFrom(undefined, undefined, 'question' as const, 'wording' as const), {
      minLength: 1,
      maxLength: 40,
    });
    fc.assert(
      fc.property(anyPool, anyQuotas, anyRandom, outs, (pool, quotas, numbers, list) => {
        // An id may stand twice in such a pool, so it is the id that is out.
        const outOf = (id: string) => list[Number(id.slice(1)) % list.length];
        const marked = pool.map((question) => ({ ...question, out: outOf(question.id) }));
        const drawn = drawTest(marked, quotas, nothingRecent, play(numbers));
        expect(drawn.filter(({ id }) => outOf(id) !== undefined)).toEqual([]);
        const left = new Set(marked.filter(({ out }) => out === undefined).map(({ id }) => id));
        expect(drawn).toHaveLength(Math.min(sizeOf(quotas), left.size));
      }),
    );
  });
});
