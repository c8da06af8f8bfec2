import { networks, payments } from 'bitcoinjs-lib';
import { getAddress } from 'ethers';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readBitcoinRequest, writeBitcoinRequest } from './bip21.ts';
import { isBitcoinAddress } from './bitcoin-address.ts';
import { readEthereumRequest, wholeNumber, writeEthereumRequest } from './eip681.ts';

const addresses = fc
  .uint8Array({ minLength: 20, maxLength: 20 })
  .map((bytes) => getAddress(`0x${Buffer.from(bytes).toString('hex')}`) as `0x${string}`);
const numbers = fc.bigInt({ min: 0n, max: 2n ** 256n - 1n }).map(String);
const to = '0xfB6916095ca1df60bB79Ce92cE3Ea74c37c5d359';

describe('the examples of ERC-681', () => {
  it('a payment of 2.014 ether is read to the last wei; the letter case that the standard prints is told to be wrong', () => {
    expect(readEthereumRequest('ethereum:0xfb6916095ca1df60bb79Ce92ce3ea74c37c5d359?value=2.014e18')).toEqual(
      {
        ok: true,
        request: {
          to,
          letters: 'wrong',
          chain: null,
          call: null,
          value: '2014000000000000000',
          gasLimit: null,
          gasPrice: null,
          args: [],
        },
      },
    );
  });
  it('a transfer of a token is read as a call with two arguments', () => {
    expect(
      readEthereumRequest(
        'ethereum:0x89205a3a3b2a69de6dbf7f01ed13b2108b2c43e7/transfer?address=0x8e23ee67d1332ad560396262c48ffbb01f93d052&uint256=1',
      ),
    ).toMatchObject({
      ok: true,
      request: {
        letters: 'plain',
        call: 'transfer',
        args: [
          { type: 'address', value: '0x8e23ee67d1332ad560396262c48ffbb01f93d052' },
          { type: 'uint256', value: '1' },
        ],
      },
    });
  });
  it('the prefix of ERC-831, a chain and gas are read', () => {
    expect(readEthereumRequest(`ethereum:pay-${to}@996417?gas=21000&gasPrice=50`)).toMatchObject({
      ok: true,
      request: { to, letters: 'sum', chain: '996417', gasLimit: '21000', gasPrice: '50' },
    });
  });
});

describe('numbers of ERC-681', () => {
  it.each([
    ['1', '1'],
    ['+1', '1'],
    ['1.0', '1'],
    ['.5e1', '5'],
    ['2.014e18', '2014000000000000000'],
    ['2.014E18', '2014000000000000000'],
    ['1e', '1'],
    ['9007199254740993', '9007199254740993'],
    ['1.5', null],
    ['1.23e1', null],
    ['-1', null],
    ['1e999', null],
    ['1e78', null],
    ['', null],
    ['.', null],
    ['0x10', null],
    ['1 000', null],
    ['1,5e3', null],
  ])('%s is %s', (text, number) => expect(wholeNumber(text)).toBe(number));
});

