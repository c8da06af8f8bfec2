import { getBytes, hashMessage, verifyMessage, Wallet } from 'ethers';
import fc from 'fast-check';
import { hashMessage as hashByViem } from 'viem';
import { privateKeyToAccount } from 'viem/accounts';
import { describe, expect, it } from 'vitest';
import { addressOfKey } from './address.ts';
import { byteLength, bytesDigest, isText, recoverText, signText, textDigest, verifyText } from './eip191.ts';
import { fromHex, type Hex, toHex } from './hex.ts';
import { texts } from './sample-typed.ts';
import { recoverDigest, signDigest } from './signature.ts';

const keys = fc.uint8Array({ minLength: 32, maxLength: 32 }).filter(([top = 0]) => top > 0 && top < 255);
const order = 0xfffffffffffffffffffffffffffffffebaaedce6af48a03bbfd25e8cd0364141n;

describe('EIP-191, published vectors', () => {
  it('the digest of «Hello World» is that of the documentation of eth_sign', () => {
    expect(textDigest('Hello World')).toBe(
      '0xa1de988600a42c4b4ab089b619297c17d53cffae5d5120d82d8a92d0bb3b78f2',
    );
  });
  it('«Some data» is signed as in the documentation of web3.eth.accounts.sign', () => {
    const key = '0x4c0883a69102937d6231471b5dbb6204fe5129617082792ae468d01a3f362318';
    expect(textDigest('Some data')).toBe(
      '0x1da44b586eb0729ff70a73c326926f6ed5a25f5b056e7f47fbc6e58d86871655',
    );
    expect(signText('Some data', fromHex(key))).toBe(
      '0xb91467e570a6466aa9e9876cbcd013baba02900b8979d43fe208a4a4f339f5fd6007e74cd82e037b800186422fc2da167c747ef045e5d18a5f5d4300f8e1a0291c',
    );
  });
});

describe('EIP-191 against ethers and viem', () => {
  it('texts in any letters have the same digest, 4,000 random ones', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const digest = textDigest(text);
        expect(digest).toBe(hashMessage(text));
        expect(digest).toBe(hashByViem(text));
      }),
      { numRuns: 4000 },
    );
  });
  it('bytes that are no text have the same digest', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
        expect(bytesDigest(bytes)).toBe(hashMessage(bytes));
        expect(bytesDigest(bytes)).toBe(hashByViem({ raw: bytes }));
      }),
      { numRuns: 1000 },
    );
  });
  it('signatures are the same byte for byte, and each finds the signer of the other', async () => {
    for (const [text, key] of fc.sample(fc.tuple(texts, keys), { numRuns: 150, seed: 191 })) {
      const signature = signText(text, key);
      const wallet = new Wallet(toHex(key));
      expect(signature).toBe(await wallet.signMessage(text));
      expect(signature).toBe(await privateKeyToAccount(toHex(key)).signMessage({ message: text }));
      expect(recoverText(text, signature)).toBe(wallet.address);
      expect(verifyMessage(text, signature)).toBe(addressOfKey(key));
    }
  });
});

describe('a signed text', () => {
  const key = new Uint8Array(32).fill(9);
  const address = addressOfKey(key);
  it('counts bytes, not letters: a Cyrillic letter takes two, an emoji four', () => {
    expect(byteLength('Салам')).toBe(10);
    expect(byteLength('Hello')).toBe(5);
    expect(byteLength('😁')).toBe(4);
    expect(textDigest('ү')).toBe(bytesDigest(getBytes('0xd2af')));
  });
  it('is verified for its signer only, in any letter case, and not after any one letter changes', () => {
    fc.assert(
      fc.property(texts.filter(Boolean), fc.nat(), fc.constantFrom(...'оo0аa1 '), (text, at, letter) => {
        const signature = signText(text, key);
        expect(verifyText(text, signature, address.toLowerCase())).toBe(true);
        expect(verifyText(text, signature, addressOfKey(new Uint8Array(32).fill(8)))).toBe(false);
        const letters = [...text];
        letters[at % letters.length] = letter;
        const changed = letters.join('');
        expect(verifyText(changed, signature, address)).toBe(changed === text);
      }),
      { numRuns: 150 },
    );
  });
  it('a text with half a letter is none', () => {
    expect(isText('\ud83d')).toBe(false);
    expect(isText('😁')).toBe(true);
    expect(recoverText('\ud83d', signText('x', key))).toBe(null);
  });
});

describe('signatures that prove nobody', () => {
  const digest = textDigest('Салам');
  const key = new Uint8Array(32).fill(9);
  const good = signDigest(digest, key);
  const part = (value: bigint) => value.toString(16).padStart(64, '0');
  const s = BigInt(`0x${good.slice(66, 130)}`);
  it.each<[string, unknown]>([
    ['nothing', ''],
    ['no text', 5],
    ['64 bytes', good.slice(0, -2)],
    ['66 bytes', `${good}00`],
    ['v of 0', `${good.slice(0, -2)}00`],
    ['v of 29', `${good.slice(0, -2)}1d`],
    [
      'the upper s of the same signature (EIP-2)',
      `${good.slice(0, 66)}${part(order - s)}${good.endsWith('1b') ? '1c' : '1b'}`,
    ],
    ['s of 0', `${good.slice(0, 66)}${part(0n)}1b`],
    ['r of 0', `0x${part(0n)}${good.slice(66)}`],
    ['r of the order', `0x${part(order)}${good.slice(66)}`],
    ['r that is no point', `0x${part(5n)}${good.slice(66)}`],
  ])('%s', (_, signature) => {
    expect(recoverDigest(digest, signature)).toBe(null);
  });
  it('a digest that is no 32 bytes proves nobody', () => {
    for (const other of ['0x', `${digest}00`, null, digest.slice(2)])
      expect(recoverDigest(other, good)).toBe(null);
  });
  it('never throws, and a bent signature never proves the same signer', () => {
    const bytes = fromHex(good);
    fc.assert(
      fc.property(fc.nat(64), fc.integer({ min: 1, max: 255 }), fc.anything(), (at, bend, junk) => {
        const bent = Uint8Array.from(bytes);
        bent[at] = (bent[at] ?? 0) ^ bend;
        expect(recoverDigest(digest, toHex(bent) as Hex)).not.toBe(addressOfKey(key));
        recoverDigest(junk, junk);
        verifyText(junk, junk, junk);
      }),
      { numRuns: 400 },
    );
  });
});
