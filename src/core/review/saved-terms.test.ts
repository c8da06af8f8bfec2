import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { LearningEvent, Verb } from '@/core/record/event.ts';
import { mergeLogs } from '@/core/record/merge.ts';
import { anyNow } from './sample-any-log.ts';
import { onDay } from './sample-log.ts';
import { anyWordLog, said } from './sample-word-log.ts';
import { savedTerms } from './saved-terms.ts';

const now = onDay(10);
const inList = (...log: readonly LearningEvent[]) => [...savedTerms(log, now).keys()];

describe('a word', () => {
  it('is in the list from the moment it is saved, and out of it once it is removed', () => {
    expect(savedTerms([said('saved', 'wallet', 1)], now).get('wallet')).toBe(said('saved', 'wallet', 1).at);
    expect(inList(said('saved', 'wallet', 1), said('removed', 'wallet', 2))).toEqual([]);
    expect(
      inList(said('saved', 'wallet', 1), said('removed', 'wallet', 2), said('saved', 'wallet', 3)),
    ).toEqual(['wallet']);
  });
  it('keeps the day on which it was saved first when it is saved twice', () => {
    const log = [said('saved', 'wallet', 1), said('saved', 'wallet', 5)];
    expect(savedTerms(log, now).get('wallet')).toBe(log[0]?.at);
  });
  it('follows the dates and not the order in which two devices told of it', () => {
    expect(inList(said('removed', 'wallet', 2), said('saved', 'wallet', 1))).toEqual([]);
  });
  it('of a clock that ran ahead is kept, but can still be removed and saved again', () => {
    const ahead = said('saved', 'wallet', 900);
    expect(inList(ahead)).toEqual(['wallet']);
    expect(inList(ahead, said('removed', 'wallet', 9))).toEqual([]);
    expect(inList(ahead, said('removed', 'wallet', 8), said('saved', 'wallet', 9))).toEqual(['wallet']);
    expect(inList(said('saved', 'wallet', 9), said('removed', 'wallet', 900))).toEqual(['wallet']);
  });
  it('is not in it by what is no word or no such verb', () => {
    const odd = { ...said('saved', 'wallet', 1), object: 'lesson:keys/one' };
    const other = { ...said('saved', 'wallet', 1), verb: 'bookmarked' as Verb };
    expect(inList(odd, other, { ...odd, object: 'term:' }, { ...odd, object: 'term:a/b' })).toEqual([]);
  });
});

describe('the list', () => {
  it('is the same in whatever order the log arrives', () => {
    const shuffled = anyWordLog.chain((log) =>
      fc.tuple(fc.constant(log), fc.shuffledSubarray(log, { minLength: log.length })),
    );
    fc.assert(
      fc.property(shuffled, anyNow, ([log, mixed], at) => {
        expect([...savedTerms(mergeLogs(mixed), at)].sort()).toEqual(
          [...savedTerms(mergeLogs(log), at)].sort(),
        );
      }),
    );
  });
  it('is the same when a log is merged with itself, and never of a word that was not saved', () => {
    fc.assert(
      fc.property(anyWordLog, anyNow, (log, at) => {
        const saved = savedTerms(mergeLogs(log), at);
        expect([...savedTerms(mergeLogs(log, log), at)]).toEqual([...saved]);
        for (const term of saved.keys())
          expect(log.some(({ verb, object }) => verb === 'saved' && object === `term:${term}`)).toBe(true);
      }),
    );
  });
});
