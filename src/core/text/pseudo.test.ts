import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { brackets, pseudo } from './pseudo.ts';

const [open, close] = brackets;
const kept = [
  '{{count}}',
  '[[key]]',
  '<b>',
  '</b>',
  '<Fact id="B4.02" />',
  '&nbsp;',
  '`код`',
  '](/ky/about/)',
  'https://мисал.kg/a',
  '0x52908400098527886E0F7030069857D2E4169EE7',
];
const cyrillic = fc.constantFrom('Сабак', 'жеке ачкыч', 'сөз', 'ң', 'үчүн', 'А');
const text = fc.array(fc.oneof(cyrillic, fc.constantFrom(...kept), fc.constantFrom(' ', ', ', '12', '\n')), {
  maxLength: 12,
});
const letters = (each: string) => [...each].filter((sign) => /\p{Script=Cyrillic}/u.test(sign)).length;
const prose = (parts: readonly string[]) => parts.filter((part) => !kept.includes(part)).join('');

describe('pseudo', () => {
  it('puts a text into brackets, with accents and longer', () => {
    expect(pseudo('Сабак')).toBe(`${open}Са\u0301аба\u0301ак${close}`);
  });
  it('leaves alone what has no Cyrillic letter: numbers, addresses, names', () => {
    for (const each of ['', '12', 'Binance', '0x5290', '{{count}}', '<b></b>'])
      expect(pseudo(each)).toBe(each);
  });
  it('keeps places for values, gaps, HTML, code and addresses as they are and in their order', () => {
    fc.assert(
      fc.property(text, (parts) => {
        const shown = pseudo(parts.join(' '));
        let from = 0;
        for (const part of parts.filter((each) => kept.includes(each))) {
          from = shown.indexOf(part, from);
          expect(from).toBeGreaterThanOrEqual(0);
          from += part.length;
        }
      }),
    );
  });
  it('makes a text of Cyrillic letters two fifths longer, to the letter', () => {
    fc.assert(
      fc.property(fc.array(cyrillic, { minLength: 1 }), (words) => {
        const count = letters(words.join(' '));
        expect(letters(pseudo(words.join(' ')))).toBe(count + Math.ceil(count * 0.4));
      }),
    );
  });
  it('says the same text when accents, doubled letters and brackets are taken away again', () => {
    const bare = (each: string) =>
      [...each.replace(/[\u0301⟦⟧]/g, '').toLowerCase()]
        .filter((sign, index, all) => sign !== all[index - 1])
        .join('');
    fc.assert(
      fc.property(text, (parts) => {
        expect(bare(pseudo(prose(parts)))).toBe(bare(prose(parts)));
      }),
    );
  });
});
