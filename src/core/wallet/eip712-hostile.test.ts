import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { encodeType, hashStruct, typedHashes } from './eip712.ts';
import { mail, person } from './sample-mail.ts';
import { typedData } from './sample-typed.ts';

const one = (type: unknown, value: unknown) =>
  hashStruct({ One: [{ name: 'x', type }] }, 'One', { x: value });

describe('values a type does not hold', () => {
  it.each([
    ['uint8', '256', 'range'],
    ['uint8', -1, 'range'],
    ['int8', '128', 'range'],
    ['int8', '-129', 'range'],
    ['uint256', (2n ** 256n).toString(), 'range'],
    ['int256', (2n ** 255n).toString(), 'range'],
    ['uint256', '01', 'number'],
    ['uint256', '-0', 'number'],
    ['uint256', '1.5', 'number'],
    ['uint256', 1.5, 'number'],
    ['uint256', 2 ** 53, 'number'],
    ['uint256', '9'.repeat(5000), 'number'],
    ['uint256', '', 'number'],
    ['uint256', null, 'number'],
    ['bool', 'true', 'bool'],
    ['bool', 1, 'bool'],
    ['address', '0x5aaeb6053F3E94C9b9A09f33669435E7Ef1BeAed', 'address'],
    ['address', '0x5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAe', 'address'],
    ['bytes4', '0x1234567', 'bytes'],
    ['bytes4', '0x1234567890', 'bytes'],
    ['bytes', 'привет', 'bytes'],
    ['string', 7, 'text'],
    ['string', '\ud800', 'text'],
    ['string[2]', ['a'], 'array'],
    ['string[]', 'a', 'array'],
    ['string[0]', ['a'], 'array'],
    ['uint8[]', new Array(20_000).fill(1), 'too-large'],
  ])('%s refuses %j', (type, value, code) => {
    expect(one(type, value)).toMatchObject({ ok: false, code });
  });
  it.each([
    'uint',
    'int',
    'uint7',
    'uint08',
    'uint264',
    'int0',
    'bytes0',
    'bytes33',
    'bytes01',
    'Uint8',
    'Nobody',
    'toString',
    '__proto__',
    'string[01]',
    'string[-1]',
    'string[',
    `string${'[]'.repeat(9)}`,
    '',
    7,
  ])('%j is no type', (type) => {
    expect(one(type, '0')).toMatchObject({ ok: false, code: 'unknown-type' });
  });
});

describe('typed data as hostile input', () => {
  it.each<[string, unknown, string, readonly (string | number)[]]>([
    ['nothing', null, 'malformed', []],
    ['a list', [], 'malformed', []],
    ['a domain that is a text', { ...mail, domain: 'x' }, 'malformed', ['domain']],
    ['types that are a list', { ...mail, types: [] }, 'malformed', ['types']],
    ['a primary type that is not there', { ...mail, primaryType: 'Letter' }, 'primary-type', ['primaryType']],
    ['the domain as the message', { ...mail, primaryType: 'EIP712Domain' }, 'primary-type', ['primaryType']],
    ['an unknown field of the domain', { ...mail, domain: { owner: 1 } }, 'extra', ['domain', 'owner']],
    [
      'a domain whose chain is a text',
      { ...mail, types: { ...mail.types, EIP712Domain: [{ name: 'chainId', type: 'string' }] } },
      'domain',
      ['types', 'EIP712Domain', 'chainId'],
    ],
    [
      'a field nobody signs',
      { ...mail, message: { ...mail.message, note: 'free gift' } },
      'extra',
      ['message', 'note'],
    ],
    ['a field left out', { ...mail, message: { from: mail.message['from'] } }, 'missing', ['message', 'to']],
    [
      'a field taken from the prototype',
      { ...mail, message: Object.create(mail.message) },
      'missing',
      ['message', 'from'],
    ],
    [
      'a wrong field deep inside',
      { ...mail, message: { ...mail.message, to: { name: 'Bob', wallet: '0x1' } } },
      'address',
      ['message', 'to', 'wallet'],
    ],
    [
      'a field twice',
      { ...mail, types: { ...mail.types, Person: [...person, ...person] } },
      'field-name',
      ['types', 'Person', 'name'],
    ],
    [
      'a struct called like a type',
      { ...mail, types: { ...mail.types, uint8: [] } },
      'type-name',
      ['types', 'uint8'],
    ],
    [
      'a struct that leads back to itself',
      {
        ...mail,
        types: { Mail: [{ name: 'to', type: 'Mail[]' }] },
        message: { to: [] },
      },
      'cycle',
      ['types', 'Mail'],
    ],
  ])('%s is refused with its place', (_, data, code, path) => {
    expect(typedHashes(data)).toEqual({ ok: false, code, path });
  });
  it('costs little when every struct leads many times to the next', () => {
    const types = Object.fromEntries(
      Array.from({ length: 60 }, (_, level) => [
        `T${level}`,
        level < 59
          ? Array.from({ length: 20 }, (_, index) => ({ name: `f${index}`, type: `T${level + 1}` }))
          : [],
      ]),
    );
    expect(encodeType(types, 'T0')).toMatchObject({ ok: true });
    expect(hashStruct(types, 'T0', {})).toMatchObject({ ok: false, code: 'missing' });
  });
  it('never throws, whatever comes', () => {
    const hostile = new Proxy(
      {},
      {
        ownKeys: () => {
          throw new Error('trap');
        },
      },
    );
    expect(typedHashes(hostile).ok).toBe(false);
    expect(typedHashes({ ...mail, message: hostile })).toEqual({ ok: false, code: 'malformed', path: [] });
    fc.assert(
      fc.property(typedData, fc.anything(), fc.nat(), (data, junk, pick) => {
        const bent = structuredClone(data) as unknown as Record<string, Record<string, unknown>>;
        const part = ['types', 'domain', 'message', 'primaryType'][pick % 4] ?? '';
        const keys = Object.keys(bent[part] ?? {});
        const key = keys[pick % (keys.length || 1)];
        if (part === 'primaryType' || key === undefined) Object.assign(bent, { [part]: junk });
        else Object.assign(bent[part] ?? {}, { [key]: junk });
        expect(typeof typedHashes(bent).ok).toBe('boolean');
        expect(typeof typedHashes(junk).ok).toBe('boolean');
      }),
      { numRuns: 1000 },
    );
  });
});
