import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { practicePhrase } from '../wallet/mnemonic.ts';
import { wordList } from '../wallet/word-list.ts';
import { readBitcoinRequest } from './bip21.ts';
import { readEthereumRequest } from './eip681.ts';
import { writeEmv } from './emv.ts';
import { writeKyrgyz } from './kyrgyz.ts';
import { type PracticeCode, practiceScheme, readPractice, writePractice } from './practice.ts';
import { recognise } from './recognise.ts';

const word = (max: number) => fc.stringMatching(new RegExp(`^[A-Za-z0-9][A-Za-z0-9.-]{0,${max - 1}}$`));
const codes: fc.Arbitrary<PracticeCode> = fc.record({
  style: fc.constantFrom('kyrgyz' as const, 'emv' as const),
  kind: fc.constantFrom('static' as const, 'dynamic' as const),
  name: word(25),
  account: word(20),
  order: fc.option(word(20)),
  sum: fc.option(fc.integer({ min: 1, max: 99_999_999 }).map(String)),
});

describe('a practice code', () => {
  it('says what was put in, in either style', () =>
    fc.assert(
      fc.property(
        codes,
        (code) => void expect(readPractice(writePractice(code))).toEqual({ ok: true, code }),
      ),
      { numRuns: 300 },
    ));
  it('cannot be followed by anything that pays for real: no https link, no wallet scheme, a name nobody can own, a currency for tests', () =>
    fc.assert(
      fc.property(codes, (code) => {
        const text = writePractice(code);
        expect(text).toMatch(/^web\+kgsim:pay#/);
        expect(text).toContain('okuu.example');
        expect(text).toContain('5303963');
        expect(text).toContain('UCHEBNYI');
        expect(readEthereumRequest(text).ok).toBe(false);
        expect(readBitcoinRequest(text).ok).toBe(false);
        expect(recognise(text, wordList)).toEqual({ kind: 'practice', code });
      }),
    ));
  it('is refused without one of its marks, so that a real code in our scheme is no practice code', () => {
    const kyrgyz = (system: string, currency: string) => {
      const written = writeKyrgyz({
        kind: 'static',
        system,
        service: null,
        account: 'SHOP',
        order: null,
        sumOpen: true,
        shop: [],
        comment: null,
        category: '5411',
        currency,
        tyiyn: null,
        name: 'Nan',
      });
      return `${practiceScheme}:pay#${written.ok ? written.text : ''}`;
    };
    expect(readPractice(kyrgyz('okuu.example', '963')).ok).toBe(true);
    expect(readPractice(kyrgyz('qr.bank.kg', '963'))).toEqual({ ok: false, code: 'unmarked' });
    expect(readPractice(kyrgyz('okuu.example', '417'))).toEqual({ ok: false, code: 'unmarked' });
    const emv = writeEmv({
      kind: 'static',
      accounts: [
        { id: '26', guid: 'okuu.example', fields: [{ id: '01', value: 'SHOP' }] },
        { id: '27', guid: 'real.bank', fields: [] },
      ],
      category: '5411',
      currency: '963',
      amount: null,
      tip: null,
      country: 'KG',
      name: 'Nan',
      city: 'OKUU',
      postal: null,
      additional: [],
      local: null,
      reserved: [],
    });
    expect(readPractice(`${practiceScheme}:pay#${emv.ok ? emv.text : ''}`)).toEqual({
      ok: false,
      code: 'unmarked',
    });
  });
  it('that is torn says so', () => {
    const text = writePractice({
      style: 'kyrgyz',
      kind: 'dynamic',
      name: 'Altyn Nan',
      account: 'NAN-1',
      order: 'A-17',
      sum: '15050',
    });
    expect(readPractice(text.replace('15050', '15051'))).toEqual({ ok: false, code: 'wrong-checksum' });
    expect(readPractice(text.slice(0, 40))).toEqual({ ok: false, code: 'broken' });
    expect(recognise(text.slice(0, 40), wordList)).toEqual({ kind: 'broken', fault: 'broken' });
  });
  it('cannot be made of what does not fit', () => {
    const code: PracticeCode = {
      style: 'emv',
      kind: 'static',
      name: 'Nan',
      account: 'A',
      order: null,
      sum: null,
    };
    expect(() => writePractice({ ...code, name: 'Нан' })).toThrow();
    expect(() => writePractice({ ...code, name: 'a'.repeat(26) })).toThrow();
    expect(() => writePractice({ ...code, account: '' })).toThrow();
    expect(() => writePractice({ ...code, sum: '0' })).toThrow();
  });
});

describe('what was scanned', () => {
  const phrase = 'legal winner thank year wave sausage worth useful legal winner thank yellow';
  const practice = practicePhrase(new Uint8Array(16).fill(7), wordList);
  it.each([
    [phrase, 'secret'],
    [`web+kgsim:${phrase}`, 'secret'],
    [`https://shop.example/#${phrase.replaceAll(' ', '+')}`, 'secret'],
    ['5HueCGU8rMjxEXxiPuD5BDku4MkFqeZyd4dZ1jvhTVqvbTLvyTJ', 'secret'],
    ['0000000000000000000000000000000000000000000000000000000000000001', 'secret'],
    [practice, 'other'],
    ['00020101021226160012bank.example', 'real-merchant'],
    ['https://bank.example/qr/#00020101021132', 'real-merchant'],
    ['ethereum:0xfB6916095ca1df60bB79Ce92cE3Ea74c37c5d359?value=1', 'real-wallet'],
    ['0xfB6916095ca1df60bB79Ce92cE3Ea74c37c5d359', 'real-wallet'],
    ['bitcoin:175tWpb8K1S7NmH4Zx6rewF9WQrcZv245W', 'real-wallet'],
    ['bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kv8f3t4', 'real-wallet'],
    ['TJRabPrwbZy45sbavfcjinPJC18kjpRTv8', 'real-wallet'],
    ['tron:TJRabPrwbZy45sbavfcjinPJC18kjpRTv8', 'real-wallet'],
    ['wc:8a5e5bdc-a0e4-47@2?relay-protocol=irn', 'real-connection'],
    ['web+kgsim:0xfB6916095ca1df60bB79Ce92cE3Ea74c37c5d359', 'practice-address'],
    ['web+kgsim:pay#0002', 'broken'],
    ['https://kyrgyz.example/', 'link'],
    ['Салам', 'other'],
    ['', 'other'],
  ])('«%s» is %s', (text, kind) => expect(recognise(text, wordList).kind).toBe(kind));
  it('of everything real only the kind is told', () => {
    for (const text of [
      phrase,
      '00020101021226160012bank.example',
      'bitcoin:175tWpb8K1S7NmH4Zx6rewF9WQrcZv245W',
    ])
      expect(Object.keys(recognise(text, wordList))).toEqual(['kind']);
  });
  it('is told for any text at all', () =>
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', maxLength: 300 }),
        (text) => void expect(typeof recognise(text, wordList).kind).toBe('string'),
      ),
      { numRuns: 1000 },
    ));
});
