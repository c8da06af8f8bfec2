import { HDNodeWallet, Mnemonic } from 'ethers';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { accountOf, accountPath } from './derive.ts';
import { toHex } from './hex.ts';
import { practicePhrase, seedOf } from './mnemonic.ts';
import { wordList } from './word-list.ts';

// The best known phrase of development tools; its first accounts are printed by each of them.
const junk = 'test test test test test test test test test test test junk';
const printed = [
  '0xf39Fd6e51aad88F6F4ce6aB8827279cffFb92266',
  '0x70997970C51812dc3A010C7d01b50e0d17dc79C8',
  '0x3C44CdDdB6a900fa2b585dd299e03d12FA4293BC',
];

describe('BIP-44 paths', () => {
  it('take the coin 1 of SLIP-44 for practice and 60 for Ether', () => {
    expect(accountPath(0)).toBe("m/44'/1'/0'/0/0");
    expect(accountPath(7, 60)).toBe("m/44'/60'/0'/0/7");
  });
  it.each(printed.map((address, index) => ({ address, index })))(
    'account $index of the phrase «… junk» is $address',
    ({ address, index }) => {
      expect(accountOf(seedOf(junk), index, 60).address).toBe(address);
    },
  );
  it('a practice wallet shows other addresses on the test coin than a real wallet would', () => {
    const seed = seedOf(junk);
    expect(accountOf(seed).address).not.toBe(accountOf(seed, 0, 60).address);
  });
});

describe('accounts against ethers', () => {
  it('have the same key and address over random practice phrases, indexes and coins', () => {
    const entropy = fc.uint8Array({ minLength: 16, maxLength: 16 });
    fc.assert(
      fc.property(entropy, fc.nat(50), fc.constantFrom(1 as const, 60 as const), (bytes, index, coin) => {
        const phrase = practicePhrase(bytes, wordList);
        const mine = accountOf(seedOf(phrase), index, coin);
        const theirs = HDNodeWallet.fromMnemonic(Mnemonic.fromPhrase(phrase), mine.path);
        expect([mine.address, toHex(mine.key)]).toEqual([theirs.address, theirs.privateKey]);
      }),
      { numRuns: 25 },
    );
  });
});
