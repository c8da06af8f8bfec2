import { describe, expect, it } from 'vitest';
import { findingsOf, sampleLesson, sampleText } from '../sample-room.ts';
import { rule } from './real-secrets.ts';

const told = (text: string, more: Record<string, string> = {}) =>
  findingsOf(rule, { [sampleLesson('en')]: sampleText(text), ...more });
const hex = '4f3edf983ac636a65a842ce7c78d9aa706d3b113bce9c46f30d7d21715b23b1d';

describe('content without secrets', () => {
  it.each([
    'Words such as abandon, zoo and legal are in the list of 2048 words.',
    'The list has abandon ability able about above absent absorb abstract in this order.',
    'practice school artwork seminar quick upset thrive ordinary acid maple orbit clay',
    `The block hash 00000000000000000001${'ab'.repeat(22)} begins with zeros.`,
    `The transaction hash 0x${hex}`,
    'Card 4242 4242 4242 4241 has a wrong check digit.',
    'Call 102 or +996 000 31-18-40; the year 2025 2026 2027 2028.',
    'An address 0x8ba1f109551bD432803012645Ac136ddd64DBA72.',
  ])('passes: %s', (text) => {
    expect(told(text)).toEqual([]);
  });
});

describe('a secret', () => {
  it.each([
    ['legal winner thank year wave sausage worth useful legal winner thank yellow', 'recovery words'],
    ['abandon abandon ability able about above absent absorb abstract absurd abuse access', 'recovery words'],
    [`Key ${hex}`, 'a private key'],
    [`Key 0x${hex}`, 'a private key'],
    ['5KYZdUEo39z3FPrtuX2QbbwGnNP5zTd7yyr2SC1j299sBCnWjss', 'a private key'],
    ['Card 4242 4242 4242 4242', 'a card number'],
    ['Card 5555555555554444', 'a card number'],
    ['Call +996 555 12-34-56', 'a telephone number'],
    ['Call 0555 123 456', 'a telephone number'],
    ['Call 996700123456', 'a telephone number'],
  ])('is told with its line: %s', (text, what) => {
    const found = told(`Text.\n${text}`);
    expect(found).toMatchObject([
      {
        severity: 'error',
        file: `content/${sampleLesson('en')}`,
        line: 4,
        found: expect.stringContaining(what),
      },
    ]);
  });
  it('is found as a numbered list, at its first word', () => {
    const list = 'legal winner thank year wave sausage worth useful legal winner thank yellow'
      .split(' ')
      .map((word, index) => `${index + 1}. ${word}`)
      .join('\n');
    expect(told(list)).toMatchObject([{ line: 3, found: expect.stringContaining('legal winner') }]);
  });
  it('is not seen in the lines of a drawing', () => {
    const svg =
      '<svg xmlns="http://www.w3.org/2000/svg"><path d="M0 320 120 480 4242 4242 4242 4242"/></svg>';
    expect(told('Text.', { 'courses/keys/first-key/media/lock.svg': svg })).toEqual([]);
  });
  it('is found in YAML and drawings too', () => {
    const svg = '<svg xmlns="http://www.w3.org/2000/svg"><text>4242 4242 4242 4242</text></svg>';
    expect(told('Text.', { 'courses/keys/first-key/media/lock.svg': svg })).toMatchObject([
      { file: 'content/courses/keys/first-key/media/lock.svg', line: 1 },
    ]);
  });
  it('is none when it is the number of an authority, which facts say', () => {
    const facts = `K1.01:\n  statement: { ky: "+996 312 45-64-56", ru: "+996 312 45-64-56", en: "+996 312 45-64-56" }\n  source: A\n  date: "2025"\n  confidence: P\n  checked: "2026-11-22"\n`;
    expect(told('Call 0312 45 64 56', { 'facts/phones.yaml': facts })).toEqual([]);
    expect(told('Call 0312 45 64 57', { 'facts/phones.yaml': facts })).toHaveLength(1);
  });
});
