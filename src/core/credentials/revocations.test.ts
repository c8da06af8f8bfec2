import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  newerList,
  type Revocation,
  type RevocationList,
  readRevocations,
  revocationOf,
  revocationReasons,
  revocationsText,
} from './revocations.ts';
import { sampleDiploma, sampleKey } from './sample-diploma.ts';

const moments = fc
  .date({ min: new Date('2026-01-01'), max: new Date('2099-01-01'), noInvalidDate: true })
  .map((date) => date.toISOString());
const revocations: fc.Arbitrary<Revocation> = fc.record({
  id: fc.uuid().map((id) => `urn:uuid:${id}`),
  at: moments,
  reason: fc.constantFrom(...revocationReasons),
});
const listOf = (revoked: readonly Revocation[], made = '2026-12-01T00:00:00.000Z'): RevocationList => ({
  key: sampleKey,
  sequence: revoked.length,
  made,
  revoked,
});
const one: Revocation = { id: sampleDiploma.id, at: '2026-11-30T08:00:00.000Z', reason: 'wrong-name' };

describe('a list of what was taken back', () => {
  it('comes out as it went in', () => {
    fc.assert(
      fc.property(fc.array(revocations, { maxLength: 30 }), moments, (revoked, made) => {
        const { header, payload } = revocationsText({ key: sampleKey, made, revoked });
        expect(readRevocations(header, payload)).toEqual(listOf(revoked, made));
      }),
    );
  });

  it('is none when it is short of an entry that its number counts, or in any text that is none', () => {
    const { header, payload } = revocationsText({
      key: sampleKey,
      made: '2026-12-01T00:00:00.000Z',
      revoked: [one],
    });
    expect(readRevocations(header, payload.replace(/\[.*\]/, '[]'))).toBeUndefined();
    expect(readRevocations('{"alg":"ES256","typ":"JWT"}', payload)).toBeUndefined();
    fc.assert(
      fc.property(fc.string(), fc.string(), (left, right) => {
        expect(readRevocations(left, right)).toBeUndefined();
      }),
    );
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(readRevocations(header, JSON.stringify(value))).toBeUndefined();
      }),
    );
  });

  it('takes back what any list of the same key has, and nobody else can', () => {
    const empty = listOf([], '2027-01-01T00:00:00.000Z');
    expect(revocationOf(one.id, sampleKey, [empty, listOf([one])])).toMatchObject({
      type: 'revoked',
      revocation: one,
    });
    expect(revocationOf(one.id, 'another key', [listOf([one])])).toEqual({ type: 'no-list' });
    expect(revocationOf('urn:uuid:other', sampleKey, [listOf([one])])).toMatchObject({ type: 'listed-none' });
    expect(revocationOf(one.id, sampleKey, [])).toEqual({ type: 'no-list' });
  });

  it('is older than one with a higher number, whatever the clocks said', () => {
    const before = listOf([one], '2027-01-01T00:00:00.000Z');
    const after = listOf([one, { ...one, id: 'urn:uuid:2' }], '2026-12-01T00:00:00.000Z');
    expect(newerList(before, after)).toBe(after);
    expect(newerList(after, before)).toBe(after);
    const later = listOf([one], '2027-02-01T00:00:00.000Z');
    expect(newerList(before, later)).toBe(later);
  });
});
