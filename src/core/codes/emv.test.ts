import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { crc16 } from './crc16.ts';
import { type EmvCode, readEmv, smallestUnit, writeEmv } from './emv.ts';
import { writeFields } from './tlv.ts';

/** The sample that EMVCo's specification of merchant-presented codes prints. */
const sample =
  '00020101021229300012D156000000000510A93FO3230Q31280012D15600000001030812345678520441115802CN5914BEST TRANSPORT6007BEIJING64200002ZH0104最佳运输0202北京540523.7253031565502016233030412340603***0708A60086670902ME91320016A0112233449988770708123456786304A13A';

const sealed = (body: string) => `${body}6304${crc16(`${body}6304`)}`;
const read = (body: string) => {
  const found = readEmv(sealed(body));
  return found.ok ? 'ok' : `${found.code} ${found.field}`.trim();
};
/** A smallest sound body, and the same with one field exchanged or left out. */
const least: Readonly<Record<string, string>> = {
  '00': '01',
  '26': '0012okuu.example',
  '52': '5411',
  '53': '417',
  '58': 'KG',
  '59': 'Nan',
  '60': 'Osh',
};
const body = (change: Readonly<Record<string, string | null>> = {}) =>
  writeFields(
    Object.entries({ ...least, ...change })
      .sort(([one], [other]) => Number(one) - Number(other))
      .map(([id, value]) => ({ id, value })),
  );

const letters = (max: number) =>
  fc
    .string({ minLength: 1, maxLength: max, unit: fc.constantFrom(...'AZaz09 .-ҢҮӨңүө最北') })
    .filter((text) => text.trim() !== '');
const inside = (from: number) =>
  fc.uniqueArray(
    fc.record({
      id: fc.integer({ min: from, max: 20 }).map((n) => String(n).padStart(2, '0')),
      value: letters(8),
    }),
    { maxLength: 3, selector: ({ id }) => id },
  );
const amounts = fc
  .tuple(fc.integer({ min: 0, max: 9_999_999 }), fc.integer({ min: 1, max: 99 }))
  .map(([whole, part]) => `${whole}.${String(part).padStart(2, '0')}`);
const account = fc.oneof(
  fc.record({ id: fc.constantFrom('02', '15', '25'), value: letters(20) }),
  fc.record({
    id: fc.constantFrom('26', '51', '80', '99'),
    guid: fc.stringMatching(/^[a-z.]{1,32}$/),
    fields: inside(1),
  }),
);
const codes: fc.Arbitrary<EmvCode> = fc.record({
  kind: fc.constantFrom('static' as const, 'dynamic' as const),
  accounts: fc
    .uniqueArray(account, { minLength: 1, maxLength: 4, selector: ({ id }) => id })
    .map((list) => [...list].sort((one, other) => Number(one.id) - Number(other.id)))
    .filter((list) => list.some(({ id }) => Number(id) < 52)),
  category: fc.stringMatching(/^\d{4}$/),
  currency: fc.stringMatching(/^\d{3}$/),
  amount: fc.option(amounts),
  tip: fc.oneof(
    fc.constant(null),
    fc.constant('prompt' as const),
    fc.record({ fixed: amounts }),
    fc.record({ percent: fc.constantFrom('05.00', '99.99', '0.01') }),
  ),
  country: fc.stringMatching(/^[A-Z]{2}$/),
  name: letters(25),
  city: letters(15),
  postal: fc.option(letters(10)),
  additional: inside(1),
  local: fc.option(
    fc.record({ language: fc.constantFrom('KY', 'ru'), name: letters(25), city: fc.option(letters(15)) }),
  ),
  reserved: fc.constant([]),
});

describe('CRC-16/CCITT-FALSE', () => {
  it('gives the check value of its definition', () => expect(crc16('123456789')).toBe('29B1'));
  it('of nothing is its beginning', () => expect(crc16('')).toBe('FFFF'));
});

describe('the sample of the specification', () => {
  it('is read field by field, also the name in Chinese', () => {
    expect(readEmv(sample)).toEqual({
      ok: true,
      code: {
        kind: 'dynamic',
        accounts: [
          { id: '29', guid: 'D15600000000', fields: [{ id: '05', value: 'A93FO3230Q' }] },
          { id: '31', guid: 'D15600000001', fields: [{ id: '03', value: '12345678' }] },
          { id: '91', guid: 'A011223344998877', fields: [{ id: '07', value: '12345678' }] },
        ],
        category: '4111',
        currency: '156',
        amount: '23.72',
        tip: 'prompt',
        country: 'CN',
        name: 'BEST TRANSPORT',
        city: 'BEIJING',
        postal: null,
        additional: [
          { id: '03', value: '1234' },
          { id: '06', value: '***' },
          { id: '07', value: 'A6008667' },
          { id: '09', value: 'ME' },
        ],
        local: { language: 'ZH', name: '最佳运输', city: '北京' },
        reserved: [],
      },
    });
  });
  it('is refused when any one character of it is another', () => {
    for (let at = 0; at < sample.length; at++) {
      const other = sample[at] === '7' ? '8' : '7';
      expect(readEmv(sample.slice(0, at) + other + sample.slice(at + 1)).ok, `character ${at}`).toBe(false);
    }
  });
});

