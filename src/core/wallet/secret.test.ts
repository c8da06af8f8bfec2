import { HDKey } from '@scure/bip32';
import { entropyToMnemonic } from '@scure/bip39';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import vectors from './bip39.vectors.json';
import { practicePhrase } from './mnemonic.ts';
import { findSecret, looksLikePhrase } from './secret.ts';
import { secretPattern } from './secret-pattern.ts';
import { wordList } from './word-list.ts';

const entropies = fc
  .constantFrom(16, 20, 24, 28, 32)
  .chain((size) => fc.uint8Array({ minLength: size, maxLength: size }));
const phrases = entropies
  .map((bytes) => entropyToMnemonic(bytes, wordList))
  .filter((phrase) => !phrase.startsWith('practice school'));
const practice = fc
  .uint8Array({ minLength: 16, maxLength: 16 })
  .map((bytes) => practicePhrase(bytes, wordList));
const caught = (text: string) => secretPattern.test(text) && findSecret(text, wordList);

describe('a real phrase', () => {
  it.each(vectors)('of the BIP-39 vectors is found: $phrase', ({ phrase }) => {
    expect(caught(phrase)).toBe('phrase');
  });
  it('is found anywhere in a text, in any letter case, with numbers, commas or lines between', () => {
    const between = fc.constantFrom(' ', '  ', '\n', ', ', ' - ', '\u00a0');
    const around = fc.constantFrom('', 'мой кошелёк: ', 'сид-фраза — ', '12:34 ');
    fc.assert(
      fc.property(
        phrases,
        between,
        around,
        fc.boolean(),
        fc.boolean(),
        (phrase, gap, front, loud, counted) => {
          const words = phrase.split(' ').map((word, index) => (counted ? `${index + 1}. ${word}` : word));
          const text = `${front}${words.join(gap)}.`;
          expect(caught(loud ? text.toUpperCase() : text)).toBe('phrase');
        },
      ),
      { numRuns: 60 },
    );
  });
  it('is found when only the first four letters of each word are written', () => {
    fc.assert(
      fc.property(phrases, (phrase) => {
        expect(
          caught(
            phrase
              .split(' ')
              .map((word) => word.slice(0, 4))
              .join(' '),
          ),
        ).toBe('phrase');
      }),
      { numRuns: 40 },
    );
  });
  it('is found beside a practice phrase', () => {
    fc.assert(
      fc.property(phrases, practice, (phrase, tagged) => {
        expect(looksLikePhrase(`${tagged} ${phrase}`, wordList)).toBe(true);
      }),
      { numRuns: 40 },
    );
  });
});

describe('what is let through', () => {
  it('a practice phrase, alone or in a sentence', () => {
    fc.assert(
      fc.property(practice, (phrase) => {
        expect(looksLikePhrase(phrase, wordList)).toBe(false);
        expect(looksLikePhrase(`seed phrase: ${phrase}; zoo abandon`, wordList)).toBe(false);
      }),
      { numRuns: 60 },
    );
  });
  it('eleven words, and twelve with a wrong checksum', () => {
    const words = 'legal winner thank year wave sausage worth useful legal winner thank'.split(' ');
    expect(findSecret(words.join(' '), wordList)).toBe(null);
    expect(findSecret([...words, 'zoo'].join(' '), wordList)).toBe(null);
  });
  it.each([
    'Капчыкка салынган акча кимдики? Сид-фраза деген эмне жана аны кайда сактайбыз?',
    'A wallet does not hold coins: it holds keys, and the words in your notebook are those keys.',
    'kgsim:0x5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAed',
    'xpub661MyMwAqRbcFtXgS5sYJABqqG9YLmC4Q1Rdap9gSE8NqtwybGhePY2gZ29ESFjqJoCu1Rupje8YtGqsefD265TMg7usUDFdp6W1EGMcet8',
    '',
  ])('ordinary text: %s', (text) => {
    expect(caught(text)).toBeFalsy();
  });
});

describe('keys', () => {
  it('64 hex digits are found, with 0x and without, in a sentence', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[0-9a-fA-F]{64}$/), (digits) => {
        for (const text of [digits, `0x${digits}`, `ачкыч: ${digits}.`, `key=0x${digits};`])
          expect(caught(text)).toBe('hex-key');
        expect(caught(`${digits}0`)).toBeFalsy();
      }),
    );
  });
  it('extended private keys are found', () => {
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 32, maxLength: 32 }), (seed) => {
        const { privateExtendedKey } = HDKey.fromMasterSeed(seed);
        expect(caught(`this: ${privateExtendedKey}`)).toBe('extended-key');
      }),
      { numRuns: 10 },
    );
  });
  it.each([
    '5HueCGU8rMjxEXxiPuD5BDku4MkFqeZyd4dZ1jvhTVqvbTLvyTJ',
    'KwdMAjGmerYanjeui5SHS7JkmpZvVipYvB2LJGU1ZxJwYvP98617',
    'cTpB4YiyKiBcPxnefsDpbnDxFDffjqJob8wGCEDXxgQ7zQoMXJdH',
  ])('Bitcoin keys are found: %s', (key) => {
    expect(caught(key)).toBe('wif');
    expect(caught(`WIF ${key} `)).toBe('wif');
  });
  it('the cheap pattern reads long hostile text in time that grows with its length', () => {
    const text = 'abandon '.repeat(10).concat('0 ').repeat(5000);
    expect(typeof secretPattern.test(text)).toBe('boolean');
  });
});
