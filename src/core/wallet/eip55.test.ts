import { getAddress } from 'ethers';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addressOfKey, checksummed, isAddress, readAddress } from './address.ts';
import { firstDifference, groupsOf, looksAlike } from './groups.ts';
import { toHex } from './hex.ts';
import { lookAlikeKeys, pairCount } from './look-alike.ts';

// The test cases of EIP-55: all letters large, all small, and the four normal ones.
const upper = ['0x52908400098527886E0F7030069857D2E4169EE7', '0x8617E340B3D01FA5F11F306F4090FD50E238070D'];
const lower = ['0xde709f2102306220921060314715629080e2fb77', '0x27b1fdb04752bbc536007a920d24acb045561c26'];
const normal = [
  '0x5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAed',
  '0xfB6916095ca1df60bB79Ce92cE3Ea74c37c5d359',
  '0xdbF03B407c01E7cD3CBea99509d93f8DDDC8C6FB',
  '0xD1220A0cf47c7B9Be7A2E6BA89F429762e7b9aDb',
];
const addresses = fc.uint8Array({ minLength: 20, maxLength: 20 }).map((bytes) => checksummed(toHex(bytes)));

describe('EIP-55, the cases of the standard', () => {
  it.each([...upper, ...lower, ...normal])('%s carries its own checksum', (address) => {
    expect(checksummed(address.toLowerCase())).toBe(address);
    expect(isAddress(address)).toBe(true);
    expect(readAddress(address)).toEqual({ ok: true, address, checked: true });
  });
  it('agrees with ethers on any twenty bytes', () => {
    fc.assert(fc.property(addresses, (address) => address === getAddress(address.toLowerCase())));
  });
});

describe('reading a typed address', () => {
  const [good = '0x'] = normal;
  it.each([
    ['', 'empty'],
    ['   ', 'empty'],
    [good.slice(2), 'no-0x'],
    [good.slice(0, -1), 'too-short'],
    [`${good}0`, 'too-long'],
    [good.replace('5a', '5A'), 'checksum'],
    [good.replace('b6', 'g6'), 'not-hex'],
    [good.replace('b6', 'б6'), 'not-hex'],
    [`eth:${good}`, 'other-network'],
    [`kgsim:kgsim:${good}`, 'other-network'],
    ['bc1qcr8te4kr609gcawutmrza0j4xv80jy8z306fyu', 'no-0x'],
  ])('says what is wrong with «%s»', (text, code) => {
    expect(readAddress(text)).toEqual({ ok: false, code });
  });
  it('takes the prefix of the practice chain, and spaces between groups', () => {
    expect(readAddress(`kgsim:${good}`)).toMatchObject({ ok: true, address: good });
    expect(readAddress(` 0x${groupsOf(good).join(' ')} `)).toMatchObject({ ok: true, address: good });
  });
  it('takes letters all small or all large, and says that nothing was checked', () => {
    expect(readAddress(good.toLowerCase())).toEqual({ ok: true, address: good, checked: false });
    expect(readAddress(`0x${good.slice(2).toUpperCase()}`)).toEqual({
      ok: true,
      address: good,
      checked: false,
    });
  });
  it('never throws and never gives an address that is not canonical', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.stringMatching(/^(kgsim:)?0x[0-9a-fA-F]{38,42}$/)), (text) => {
        const read = readAddress(text);
        if (read.ok) expect(isAddress(read.address)).toBe(true);
      }),
    );
  });
  it('finds nearly every single wrong digit', () => {
    fc.assert(
      fc.property(addresses, fc.nat(39), fc.integer({ min: 1, max: 15 }), (address, place, step) => {
        const at = place + 2;
        const digit = ((Number.parseInt(address[at] ?? '0', 16) + step) % 16).toString(16);
        const typo = `${address.slice(0, at)}${digit}${address.slice(at + 1)}`;
        fc.pre(typo !== typo.toLowerCase() && /[a-f]/.test(typo.slice(2)));
        const read = readAddress(typo);
        // About 1 typo in 4,000 has a letter case that fits by chance (EIP-55); then it is another valid address.
        if (read.ok) expect(getAddress(typo)).toBe(typo);
        else expect(read.code).toBe('checksum');
      }),
    );
  });
});

describe('comparing addresses', () => {
  it('gives ten groups of four', () => {
    fc.assert(
      fc.property(addresses, (address) => {
        expect(groupsOf(address)).toHaveLength(10);
        expect(`0x${groupsOf(`kgsim:${address}`).join('')}`).toBe(address);
      }),
    );
  });
  it('names the first group that differs, and nothing for one address in two letter cases', () => {
    fc.assert(
      fc.property(addresses, addresses, (one, other) => {
        expect(firstDifference(one, one.toLowerCase())).toBe(null);
        const mine = groupsOf(one.toLowerCase());
        const theirs = groupsOf(other.toLowerCase());
        const found = mine.findIndex((group, index) => group !== theirs[index]);
        expect(firstDifference(one, other)).toBe(found < 0 ? null : found);
      }),
    );
  });
});

describe('look-alike pairs', () => {
  it('share the first and the last group in the same letters, differ between, and are all different', () => {
    const seen = new Set<string>();
    for (let index = 0; index < pairCount; index++) {
      const [one, other] = lookAlikeKeys(index).map(addressOfKey);
      expect(looksAlike(one ?? '', other ?? '')).toBe(true);
      expect(firstDifference(one ?? '', other ?? '')).toBe(1);
      seen.add(one ?? '').add(other ?? '');
    }
    expect(seen.size).toBe(2 * pairCount);
    expect(pairCount).toBeGreaterThanOrEqual(64);
  });
  it('refuses a number without a pair', () => {
    expect(() => lookAlikeKeys(pairCount)).toThrow(RangeError);
  });
  it('strangers are not look-alikes, and nobody is his own', () => {
    expect(looksAlike(normal[0] ?? '', normal[1] ?? '')).toBe(false);
    expect(looksAlike(normal[0] ?? '', normal[0] ?? '')).toBe(false);
  });
});