describe('a request of Ethereum that is refused', () => {
  it.each([
    ['bitcoin:1abc', 'other-scheme'],
    ['ethereum:', 'malformed'],
    ['ethereum:vitalik.eth?value=1', 'name-not-address'],
    ['ethereum:0x1234', 'malformed'],
    [`ethereum:${to}?value=1&value=2`, 'twice'],
    [`ethereum:${to}?gas=1&gasLimit=2`, 'twice'],
    [`ethereum:${to}?value=1.5`, 'bad-number'],
    [`ethereum:${to}?value=0x10`, 'bad-number'],
    [`ethereum:${to}?data=0x00`, 'unknown-parameter'],
    [`ethereum:${to}?uint256=5`, 'unknown-parameter'],
    [`ethereum:${to}/transfer?address=bob.eth&uint256=1`, 'bad-argument'],
    [`ethereum:${to}/f?uint256=-1`, 'bad-argument'],
    [`ethereum:${to}/f?bool=yes`, 'bad-argument'],
    [`ethereum:${to}?value`, 'malformed'],
    [`ethereum:${to}?value=%E0%A4%A`, 'malformed'],
    [`ethereum:${to}@main`, 'malformed'],
    [`ethereum:${to}${'?value=1'.padEnd(3000, '0')}`, 'too-long'],
  ])('%s: %s', (text, code) => expect(readEthereumRequest(text)).toMatchObject({ ok: false, code }));
  it('is told by a code and never thrown', () => {
    const bent = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 200 }),
      fc
        .string({ unit: fc.constantFrom(...'0xabf@/?&=%-.e1'), maxLength: 80 })
        .map((text) => `ethereum:${text}`),
      fc.string({ unit: 'binary', maxLength: 60 }).map((text) => `ethereum:${to}?${text}`),
    );
    fc.assert(
      fc.property(bent, (text) => void expect(typeof readEthereumRequest(text).ok).toBe('boolean')),
      { numRuns: 2000 },
    );
  });
});

describe('any request of Ethereum', () => {
  it('comes back from its link as it was', () => {
    const requests = fc.record({
      to: addresses,
      chain: fc.option(fc.bigInt({ min: 1n, max: 10n ** 20n }).map(String)),
      call: fc.constantFrom('transfer', 'approve'),
      value: fc.option(numbers),
      gasLimit: fc.option(numbers),
      gasPrice: fc.option(numbers),
      args: fc.array(
        fc.oneof(
          fc.record({ type: fc.constant('uint256'), value: numbers }),
          fc.record({ type: fc.constant('address'), value: addresses }),
          fc.record({ type: fc.constant('string'), value: fc.string({ unit: 'grapheme', maxLength: 20 }) }),
        ),
        { maxLength: 4 },
      ),
    });
    fc.assert(
      fc.property(requests, (request) => {
        const text = writeEthereumRequest(request);
        expect(readEthereumRequest(text)).toMatchObject({
          ok: true,
          request: { ...request, to: request.to },
        });
      }),
      { numRuns: 300 },
    );
  });
});

describe('the examples of BIP-21', () => {
  const address = '175tWpb8K1S7NmH4Zx6rewF9WQrcZv245W';
  it.each([
    ['', null, null, null],
    ['?label=Luke-Jr', null, 'Luke-Jr', null],
    ['?amount=20.3&label=Luke-Jr', '2030000000', 'Luke-Jr', null],
    [
      '?amount=50&label=Luke-Jr&message=Donation%20for%20project%20xyz',
      '5000000000',
      'Luke-Jr',
      'Donation for project xyz',
    ],
  ])('%s is read', (query, satoshi, label, message) =>
    expect(readBitcoinRequest(`bitcoin:${address}${query}`)).toEqual({
      ok: true,
      request: { to: address, sound: false, satoshi, label, message, others: {} },
    }),
  );
  it('parameters of the future that are required make the link invalid', () =>
    expect(
      readBitcoinRequest(
        `bitcoin:${address}?req-somethingyoudontunderstand=50&req-somethingelseyoudontget=999`,
      ),
    ).toEqual({ ok: false, code: 'unknown-required', about: 'req-somethingyoudontunderstand' }));
  it('parameters of the future that are not required are passed over', () =>
    expect(
      readBitcoinRequest(`bitcoin:${address}?somethingyoudontunderstand=50&somethingelseyoudontget=999`),
    ).toMatchObject({ ok: true, request: { satoshi: null, others: { somethingyoudontunderstand: '50' } } }));
});

