import { mdxToJs } from 'satteri';
import { afterEach, describe, expect, it } from 'vitest';
import { pseudo } from '../core/text/pseudo.ts';
import { pseudoStrings, pseudoTexts } from './pseudo-language.ts';

const compiled = (mdx: string, locale = 'ky') =>
  String(
    mdxToJs(mdx, {
      fileURL: new URL(`file:///site/content/pages/about/${locale}.mdx`),
      mdastPlugins: [pseudoTexts],
    }).code,
  );

afterEach(() => {
  delete process.env['CHYNJYR_PSEUDO'];
});

describe('a text in the pseudo-language', () => {
  const mdx =
    '## Сөз **бир** [эки](/ky/mine/)\n\n<Aside kind="note" title="Баш">\n\nҮч <Term id="wallet">төрт</Term>.\n\n</Aside>\n\n`код`\n';

  it('has every word of its author in brackets: in bold, in links, in boxes and their titles', () => {
    process.env['CHYNJYR_PSEUDO'] = '1';
    const code = compiled(mdx);
    for (const words of ['Сөз ', 'бир', 'эки', 'Баш', 'Үч ', 'төрт'])
      expect(code).toContain(JSON.stringify(pseudo(words)));
  });
  it('keeps the words of MDX, their ids, addresses and code', () => {
    process.env['CHYNJYR_PSEUDO'] = '1';
    const code = compiled(mdx);
    for (const kept of ['"/ky/mine/"', '"note"', '"wallet"', '"код"']) expect(code).toContain(kept);
  });
  it('stays as it is in other languages, and as long as nobody asks', () => {
    const plain = compiled(mdx);
    expect(plain).not.toContain('⟦');
    process.env['CHYNJYR_PSEUDO'] = '1';
    expect(compiled(mdx, 'ru')).toBe(plain);
  });
});

it('keeps the keys of a dictionary and its places for values', () => {
  const strings = JSON.parse(pseudoStrings('{"a_one":"{{count}} сабак","name":"QR"}'));
  expect(strings).toEqual({ a_one: pseudo('{{count}} сабак'), name: 'QR' });
});
