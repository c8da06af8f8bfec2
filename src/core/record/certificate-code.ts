import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { readAnswer } from './answer.ts';
import type { Evidence } from './certificate-evidence.ts';

/** What stands on a certificate and is covered by its code. */
export interface CertificateFields {
  readonly course: string;
  /** The day of completion, as `certificateDay` names it. */
  readonly day: string;
  /** Whole per cent. */
  readonly percent: number;
  /** As typed; case and spaces do not matter. Empty for a certificate without a name. */
  readonly name: string;
}

/** Digits and capitals of which no two look alike, in print or in hand: no 0 O, 1 I L, 2 Z, 5 S, 8 B, 6 G, U V. */
const alphabet = '234679ACDEFHJKMNPQRTVWXY';
const length = 12;

/** Cyrillic capitals that look like a sign of the alphabet: who copies a code from paper on a Kyrgyz keyboard may type them. */
const lookAlikes: Readonly<Record<string, string>> = {
  А: 'A',
  Е: 'E',
  З: '3',
  К: 'K',
  М: 'M',
  Н: 'H',
  Р: 'P',
  С: 'C',
  Т: 'T',
  У: 'Y',
  Ү: 'Y',
  Х: 'X',
};

/** The day of an instant in Kyrgyzstan, six hours ahead of UTC all year: the same on paper and on any device that checks it. */
export function certificateDay(at: string): string {
  const time = Date.parse(at) + 6 * 3_600_000;
  // Past the year 9999 a date has another form, and past 275760 none.
  return time < Date.UTC(10_000, 0) ? new Date(time).toISOString().slice(0, 10) : at.slice(0, 10);
}

/** A share as whole per cent, rounded down, so that 79.6 % is not shown as the pass mark that it misses. */
export function certificatePercent(share: number): number {
  return Math.floor(share * 100 + 1e-9);
}

/** SHA-256, as hex digits, of what a certificate rests on: each event with its revision and points, and the test. */
export function evidenceDigest({ course, events, test }: Evidence): string {
  const lines = events.map((event) => {
    const score = readAnswer(event)?.score;
    const points = score === undefined ? '' : `${score.earned}/${score.total}`;
    return [event.at, event.id, event.object, event.rev, points].join(' ');
  });
  const whole = [course, ...lines.sort(), ...(test ? [`test ${test.at} ${test.share}`] : [])];
  return bytesToHex(sha256(utf8ToBytes(whole.join('\n'))));
}

/** A name as the code takes it: one space between words, small letters. */
function plainName(name: string): string {
  return name.normalize('NFC').replace(/\s+/g, ' ').trim().toLowerCase();
}

/**
 * The check code of a certificate: twelve signs drawn from SHA-256 over what stands on it and over what it rests on. It is no
 * secret and no seal: it lets a teacher who has the learner's record see that paper and record belong together.
 * @example certificateCode({ course: 'keys', day: '2026-11-20', percent: 92, name: 'Айпери' }, 'e3b0…') // => 'K7FX29MDA4TW', say
 */
export function certificateCode({ course, day, percent, name }: CertificateFields, digest: string): string {
  const canonical = JSON.stringify(['chynjyr-certificate', 1, course, day, percent, plainName(name), digest]);
  let rest = BigInt(`0x${bytesToHex(sha256(utf8ToBytes(canonical)))}`);
  const base = BigInt(alphabet.length);
  let code = '';
  for (let at = 0; at < length; at += 1) {
    code += alphabet[Number(rest % base)];
    rest /= base;
  }
  return code;
}

/** A code in groups of four. @example codeGroups('K7FX29MDA4TW') // => ['K7FX', '29MD', 'A4TW'] */
export function codeGroups(code: string): readonly string[] {
  return code.match(/.{1,4}/g) ?? [];
}

/** A code as somebody typed it from paper; undefined when it is none. */
export function readCode(text: string): string | undefined {
  const signs = [...text.toUpperCase()].map((sign) => lookAlikes[sign] ?? sign).join('');
  const code = signs.replace(/[^\p{L}\p{N}]/gu, '');
  return code.length === length && [...code].every((sign) => alphabet.includes(sign)) ? code : undefined;
}