describe('a request of Bitcoin that is refused', () => {
  const address = '175tWpb8K1S7NmH4Zx6rewF9WQrcZv245W';
  it.each([
    ['ethereum:0x', 'other-scheme'],
    ['bitcoin:', 'bad-address'],
    ['bitcoin:0x1234', 'bad-address'],
    ['bitcoin:bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kv8f3T5', 'bad-address'],
    [`bitcoin:${address}?amount=50,000.00`, 'bad-amount'],
    [`bitcoin:${address}?amount=-1`, 'bad-amount'],
    [`bitcoin:${address}?amount=1e8`, 'bad-amount'],
    [`bitcoin:${address}?amount=0.123456789`, 'bad-amount'],
    [`bitcoin:${address}?amount=21000000.00000001`, 'bad-amount'],
    [`bitcoin:${address}?amount=1&amount=2`, 'twice'],
    [`bitcoin:${address}?amount=1?label=x`, 'malformed'],
    [`bitcoin:${address}?label=%E0%A4%A`, 'malformed'],
  ])('%s: %s', (text, code) => expect(readBitcoinRequest(text)).toMatchObject({ ok: false, code }));
  it('is told by a code and never thrown', () =>
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 80 }), (text) => {
        expect(typeof readBitcoinRequest(`bitcoin:${text}`).ok).toBe('boolean');
        expect(typeof readBitcoinRequest(`bitcoin:${address}?${text}`).ok).toBe('boolean');
      }),
      { numRuns: 1000 },
    ));
});

describe('addresses of Bitcoin', () => {
  it.each([
    'BC1QW508D6QEJXTDG4Y5R3ZARVARY0C5XW7KV8F3T4',
    'bc1pw508d6qejxtdg4y5r3zarvary0c5xw7kw508d6qejxtdg4y5r3zarvary0c5xw7kt5nd6y',
    'bc1p0xlxvlhemja6c4dqv22uapctqupfhlxm9h8z3k2e72q4k9hcz7vqzk5jj0',
    '3J98t1WpEZ73CNmQviecrnyiWrnqRhWNLy',
  ])('%s is one', (text) => expect(isBitcoinAddress(text)).toBe(true));
  it.each([
    'bc1qW508d6qejxtdg4y5r3zarvary0c5xw7kv8f3t4',
    'bc1p38j9r5y49hruaue7wxjce0updqjuyyx0kh56v8s25huc6995vvpql3jow4',
    'bc10w508d6qejxtdg4y5r3zarvary0c5xw7kw508d6qejxtdg4y5r3zarvary0c5xw7k7grplx',
    'bc1p0xlxvlhemja6c4dqv22uapctqupfhlxm9h8z3k2e72q4k9hcz7vqh2y7hd',
    '1111111111111111111114oLvT3',
    '',
  ])('%s is none', (text) => expect(isBitcoinAddress(text)).toBe(false));
  it('are those that bitcoinjs-lib makes, and no others with a letter changed', () =>
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 20, maxLength: 20 }), fc.nat(30), (hash, at) => {
        for (const kind of ['p2pkh', 'p2wpkh', 'p2sh'] as const) {
          const { address = '' } = payments[kind]({ hash, network: networks.bitcoin });
          expect(isBitcoinAddress(address)).toBe(true);
          const place = 2 + (at % (address.length - 2));
          const other = address[place] === 'q' ? 'p' : 'q';
          expect(isBitcoinAddress(address.slice(0, place) + other + address.slice(place + 1))).toBe(false);
        }
      }),
      { numRuns: 100 },
    ));
});

describe('any request of Bitcoin', () => {
  it('comes back from its link as it was', () =>
    fc.assert(
      fc.property(
        fc.record({
          to: fc.constant('bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kv8f3t4'),
          satoshi: fc.option(fc.bigInt({ min: 0n, max: 2_100_000_000_000_000n }).map(String)),
          label: fc.option(fc.string({ unit: 'grapheme', maxLength: 20 })),
          message: fc.option(fc.string({ unit: 'grapheme', maxLength: 20 })),
          others: fc.constantFrom({}, { lightning: 'lnbc' }),
        }),
        (request) =>
          void expect(readBitcoinRequest(writeBitcoinRequest(request))).toEqual({
            ok: true,
            request: { ...request, sound: true },
          }),
      ),
    ));
});
