import { describe, expect, it } from 'vitest';
import { applyFixes } from '../apply-fixes.ts';
import { findingsOf, sampleLesson, sampleText } from '../sample-room.ts';
import { rule } from './link-target.ts';

const told = (markdown: string) => findingsOf(rule, { [sampleLesson('ky')]: sampleText(markdown) });

describe('a link', () => {
  it.each([
    '[Капчык](/glossary/wallet/)',
    '[Биринчи ачкыч](/courses/keys/first-key/#one)',
    '[Курс](/courses/keys/)',
    '[Булактар](/sources/#B4.02)',
    '[Долбоор жөнүндө](/about/)',
    '[экинчи бөлүм](#two)',
    '[BIP-32 стандарты](https://github.com/bitcoin/bips/blob/master/bip-0032.mediawiki)',
    '[бул жерде турган сөздөр](/glossary/)',
  ])('that leads somewhere passes: %s', (markdown) => {
    expect(told(markdown)).toEqual([]);
  });

  it.each([
    ['[Капчык](/glossary/walet/)', 'a page that exists; did you mean /glossary/wallet/?'],
    ['[Сабак](/courses/keys/first-kye/)', 'a page that exists; did you mean /courses/keys/first-key/?'],
    ['[Капчык](/glossary/wallet)', 'a slash at the end'],
    ['[Капчык]()', 'the path of the page'],
    ['[Капчык](../glossary/wallet/)', 'the path of the page'],
    ['[Капчык](glossary/wallet/)', 'the path of the page'],
    ['[Капчык](https://chynjyr.example/ky/glossary/wallet/)', 'the path of the page'],
    ['[Капчык](//chynjyr.kg/glossary/wallet/)', 'the path of the page'],
    ['[стандарт](http://example.com/bip)', 'begins with https:'],
    ['[стандарт](https://)', 'a whole address'],
    ['[почта](mailto:a@b.kg)', 'the path of the page'],
    ['[баскыч](javascript:alert)', 'the path of the page'],
    ['[бул жерден](/glossary/wallet/)', 'words that say where'],
    ['[здесь](/glossary/wallet/)', 'words that say where'],
    ['[Here](https://example.com/bip)', 'words that say where'],
    ['[https://example.com/bip](https://example.com/bip)', 'words that say where'],
    ['[](/glossary/wallet/)', 'words between the brackets'],
  ])('is told with file, line and mend: %s', (markdown, mend) => {
    const found = told(`Text\n${markdown}`);
    expect(found).toHaveLength(1);
    expect(found[0]).toMatchObject({ file: `content/${sampleLesson('ky')}`, line: 4, severity: 'error' });
    expect(found[0]?.mend).toContain(mend);
  });

  it('gets its last slash from the machine', () => {
    const file = `content/${sampleLesson('ky')}`;
    const source = sampleText('[Капчык](/glossary/wallet)');
    const mended = applyFixes(new Map([[file, source]]), told('[Капчык](/glossary/wallet)')).get(file);
    expect(mended).toBe(source.replace('/wallet)', '/wallet/)'));
  });

  it('has no place in a field of YAML, where readers see its brackets', () => {
    const yaml =
      'title: { ky: "Биз", ru: "Мы", en: "We" }\nsummary: { ky: "Биз [тууралуу](/about/)", ru: "О нас", en: "About us" }\nsections: [who]\n';
    expect(findingsOf(rule, { 'pages/about/page.yaml': yaml })).toMatchObject([
      { file: 'content/pages/about/page.yaml', line: 2, field: 'summary.ky' },
    ]);
  });
});
