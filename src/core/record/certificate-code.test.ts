import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { certificateOf } from './certificate.ts';
import {
  type CertificateFields,
  certificateCode,
  certificateDay,
  certificatePercent,
  codeGroups,
  evidenceDigest,
  readCode,
} from './certificate-code.ts';
import { done, earned, plan } from './sample-certificate.ts';

const evidence = earned(certificateOf(done, plan));
const fields: CertificateFields = { course: 'keys', day: '2026-11-09', percent: 100, name: 'Айпери Асанова' };
const digest = evidenceDigest(evidence);
const code = certificateCode(fields, digest);

/** SHA-256 as Node has it, another implementation than the site's. */
const sha256 = (text: string) => createHash('sha256').update(text, 'utf8').digest('hex');

/** The code by the same rule, made with Node's SHA-256 and other arithmetic. */
function codeByNode({ course, day, percent, name }: CertificateFields, of: string): string {
  const text = `["chynjyr-certificate",1,${JSON.stringify(course)},"${day}",${percent},${JSON.stringify(name)},"${of}"]`;
  const signs = '234679ACDEFHJKMNPQRTVWXY';
  let digits = [...Buffer.from(sha256(text), 'hex')];
  return Array.from({ length: 12 }, () => {
    let rest = 0;
    digits = digits.map((digit) => {
      const value = rest * 256 + digit;
      rest = value % signs.length;
      return Math.floor(value / signs.length);
    });
    return signs[rest];
  }).join('');
}

describe('the code of a certificate', () => {
  it('rests on SHA-256, as the published examples have it', () => {
    // FIPS 180-2, appendix B.1 and B.2; and the hash of nothing.
    expect(sha256('abc')).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
    expect(sha256('abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq')).toBe(
      '248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1',
    );
    expect(sha256('')).toBe('e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855');
  });
  it('is the digest of what it rests on, by the hash of Node as well', () => {
    const lines = [
      '2026-11-05T12:00:00.000Z one-a-5-4-1 question:keys/one/a 1 4/4',
      '2026-11-06T12:00:00.000Z one-b-6-4-2 question:keys/one/b 2 4/4',
      '2026-11-07T12:00:00.000Z two-c-7-4-1 question:keys/two/c 1 4/4',
      '2026-11-08T12:00:00.000Z three-s-8 section:keys/three/s 1 ',
      '2026-11-09T12:00:00.000Z three-t-9 section:keys/three/t 1 ',
    ];
    expect(digest).toBe(sha256(['keys', ...lines].join('\n')));
  });
  it('agrees with another implementation, whatever it covers', () => {
    const any = fc.record({
      course: fc.string(),
      day: fc.constantFrom('2026-11-09', '2027-01-01'),
      percent: fc.integer({ min: 0, max: 100 }),
      name: fc.constantFrom('', 'айпери', 'нурлан кызы чолпон'),
    });
    fc.assert(
      fc.property(any, fc.string(), (of, bytes) => {
        expect(certificateCode(of, sha256(bytes))).toBe(codeByNode(of, sha256(bytes)));
      }),
    );
  });
  it('has twelve signs in groups of four, none of which looks like another', () => {
    expect(code).toMatch(/^[234679ACDEFHJKMNPQRTVWXY]{12}$/);
    expect(codeGroups(code).map(({ length }) => length)).toEqual([4, 4, 4]);
  });
  it.each([
    ['the course', { course: 'pay' }],
    ['the day', { day: '2026-11-10' }],
    ['the result', { percent: 99 }],
    ['the name', { name: 'Айпери Асанов' }],
  ])('is another when %s is another', (_, other) => {
    expect(certificateCode({ ...fields, ...other }, digest)).not.toBe(code);
  });
  it('is another when one answer is another, or the test', () => {
    const [first, ...rest] = evidence.events;
    const moved = first && { ...evidence, events: [{ ...first, rev: 2 }, ...rest] };
    expect(moved && evidenceDigest(moved)).not.toBe(digest);
    expect(evidenceDigest({ ...evidence, test: { share: 1, at: '2026-11-10T00:00:00.000Z' } })).not.toBe(
      digest,
    );
  });
  it('does not mind case and spaces of the name, nor the order of the events', () => {
    expect(certificateCode({ ...fields, name: '  АЙПЕРИ   асанова ' }, digest)).toBe(code);
    expect(evidenceDigest({ ...evidence, events: [...evidence.events].reverse() })).toBe(digest);
  });
});

describe('a code typed from paper', () => {
  it.each([
    ['as printed', codeGroups(code).join(' ')],
    ['in small letters with hyphens', codeGroups(code).join('-').toLowerCase()],
    [
      'on a Cyrillic keyboard, where a letter looks the same',
      code.replaceAll('A', 'А').replaceAll('K', 'К').replaceAll('3', 'З'),
    ],
  ])('is read %s', (_, text) => expect(readCode(text)).toBe(code));
  it('is read from Cyrillic letters throughout', () => {
    expect(readCode('АЕЗК МНРС ТҮХА')).toBe('AE3KMHPCTYXA');
  });
  it.each(['', 'ACDE', `${code}A`, 'OOOO 0000 IIII', '😀'.repeat(12)])(
    '%j is no code',
    (text) => void expect(readCode(text)).toBeUndefined(),
  );
  it('whatever is typed, nothing is thrown', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => void readCode(text)));
  });
});

describe('what stands on a certificate', () => {
  it('has the day of Kyrgyzstan, wherever it is printed', () => {
    expect(certificateDay('2026-11-09T17:59:59.999Z')).toBe('2026-11-09');
    expect(certificateDay('2026-11-09T18:00:00.000Z')).toBe('2026-11-10');
    expect(certificateDay('9999-12-31T23:59:59.999Z')).toBe('9999-12-31');
    expect(certificateDay('')).toBe('');
  });
  it('rounds the result down', () => {
    expect([0.796, 0.8, 0.29, 1].map(certificatePercent)).toEqual([79, 80, 29, 100]);
  });
});
