import { expect, it } from 'vitest';
import { decodeBytes } from './decode-bytes.ts';

it('reads what programs here save, and says when letters of Kyrgyz may be lost', () => {
  expect(decodeBytes(new TextEncoder().encode('Үч сөз'))).toEqual({ text: 'Үч сөз', note: undefined });
  expect(decodeBytes(Uint8Array.from([0xff, 0xfe, 0xae, 0x04, 0x47, 0x04])).text).toBe('Үч');
  expect(decodeBytes(Uint8Array.from([0xfe, 0xff, 0x04, 0xae, 0x04, 0x47])).text).toBe('Үч');
  const old = decodeBytes(Uint8Array.from([0xd7, 0xf2, 0xee, 0x3f]));
  expect([old.text, old.note]).toEqual(['Что?', expect.stringContaining('Windows-1251')]);
  expect(decodeBytes(new Uint8Array()).text).toBe('');
});
