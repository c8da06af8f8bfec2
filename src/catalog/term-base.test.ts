import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildCatalog } from './build-catalog.ts';
import { sampleContent } from './sample-content.ts';
import { namesIn, readTermBase, termColumns } from './term-base.ts';

const head = termColumns.join('\t');
const wallet = 'wallet\tкошелёк\tкапчык\tui\tBTC\tA note.\tкошелек; кошелёк';

/** The term base of the sample with other rows below the head. */
function read(...rows: string[]) {
  return readTermBase(sampleContent().set('terms.tsv', [head, ...rows, ''].join('\n')));
}

describe('the term base', () => {
  it('gives each row with its banned variants and its line', () => {
    expect(read(wallet)).toEqual({
      base: [
        {
          ...{
            en: 'wallet',
            ru: 'кошелёк',
            ky: 'капчык',
            attested: 'ui',
            sources: ['BTC'],
            note: 'A note.',
          },
          ...{ banned: ['кошелек', 'кошелёк'], line: 2 },
        },
      ],
      problems: [],
    });
  });
  it('reads what a spreadsheet saved: a byte order mark, other line ends, quotes around cells with quotes', () => {
    const saved = `\uFEFF${head}\r\nwallet\tкошелёк\tкапчык\tui\tBTC\t"Not ""намыян""."\t\r\n`;
    const { base, problems } = readTermBase(sampleContent().set('terms.tsv', saved));
    expect(problems).toEqual([]);
    expect(base[0]?.note).toBe('Not "намыян".');
  });
  it.each([
    [
      'too few cells',
      ['wallet\tкошелёк\tкапчык'],
      { line: 2, found: '3 cells: "wallet | кошелёк | капчык"' },
    ],
    ['an empty cell', [wallet.replace('капчык', '')], { line: 2, field: 'ky', found: 'an empty cell' }],
    ['a term that stands twice', [wallet, wallet], { line: 3, field: 'en', found: '"wallet"' }],
    [
      'an unknown attestation',
      [wallet.replace('ui', 'sure')],
      { line: 2, field: 'attested', found: '"sure"' },
    ],
    ['an unknown source', [wallet.replace('BTC', 'XYZ')], { line: 2, field: 'source', found: '"XYZ"' }],
    ['an attested term without source', [wallet.replace('BTC', '')], { line: 2, field: 'source' }],
    [
      'a banned variant that another row prescribes',
      [wallet, 'purse\tкошель\tнамыян (капчык)\tproposal\t\t\tКапчык'],
      { line: 3, field: 'banned', found: '"Капчык"' },
    ],
  ])('tells %s with file, line and field', (_, rows, expected) => {
    expect(read(...rows).problems).toMatchObject([{ file: 'terms.tsv', ...expected }]);
  });
  it('tells columns that are not the seven', () => {
    const { base, problems } = readTermBase(sampleContent().set('terms.tsv', 'en;ru;ky\n'));
    expect([base, problems]).toMatchObject([[], [{ line: 1, found: '"en;ru;ky"' }]]);
  });
  it('stops the build when it is missing or wrong', () => {
    const without = sampleContent();
    without.delete('terms.tsv');
    expect(buildCatalog(without).problems).toMatchObject([{ file: 'terms.tsv', found: 'no such file' }]);
    const wrong = sampleContent().set('terms.tsv', `${head}\nwallet\n`);
    expect(buildCatalog(wrong).problems).toMatchObject([{ file: 'terms.tsv', line: 2 }]);
  });
  it('never throws, and names a line of the file for every fault, whatever the file holds', () => {
    const cell = fc.constantFrom(
      '',
      'wallet',
      'капчык',
      'ui',
      '"',
      '""',
      '\u0000',
      'a; b',
      '(',
      'БЦД (CBDC)',
    );
    const row = fc.array(cell, { maxLength: 9 }).map((cells) => cells.join('\t'));
    fc.assert(
      fc.property(fc.array(fc.oneof(row, fc.string()), { maxLength: 6 }), fc.boolean(), (rows, withHead) => {
        const text = [...(withHead ? [head] : []), ...rows].join('\n');
        const lines = text.split(/\r\n|\n|\r/).length;
        for (const { line } of readTermBase(sampleContent().set('terms.tsv', text)).problems)
          expect(line).toSatisfy((value: number) => value >= 1 && value <= lines);
      }),
    );
  });
});

it.each([
  ['wallet', ['wallet']],
  ['эмиссия, выпуск', ['эмиссия', 'выпуск']],
  ['central bank digital currency (CBDC)', ['central bank digital currency', 'CBDC']],
  ['test network (testnet)', ['test network']],
  ['тең укуктуу түйүндөр тармагы (P2P)', ['тең укуктуу түйүндөр тармагы', 'P2P']],
])('a cell %s names %j', (cell, names) => {
  expect(namesIn(cell)).toEqual(names);
});
