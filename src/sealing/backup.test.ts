import { createDecipheriv, scryptSync } from 'node:crypto';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { lockWith, unlockWith } from './backup.ts';
import { unpress } from './press.ts';

const text = '{"format":"chynjyr-class","name":"9-А"}';
let locked: string;
beforeAll(async () => {
  locked = await lockWith(text, 'боз үй 1924');
});
const changed = (field: string, value: unknown) => JSON.stringify({ ...JSON.parse(locked), [field]: value });

describe('a locked text', () => {
  it('opens to its passphrase, however a phone has typed it', async () => {
    expect(await unlockWith(locked, 'боз үй 1924')).toEqual({ text });
    expect(await unlockWith(` ${locked}\n`, ' боз  үй 1924 '.normalize('NFD'))).toEqual({ text });
    expect(await unlockWith(`\uFEFF${locked}`, 'боз үй 1924')).toEqual({ text });
  });
  it('opens with the parameters it names, by scrypt and ChaCha20-Poly1305 of another implementation', async () => {
    const { n, r, p, salt, nonce, sealed } = JSON.parse(locked);
    const key = scryptSync('боз үй 1924', Buffer.from(salt, 'base64'), 32, { N: n, r, p, maxmem: 2 ** 28 });
    const bytes = Buffer.from(sealed, 'base64');
    const opening = createDecipheriv('chacha20-poly1305', key, Buffer.from(nonce, 'base64'), {
      authTagLength: 16,
    });
    opening.setAAD(Buffer.from('chynjyr-locked'), { plaintextLength: bytes.length - 16 });
    opening.setAuthTag(bytes.subarray(-16));
    const plain = Buffer.concat([opening.update(bytes.subarray(0, -16)), opening.final()]);
    expect(unpress(new Uint8Array(plain), 1000)).toBe(text);
  });
  it('tells a wrong passphrase from damage', async () => {
    expect(await unlockWith(locked, 'боз уй 1924')).toBe('wrong-passphrase');
    const { sealed, salt } = JSON.parse(locked);
    const flipped = (base64: string) => (base64.startsWith('A') ? 'B' : 'A') + base64.slice(1);
    for (const file of [
      changed('sealed', flipped(sealed)),
      changed('salt', flipped(salt)),
      changed('sealed', sealed.slice(4)),
      changed('sealed', '%%%'),
      changed('nonce', 7),
      locked.slice(0, -30),
    ])
      expect(await unlockWith(file, 'боз үй 1924')).toBe('damaged');
  });
  it('asks no phone for more memory than it has, whatever it claims', async () => {
    for (const [field, value] of [
      ['n', 2 ** 30],
      ['n', 3000],
      ['n', 1],
      ['r', 1024],
      ['p', 100],
      ['r', '8'],
    ] as const)
      expect(await unlockWith(changed(field, value), 'боз үй 1924')).toBe('damaged');
  });
  it('is told from other files and from those of a later version', async () => {
    expect(await unlockWith(changed('version', 2), 'x')).toBe('newer');
    expect(await unlockWith(changed('format', 'other'), 'x')).toBe('not-ours');
    expect(await unlockWith(changed('version', '1'), 'x')).toBe('not-ours');
    await fc.assert(
      fc.asyncProperty(fc.oneof(fc.string(), fc.json()), async (junk) => {
        expect(await unlockWith(junk, 'x')).toBe('not-ours');
      }),
    );
  });
  it('is another one each time and comes back whole when it is long', async () => {
    const long = JSON.stringify(Array.from({ length: 30_000 }, (_, n) => `Айгүл ${n * n}`));
    const [one, two] = [await lockWith(long, 'сыр'), await lockWith(long, 'сыр')];
    expect(one).not.toBe(two);
    expect(await unlockWith(one, 'сыр')).toEqual({ text: long });
  });
});
