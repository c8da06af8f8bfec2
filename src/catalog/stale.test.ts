import { describe, expect, it } from 'vitest';
import { type Ageing, outOf, shortPools, staleIn } from './stale.ts';

const day = '2026-12-01';
const id = 'keys/test/one';
const ageing = (age: object = {}, fact: object = {}): Ageing => ({
  ages: new Map([[id, { older: {}, ...age }]]),
  facts: new Map([['B4.02', { confidence: 'P', ...fact }]]),
});
const stale = (from: Ageing, locale: 'ky' | 'ru' = 'ky', today = day) =>
  staleIn(from, id, ['B4.02'], locale, today);

describe('a question is stale', () => {
  it('in every language while its author is unsure of it', () => {
    const found = stale(ageing({ unsure: '2026-11-30' }));
    expect(found).toEqual({ why: 'unsure', since: '2026-11-30' });
    expect(outOf(found)).toBe('question');
  });
  it('from the day after a fact it rests on was to be looked at again', () => {
    const from = ageing({}, { recheck: day });
    expect([stale(from), stale(from, 'ky', '2026-12-02')]).toEqual([
      undefined,
      { why: 'fact', fact: 'B4.02' },
    ]);
    expect(stale(ageing({}, { recheck: 'never' }), 'ky', '2099-01-01')).toBeUndefined();
  });
  it.each(['G', 'F'])('while a fact it rests on is of confidence %s', (confidence) => {
    expect(stale(ageing({}, { confidence }))).toEqual({ why: 'fact', fact: 'B4.02' });
  });
  it('only in the language whose words are older than their source', () => {
    const from = ageing({ older: { ru: '2026-11-30' } });
    expect([stale(from), stale(from, 'ru')]).toEqual([undefined, { why: 'wording', since: '2026-11-30' }]);
    expect(outOf(stale(from, 'ru'))).toBe('wording');
  });
  it('never for another reason', () => {
    expect(stale(ageing())).toBeUndefined();
    expect(staleIn(ageing(), 'keys/test/two', undefined, 'ky', day)).toBeUndefined();
    expect(outOf(undefined)).toBeUndefined();
  });
});

it('a pool is told by the first language in which one attempt finds too few questions', () => {
  const pool = { course: 'keys', draw: { recall: 1, apply: 0, judge: 0 }, questions: [{ id: 'one' }] };
  const told = (age: object) => shortPools([pool], ageing(age), ['ky', 'ru', 'en'], day);
  expect(told({})).toEqual([]);
  expect(told({ older: { ru: day } })).toMatchObject([
    {
      rule: 'stale-pool',
      file: 'courses/keys/test.yaml',
      found: expect.stringContaining('0 questions in ru'),
    },
  ]);
});
