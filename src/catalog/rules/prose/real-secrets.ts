import { practiceTag } from '@/core/wallet/mnemonic.ts';
import { findSecret } from '@/core/wallet/secret.ts';
import { wordList } from '@/core/wallet/word-list.ts';
import { lastRead } from '../../last-read.ts';
import type { Fault, Room, Rule } from '../rule.ts';

interface Secret {
  readonly what: string;
  readonly word: string;
  readonly mend: string;
}

const listed = new Set(wordList);
/** Twelve words are a whole wallet, whatever their checksum; a slip in one of them is soon found. */
const phraseLength = 12;

/** Phrases of a whole file: words of a list stand on lines of their own, each after its number. */
function phrases(source: string): (Secret & { readonly line: number })[] {
  const found: (Secret & { readonly line: number })[] = [];
  let run: { readonly word: string; readonly at: number }[] = [];
  // A full stop ends a sentence, unless it follows the number of a word.
  for (const { 0: word, index: at } of source.matchAll(/[A-Za-z]+|\p{L}+|[!?"“”:]|(?<!\d)\./gu)) {
    run = listed.has(word.toLowerCase()) ? [...run, { word: word.toLowerCase(), at }] : [];
    if (run.length !== phraseLength) continue;
    if (practiceTag.every((each, index) => run[index]?.word === each)) continue;
    const line = source.slice(0, run[0]?.at).split('\n').length;
    found.push({
      what: 'recovery words',
      word: `${run[0]?.word} ${run[1]?.word}`,
      mend: `a practice phrase, which begins with "${practiceTag.join(' ')}"; somebody would send money to a phrase in a textbook`,
      line,
    });
  }
  return found;
}

function keys(line: string): Secret[] {
  const kind = findSecret(line, []);
  // A block's hash begins with zeros, and a transaction or signature says what it is: only a bare 32-byte number may be a key.
  const hex = /(?:0x)?[0-9a-f]{64}(?![0-9a-f])/i.exec(line)?.[0] ?? '';
  if (
    kind === null ||
    (kind === 'hex-key' &&
      (/^(0x)?0{8}/.test(hex) || /hash|хеш|block|блок|root|тамыр|корень|txid/i.test(line)))
  )
    return [];
  const word = hex || (/\S{50,}/.exec(line)?.[0] ?? '');
  return [
    {
      what: 'a private key',
      word,
      mend: 'a shortened one with … in its middle, or a key of the practice world',
    },
  ];
}

/** The check digit of card numbers (ISO/IEC 7812). */
function passesLuhn(digits: string): boolean {
  const sum = [...digits].reverse().reduce((total, digit, index) => {
    const value = Number(digit) * (index % 2 === 0 ? 1 : 2);
    return total + (value > 9 ? value - 9 : value);
  }, 0);
  return sum % 10 === 0;
}

function cards(line: string): Secret[] {
  return [...line.matchAll(/(?<![\w.,-])[2-69]\d{3}([\s-]?)\d{4}\1\d{4}\1\d{1,7}(?![\w-])/g)]
    .map(([word]) => word)
    .filter((word) => passesLuhn(word.replace(/\D/g, '')))
    .map((word) => ({
      what: 'a card number',
      word,
      mend: 'a number that no bank can have given: change its last digit, or write ••••',
    }));
}

const digitsOf = (text: string) =>
  text
    .replace(/\D/g, '')
    .replace(/^0?(?=\d{9}$)/, '996')
    .replace(/^0/, '996');
const phone = /(?<![\w.])(?:\+?996|0)[\s(-]*[2-9]\d{2}[\s)-]*\d{2,3}[\s-]?\d{2,3}(?:[\s-]?\d{2})?(?![\w-])/g;

function phones(line: string, official: ReadonlySet<string>): Secret[] {
  return [...line.matchAll(phone)]
    .map(([word]) => word.trim())
    .filter((word) => digitsOf(word).length === 12 && !official.has(digitsOf(word)))
    .map((word) => ({
      what: 'a telephone number that may be somebody’s',
      word,
      mend: 'a number that cannot exist, such as +996 000 31-18-40, or an official one that stands in content/facts/',
    }));
}

/** Numbers of authorities: facts with their sources say them. */
function officialPhones({ files }: Room): ReadonlySet<string> {
  const facts = [...files].filter(([file]) => file.startsWith('facts/')).map(([, text]) => text);
  return new Set(facts.flatMap((text) => [...text.matchAll(phone)].map(([word]) => digitsOf(word))));
}

/** Of a drawing only its words: its coordinates may look like any number. */
function readable(file: string, source: string): string {
  if (!file.endsWith('.svg')) return source;
  return source.replace(/<[^>]*>/g, (tag) => tag.replace(/[^\n]/g, ' '));
}

const atHand = lastRead((_file, source) => [
  ...phrases(source),
  ...source
    .split('\n')
    .flatMap((line, index) =>
      [...keys(line), ...cards(line)].map((secret) => ({ ...secret, line: index + 1 })),
    ),
]);
const called = lastRead((_file, source) =>
  source
    .split('\n')
    .flatMap((line, index) => phones(line, new Set()).map((secret) => ({ ...secret, line: index + 1 }))),
);

/** No real words, keys, card or telephone numbers stand in the content, not even as an example. */
export const rule: Rule = {
  id: 'real-secrets',
  severity: 'error',
  about:
    'No recovery words, private keys, card numbers or private telephone numbers stand anywhere in the content.',
  measured: '0 of 118 files, 27,771 texts',
  over: 'content',
  check: (room) => {
    const official = officialPhones(room);
    return [...room.files]
      .filter(([file]) => /\.(mdx|yaml|svg)$/.test(file))
      .map(([file, source]) => [file, readable(file, source)] as const)
      .flatMap(([file, source]) =>
        [
          ...atHand(file, source),
          ...called(file, source).filter(({ word }) => !official.has(digitsOf(word))),
        ].map(
          ({ what, word, mend, line }): Fault => ({
            file,
            line,
            field: '',
            found: `${what}: ${word}…`,
            mend,
          }),
        ),
      );
  },
};
