import { concatBytes } from '@noble/hashes/utils.js';
import { keccak256 } from 'ethers';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fromHex, toHex } from '../wallet/hex.ts';
import type { Chain } from './chain.ts';
import { genesis } from './genesis.ts';
import { headerHash, merkleRoot, stateRoot } from './header.ts';

const hashes = fc.array(fc.uint8Array({ minLength: 32, maxLength: 32 }).map(toHex), {
  minLength: 1,
  maxLength: 9,
});
const mark = (byte: number, ...parts: `0x${string}`[]) =>
  keccak256(concatBytes(Uint8Array.of(byte), ...parts.map(fromHex))) as `0x${string}`;

describe('Merkle root', () => {
  it('of three leaves joins the first two and lifts the third', () => {
    const [a, b, c] = [1, 2, 3].map((n) => toHex(new Uint8Array(32).fill(n)));
    if (!a || !b || !c) throw new Error('three leaves');
    expect(merkleRoot([a, b, c])).toBe(mark(1, mark(1, mark(0, a), mark(0, b)), mark(0, c)));
  });
  it('changes when a leaf changes, moves, is doubled or is left out', () => {
    fc.assert(
      fc.property(hashes, fc.nat(8), (list, at) => {
        const place = at % list.length;
        const root = merkleRoot(list);
        const bent = list.map((hash, index) =>
          index === place ? toHex(fromHex(hash).map((byte) => byte ^ 1)) : hash,
        );
        expect(merkleRoot(bent)).not.toBe(root);
        expect(merkleRoot([...list, list.at(-1) ?? '0x'])).not.toBe(root);
        expect(merkleRoot(list.slice(1))).not.toBe(root);
        const turned = [...list.slice(1), list[0] ?? '0x'];
        if (turned.join() !== list.join()) expect(merkleRoot(turned)).not.toBe(root);
      }),
    );
  });
});

const root = (accounts: Chain['accounts']) => stateRoot({ accounts, contracts: {} });

describe('state root', () => {
  it('does not hang on the order in which accounts were made', () => {
    const one = { '0x5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAed': { balance: '5', nonce: 1 } } as const;
    const two = { '0xfB6916095ca1df60bB79Ce92cE3Ea74c37c5d359': { balance: '7', nonce: 0 } } as const;
    expect(root({ ...one, ...two })).toBe(root({ ...two, ...one }));
    expect(root(one)).not.toBe(root(two));
  });
});

describe('header hash', () => {
  const [first] = genesis({}, '1000', '0x5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAed').blocks;
  it.each(['number', 'time', 'gasUsed', 'baseFee'] as const)('changes with %s', (field) => {
    if (!first) throw new Error('a first block');
    const bent = { ...first, [field]: field === 'baseFee' ? '1001' : Number(first[field]) + 1 };
    expect(headerHash(first)).toBe(first.hash);
    expect(headerHash(bent)).not.toBe(first.hash);
  });
});

describe('first block', () => {
  it('wants amounts', () => {
    const address = '0x5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAed';
    expect(() => genesis({ [address]: '-1' }, '1000', address)).toThrow('no amount');
  });
});
