import { entropyToMnemonic, mnemonicToEntropy, validateMnemonic } from '@scure/bip39';
import { Mnemonic } from 'ethers';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import vectors from './bip39.vectors.json';
import { fromHex, toHex } from './hex.ts';
import { isPracticePhrase, practicePhrase, practiceTag, seedOf } from './mnemonic.ts';
import { wordList } from './word-list.ts';

const entropy = fc.uint8Array({ minLength: 16, maxLength: 16 });

describe('BIP-39, vectors of trezor/python-mnemonic (named by the standard)', () => {
  it.each(vectors)('$entropy gives its phrase and, with the passphrase TREZOR, its seed', (vector) => {
    expect(entropyToMnemonic(fromHex(`0x${vector.entropy}`), wordList)).toBe(vector.phrase);
    expect(toHex(mnemonicToEntropy(vector.phrase, wordList))).toBe(`0x${vector.entropy}`);
    expect(toHex(seedOf(vector.phrase, 'TREZOR'))).toBe(`0x${vector.seed}`);
  });
});

describe('word list', () => {
  it('has 2,048 words, sorted, each known by its first four letters', () => {
    expect(wordList).toHaveLength(2048);
    expect([...wordList].sort()).toEqual([...wordList]);
    expect(new Set(wordList.map((word) => word.slice(0, 4))).size).toBe(2048);
  });
  it('holds both words of the practice tag', () => {
    expect(practiceTag.map((word) => wordList.indexOf(word))).toEqual([1355, 1542]);
  });
});

describe('practice phrase', () => {
  it('has twelve list words, begins with the tag and has a right checksum, whatever the entropy', () => {
    fc.assert(
      fc.property(entropy, (bytes) => {
        const phrase = practicePhrase(bytes, wordList);
        expect(phrase.split(' ')).toHaveLength(12);
        expect(phrase.startsWith('practice school ')).toBe(true);
        expect(validateMnemonic(phrase, wordList)).toBe(true);
        expect(isPracticePhrase(phrase, wordList)).toBe(true);
        expect(Mnemonic.isValidMnemonic(phrase)).toBe(true);
      }),
    );
  });
  it('keeps the last 106 bits of the entropy', () => {
    fc.assert(
      fc.property(entropy, (bytes) => {
        const kept = mnemonicToEntropy(practicePhrase(bytes, wordList), wordList);
        expect([...kept.slice(3)]).toEqual([...bytes.slice(3)]);
        expect((kept[2] ?? 0) & 3).toBe((bytes[2] ?? 0) & 3);
      }),
    );
  });
  it('wants sixteen bytes', () => {
    expect(() => practicePhrase(new Uint8Array(15), wordList)).toThrow('16 bytes');
  });
  it('is recognised in any letter case and spacing, and not with a word changed or a word more', () => {
    const phrase = practicePhrase(new Uint8Array(16).fill(7), wordList);
    expect(isPracticePhrase(`  ${phrase.toUpperCase().replaceAll(' ', '\n ')} `, wordList)).toBe(true);
    expect(isPracticePhrase(`${phrase} zoo`, wordList)).toBe(false);
    const words = phrase.split(' ');
    const next = wordList[(wordList.indexOf(words[11] ?? '') + 1) % 2048];
    expect(isPracticePhrase([...words.slice(0, 11), next].join(' '), wordList)).toBe(false);
  });
  it('is not any valid phrase', () => {
    expect(isPracticePhrase(vectors[0]?.phrase ?? '', wordList)).toBe(false);
  });
  it('gives the same seed as ethers', () => {
    fc.assert(
      fc.property(entropy, (bytes) => {
        const phrase = practicePhrase(bytes, wordList);
        expect(toHex(seedOf(phrase))).toBe(Mnemonic.fromPhrase(phrase).computeSeed());
      }),
      { numRuns: 8 },
    );
  });
});
