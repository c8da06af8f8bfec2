import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { certificateOf } from './certificate.ts';
import { certificateCode, codeGroups, evidenceDigest } from './certificate-code.ts';
import { type Claim, fieldsOf, verifyCertificate } from './certificate-verify.ts';
import type { Log } from './merge.ts';
import { readRecordFile, writeRecordFile } from './record-file.ts';
import { answered, anyLog, done, earned, plan, withIssued } from './sample-certificate.ts';

/** What a learner of this log prints, with a name. */
function printed(log: Log, name = 'Айпери Асанова'): Claim {
  const certificate = earned(certificateOf(log, plan));
  const fields = { ...fieldsOf(certificate), name };
  return { ...fields, code: codeGroups(certificateCode(fields, evidenceDigest(certificate))).join(' ') };
}

const log = withIssued(done);
const claim = printed(log);

describe('a certificate and the record it comes from', () => {
  it('fit, and the check tells what it rests on', () => {
    expect(verifyCertificate(log, claim)).toEqual({
      type: 'fits',
      answers: 3,
      lessons: 2,
      from: '2026-11-05',
      to: '2026-11-09',
    });
  });
  it('fit after the record went through a file, and with a later better certificate beside it', () => {
    const later = withIssued([...log, answered('one/a', 12), answered('two/c', 13)]);
    const file = readRecordFile(writeRecordFile(later, [], '2026-11-30T00:00:00.000Z'));
    expect(typeof file === 'string' ? file : verifyCertificate(file.events, claim)).toMatchObject({
      type: 'fits',
    });
  });
  it('fit without a name', () => {
    expect(verifyCertificate(log, printed(log, ''))).toMatchObject({ type: 'fits' });
  });
  it.each<[string, Partial<Claim>, readonly string[]]>([
    ['another day', { day: '2026-11-10' }, ['day']],
    ['another result', { percent: 99 }, ['percent']],
    ['another name', { name: 'Нурлан Асанов' }, ['code']],
    [
      'a code with one wrong sign',
      { code: claim.code.replace(/^./, (sign) => (sign === 'A' ? 'C' : 'A')) },
      ['code'],
    ],
    ['nothing of it', { day: '2020-01-01', percent: 1, name: 'x' }, ['day', 'percent', 'code']],
  ])('do not fit with %s', (_, other, fields) => {
    expect(verifyCertificate(log, { ...claim, ...other })).toEqual({ type: 'differs', fields });
  });
  it('do not fit when an answer was made better afterwards, under the same id', () => {
    const weak = answered('one/a', 5, 3);
    const base = withIssued([...done.slice(1), weak]);
    const paper = printed(base);
    expect(verifyCertificate(base, paper).type).toBe('fits');
    const forged = base.map((each) =>
      each.id === weak.id ? { ...answered('one/a', 5, 4), id: weak.id } : each,
    );
    expect(verifyCertificate(forged, paper).type).toBe('none');
  });
  it('are told apart: no certificate in the record, no code on the paper', () => {
    expect(verifyCertificate(done, claim)).toEqual({ type: 'none' });
    expect(verifyCertificate(log, { ...claim, course: 'pay' })).toEqual({ type: 'none' });
    expect(verifyCertificate(log, { ...claim, code: 'K7FX' })).toEqual({ type: 'no-code' });
  });
});

describe('whatever record and paper hold', () => {
  const anyClaim = fc.record({
    course: fc.constantFrom('keys', ''),
    day: fc.string(),
    percent: fc.oneof(fc.integer(), fc.constant(Number.NaN)),
    name: fc.string({ unit: 'binary' }),
    code: fc.oneof(fc.string(), fc.constant(claim.code)),
  });
  it('nothing is thrown', () => {
    fc.assert(fc.property(anyLog, anyClaim, (hostile, paper) => void verifyCertificate(hostile, paper)));
  });
  it('a paper goes on fitting, whatever is added to the record', () => {
    fc.assert(
      fc.property(anyLog, (more) => {
        expect(verifyCertificate([...more, ...log], claim).type).toBe('fits');
      }),
    );
  });
});

describe('certificates of earlier versions of the site', () => {
  const folder = join(import.meta.dirname, 'history');
  const samples = readdirSync(folder).filter((name) => name.startsWith('certificate-'));
  it('are there', () => expect(samples.length).toBeGreaterThan(0));
  it.each(samples)('%s fits its record for ever', (name) => {
    const { record, paper } = JSON.parse(readFileSync(join(folder, name), 'utf8'));
    expect(verifyCertificate(record, paper)).toMatchObject({ type: 'fits' });
  });
});