describe('the rules of the fields', () => {
  it('let the smallest sound code pass', () => expect(read(body())).toBe('ok'));
  it.each(['52', '53', '58', '59', '60', '26'])('want field %s', (id) =>
    expect(read(body({ [id]: null }))).toBe(`missing ${id}`),
  );
  it.each([
    ['01', '13', 'malformed 01'],
    ['26', '0112okuu.example', 'missing 26.00'],
    ['26', '0013okuu.example', 'broken 26'],
    ['26', `0033${'a'.repeat(33)}`, 'malformed 26.00'],
    ['52', '541', 'malformed 52'],
    ['53', 'KGS', 'malformed 53'],
    ['54', '0', 'malformed 54'],
    ['54', '0.00', 'malformed 54'],
    ['54', '1,50', 'malformed 54'],
    ['54', '1.5.0', 'malformed 54'],
    ['54', '-5', 'malformed 54'],
    ['54', '12345678901.23', 'malformed 54'],
    ['55', '04', 'malformed 55'],
    ['55', '02', 'missing 56'],
    ['55', '03', 'missing 57'],
    ['56', '1.00', 'unexpected 56'],
    ['57', '5', 'unexpected 57'],
    ['58', 'kg', 'malformed 58'],
    ['59', 'a'.repeat(26), 'malformed 59'],
    ['59', 'Nan\nAltyn', 'malformed 59'],
    ['59', 'Nan\u202e', 'malformed 59'],
    ['60', 'a'.repeat(16), 'malformed 60'],
    ['61', 'a'.repeat(11), 'malformed 61'],
    ['62', '0104', 'broken 62'],
    ['62', '01011010120101', 'twice 62'],
    ['64', '0002KY', 'missing 64.01'],
    ['64', '0103Нан', 'malformed 64.00'],
    ['80', '0103abc', 'missing 80.00'],
  ])('refuse field %s with «%s»: %s', (id, value, fault) => expect(read(body({ [id]: value }))).toBe(fault));
  it.each([
    ['54', '98.73'],
    ['54', '98'],
    ['54', '98.'],
    ['62', '0301a'],
    ['65', 'for later'],
  ])('take field %s with «%s»', (id, value) => expect(read(body({ [id]: value }))).toBe('ok'));
  it('refuse a field that stands twice, so that no second sum can hide behind the first', () =>
    expect(read(`${body()}54011540219`)).toBe('twice'));
  it('want the checksum at the end, and the beginning at the beginning', () => {
    expect(readEmv(body())).toMatchObject({ ok: false, code: 'no-checksum' });
    expect(readEmv(`${sealed(body())}6401x`)).toMatchObject({ ok: false, code: 'no-checksum' });
    expect(readEmv(sealed(body()).slice(6))).toMatchObject({ ok: false, code: 'not-emv' });
    expect(readEmv('')).toMatchObject({ ok: false, code: 'not-emv' });
  });
  it('take a checksum in small letters, as some shops print it', () => {
    const text = sealed(body({ '59': 'Nan e' }));
    expect(readEmv(text.slice(0, -4) + text.slice(-4).toLowerCase()).ok).toBe(true);
  });
});

describe('any code', () => {
  it('comes back from its text as it was', () => {
    fc.assert(
      fc.property(codes, (code) => {
        const written = writeEmv(code);
        // Templates of many long fields do not fit into 99 characters.
        if (!written.ok) return void expect(written.code).toMatch(/broken|malformed|twice/);
        return void expect(readEmv(written.text)).toEqual({ ok: true, code });
      }),
      { numRuns: 500 },
    );
  });
  it('is never written wrongly: what breaks a rule gives the fault', () => {
    const good: EmvCode = {
      kind: 'static',
      accounts: [{ id: '26', guid: 'okuu.example', fields: [] }],
      category: '5411',
      currency: '963',
      amount: null,
      tip: null,
      country: 'KG',
      name: 'Nan',
      city: 'Osh',
      postal: null,
      additional: [],
      local: null,
      reserved: [],
    };
    expect(writeEmv(good).ok).toBe(true);
    expect(writeEmv({ ...good, name: 'a'.repeat(26) })).toMatchObject({ ok: false, field: '59' });
    expect(writeEmv({ ...good, name: 'a'.repeat(120) })).toMatchObject({ ok: false });
    expect(writeEmv({ ...good, accounts: [] })).toMatchObject({ ok: false, code: 'missing' });
  });
});

describe('hostile texts', () => {
  it('never throw, whatever they are', () => {
    const bent = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 300 }),
      fc.string({ unit: fc.constantFrom(...'0123456'), maxLength: 200 }).map((text) => `000201${text}`),
      fc
        .string({ unit: fc.constantFrom(...'0123456'), maxLength: 60 })
        .map((text) => sealed(`000201${text}`)),
      fc.nat(sample.length).map((at) => sealed(sample.slice(0, at))),
    );
    fc.assert(
      fc.property(bent, (text) => void expect(typeof readEmv(text).ok).toBe('boolean')),
      { numRuns: 2000 },
    );
    expect(readEmv(`000201${'0'.repeat(100_000)}`)).toMatchObject({ ok: false, code: 'broken' });
  });
});

describe('an amount in the smallest unit', () => {
  it.each([
    ['23.72', 2, '2372'],
    ['98.', 2, '9800'],
    ['98', 2, '9800'],
    ['0.1', 2, '10'],
    ['1.500', 2, '150'],
    ['1.505', 2, null],
    ['100', 0, '100'],
    ['1.5', 0, null],
    ['9007199254740993.01', 2, '900719925474099301'],
  ])('of %s with %i decimals is %s', (amount, decimals, whole) =>
    expect(smallestUnit(amount, decimals)).toBe(whole),
  );
});
