import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { crc16 } from './crc16.ts';
import { type KyrgyzCode, kyrgyzChecksum, readKyrgyz, writeKyrgyz } from './kyrgyz.ts';

/** A used order of an acquirer, published with the tests of the library elqr-js 1.0.0 (MIT); the only real code kept here. */
const published =
  'https://qr.finik.kg/#00020101021232810011qr.finik.kg0114averspay-items10328606240d690d42e4b036d3dba9d0371a120212130212520448295303417540712412005908Finik-QR6304b127';
const payload = published.slice(published.indexOf('#') + 1);

const sealed = (body: string) =>
  `${body}6304${createHash('sha256').update(body, 'utf8').digest('hex').slice(-4)}`;
const start = '00020101021132240012okuu.example1004SHOP';
const rest = '5204541153039635905Nanby';

const words = (max: number) =>
  fc.stringMatching(new RegExp(`^[A-Za-zңүөҢ0-9 .]{1,${max}}$`)).filter((text) => text.trim() !== '');
const codes: fc.Arbitrary<KyrgyzCode> = fc.record({
  kind: fc.constantFrom('static' as const, 'dynamic' as const),
  system: fc.constant('okuu.example'),
  service: fc.option(words(8)),
  account: words(20),
  order: fc.option(words(20)),
  sumOpen: fc.option(fc.boolean()),
  shop: fc.constantFrom([], [{ id: '00', value: 'SHOP' }]),
  comment: fc.option(words(30)),
  category: fc.stringMatching(/^\d{4}$/),
  currency: fc.constantFrom('417', '963'),
  tyiyn: fc.option(fc.integer({ min: 1, max: 2_000_000_000 }).map(String)),
  name: words(25),
});

describe('a code as Kyrgyz banks publish it', () => {
  it('has the last four digits of SHA-256 as its checksum, not a CRC', () => {
    expect(kyrgyzChecksum(payload.slice(0, -8))).toBe('b127');
    expect(crc16(payload.slice(0, -4)).toLowerCase()).not.toBe('b127');
  });
  it('is read from its link: payee, sum in tyiyn, and that the sum may not be changed', () => {
    expect(readKyrgyz(published)).toMatchObject({
      ok: true,
      code: {
        kind: 'dynamic',
        system: 'qr.finik.kg',
        tyiyn: '1241200',
        sumOpen: false,
        currency: '417',
        name: 'Finik-QR',
      },
    });
  });
  it('is read with percent signs, with large letters in the checksum, and bare', () => {
    const cyrillic = sealed(`${start}3413ОсОО «Жайлоо»${rest}`);
    const link = `https://bank.example/qr#${encodeURIComponent(cyrillic)}`;
    expect(readKyrgyz(link)).toMatchObject({ ok: true, code: { comment: 'ОсОО «Жайлоо»' } });
    expect(readKyrgyz(cyrillic)).toEqual(readKyrgyz(link));
    expect(readKyrgyz(payload.slice(0, -4) + payload.slice(-4).toUpperCase()).ok).toBe(true);
  });
  it('is refused when one digit of it is another', () => {
    for (let at = 0; at < payload.length; at++) {
      const other = payload[at] === '7' ? '8' : '7';
      expect(readKyrgyz(payload.slice(0, at) + other + payload.slice(at + 1)).ok, `character ${at}`).toBe(
        false,
      );
    }
  });
});

describe('what is refused', () => {
  it.each([
    ['', 'not-kyrgyz'],
    ['https://bank.example/', 'not-kyrgyz'],
    ['https://bank.example/#%E0%A4%A', 'not-kyrgyz'],
    [`${start}${rest}`, 'no-checksum'],
    [`${start}${rest}63040000`, 'wrong-checksum'],
    [sealed(`${start}${rest}540210540220`), 'twice'],
    [sealed(`${start}${rest}54041.50`), 'malformed'],
    [sealed(`${start}5204541153039635905Na\nby`), 'malformed'],
    [sealed(`00020101021132160012okuu.example${rest}`), 'missing'],
    [sealed(`00020101021132081004SHOP${rest}`), 'missing'],
    [sealed(`${start}520454115303963`), 'missing'],
    [sealed(`000201${start.slice(12)}${rest}`), 'missing'],
    [sealed(`${start.replace('010211', '010213')}${rest}`), 'malformed'],
  ])('%s gives %s', (text, code) => expect(readKyrgyz(text)).toMatchObject({ ok: false, code }));
  it('is told by a code and never thrown, whatever the text', () => {
    const bent = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 300 }),
      fc.string({ unit: fc.constantFrom(...'0123456%#'), maxLength: 80 }).map((text) => `#000201${text}`),
      fc
        .string({ unit: fc.constantFrom(...'0123456'), maxLength: 60 })
        .map((text) => sealed(`000201${text}`)),
    );
    fc.assert(
      fc.property(bent, (text) => void expect(typeof readKyrgyz(text).ok).toBe('boolean')),
      { numRuns: 2000 },
    );
  });
});

describe('any code', () => {
  it('comes back from its text, and from a link, as it was', () => {
    fc.assert(
      fc.property(codes, (code) => {
        const written = writeKyrgyz(code);
        if (!written.ok) throw new Error(written.code);
        expect(readKyrgyz(written.text)).toEqual({ ok: true, code });
        expect(readKyrgyz(`https://bank.example/#${encodeURIComponent(written.text)}`)).toEqual({
          ok: true,
          code,
        });
        expect(written.text.slice(-4)).toBe(
          createHash('sha256').update(written.text.slice(0, -8), 'utf8').digest('hex').slice(-4),
        );
      }),
      { numRuns: 500 },
    );
  });
  it('with a sum of zero is read as one whose sum the payer types', () =>
    expect(readKyrgyz(sealed(`${start}520454115303963540105905Nanby`))).toMatchObject({
      ok: true,
      code: { tyiyn: null },
    }));
});
