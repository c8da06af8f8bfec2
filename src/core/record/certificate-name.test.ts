import { describe, expect, it } from 'vitest';
import { nameFault } from './certificate-name.ts';

describe('a name on a certificate', () => {
  it.each([
    '',
    'Айпери Асанова',
    'Абдыкадырова-Токтогулова Айсулуу Нурланбековна кызы',
    "Jean-Luc O'Neill",
    'Айпери, 9-А класс',
    'Чолпон 2012',
  ])('%j is taken', (name) => void expect(nameFault(name)).toBeUndefined());
  it.each([
    ['a phrase', 'legal winner thank year wave sausage worth useful legal winner thank yellow', 'secret'],
    ['a private key', `0x${'1f'.repeat(32)}`, 'secret'],
    ['a Bitcoin key', 'KwdMAjGmerYanjeui5SHS7JkmpZvVipYvB2LJGU1ZxJwYvP98617', 'secret'],
    ['half a phrase', 'legal winner thank year wave sausage worth useful', 'words'],
    ['a card number', 'Айпери 4169 5853 5123 4567', 'digits'],
    ['a telephone number', '+996 555 123 456', 'digits'],
    ['a very long text', 'А'.repeat(81), 'long'],
  ])('%s is refused', (_, text, fault) => void expect(nameFault(text)).toBe(fault));
});
