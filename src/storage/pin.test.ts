import { pbkdf2 } from '@noble/hashes/pbkdf2.js';
import { sha256 } from '@noble/hashes/sha2.js';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { canHide, isRight, makePin } from './pin.ts';

afterEach(() => vi.unstubAllGlobals());

describe('a PIN', () => {
  it('is right with its digits and with no others', async () => {
    const pin = await makePin('1234');
    expect(await isRight(pin, '1234')).toBe(true);
    expect(await isRight(pin, '1235')).toBe(false);
    expect(await isRight(pin, '')).toBe(false);
  });
  it('is kept as a salted hash only, another one each time', async () => {
    const [one, two] = [await makePin('271828'), await makePin('271828')];
    expect(JSON.stringify(one)).not.toContain('271828');
    expect(one.salt).not.toBe(two.salt);
    expect(one.hash).not.toBe(two.hash);
  });
  it('is hashed as another implementation of PBKDF2 hashes it, so that every browser agrees', async () => {
    const { salt, hash } = await makePin('0000');
    const digits = new TextEncoder().encode('0000');
    const wanted = pbkdf2(sha256, digits, Buffer.from(salt, 'base64'), { c: 100_000, dkLen: 32 });
    expect(hash).toBe(Buffer.from(wanted).toString('base64'));
  });
  it('that somebody forged is wrong, and breaks nothing', async () => {
    expect(await isRight({ salt: '%%%', hash: 'x', wrong: 0 }, '1234')).toBe(false);
  });
  it('cannot be had where the browser lends no cryptography', () => {
    expect(canHide()).toBe(true);
    vi.stubGlobal('crypto', {});
    expect(canHide()).toBe(false);
  });
});
