import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wholeNumbers, wholeNumbersOfPage } from './whole-numbers.ts';

const space = '\u00A0';

describe('a large number', () => {
  it('is not broken between its thousands', () => {
    expect(wholeNumbers('1 000 000 сом')).toBe(`1${space}000${space}000 сом`);
    expect(wholeNumbers('12 500дөн 300 сом')).toBe(`12${space}500дөн 300 сом`);
  });

  it('is not made of numbers that only stand beside one another', () => {
    for (const text of ['2026 100', '5 50', '1 2345', '0,5 100', 'бөлүм 3 4', '10 20 30'])
      expect(wholeNumbers(text)).toBe(text);
  });

  it('says the same: nothing but spaces changes', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('1', '0', ' ', ',', 'а', '<', '>') }), (text) => {
        expect(wholeNumbers(text).replaceAll(space, ' ')).toBe(text);
        expect(wholeNumbersOfPage(text).replaceAll(space, ' ')).toBe(text);
      }),
    );
  });

  it('in a tag, a style or a script stays as it is, where a space parts what a drawing says', () => {
    const code = '<svg viewBox="0 0 320 200"><path d="M1 200 300"/></svg><style>a{margin:0 100px}</style>';
    expect(wholeNumbersOfPage(`${code}<p>5 000</p>`)).toBe(`${code}<p>5${space}000</p>`);
    const data = JSON.stringify({
      prompt: '5 000 сом',
      drawing: '<svg viewBox="0 0 320 304"><text x="20 100">2 500</text></svg>',
    });
    expect(JSON.parse(wholeNumbersOfPage(data))).toEqual({
      prompt: `5${space}000 сом`,
      drawing: `<svg viewBox="0 0 320 304"><text x="20 100">2${space}500</text></svg>`,
    });
    const inPage = `<script id="p" type="application/json">${data}</script>`;
    expect(wholeNumbersOfPage(inPage)).toBe(
      inPage.replace('5 000', `5${space}000`).replace('2 500', `2${space}500`),
    );
    const escaped = data.replaceAll('<', '\\u003c').replaceAll('>', '\\u003e');
    expect(wholeNumbersOfPage(escaped)).toContain('320 304');
    const script = '<script>x = "5 000"</script>';
    expect(wholeNumbersOfPage(script)).toBe(script);
  });
});
