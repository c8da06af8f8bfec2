import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { mdxToJs } from 'satteri';
import { afterAll, describe, expect, it } from 'vitest';
import { termLinks } from './term-links.ts';

const root = mkdtempSync(join(tmpdir(), 'term-links-'));
afterAll(() => rmSync(root, { recursive: true }));
const glossary = pathToFileURL(`${join(root, 'glossary')}/`);
const term = (id: string, ky: string, ru: string, en: string) =>
  writeFileSync(join(root, 'glossary', `${id}.yaml`), `term:\n  ky: ${ky}\n  ru: ${ru}\n  en: ${en}\n`);
mkdirSync(join(root, 'glossary'));
mkdirSync(join(root, 'lesson'));
term('wallet', 'капчык', 'кошелёк', 'wallet');
term('key', 'жеке ачкыч', 'приватный ключ', 'private key');
writeFileSync(join(root, 'glossary', '_draft.yaml'), 'not: a term');

/** The links of a text in order, as `id: words`, and the ids that it tells of. */
async function linksOf(source: string, { plan = 'lesson.yaml', yaml = '{}', name = 'ky.mdx' } = {}) {
  writeFileSync(join(root, 'lesson', plan), yaml);
  const frontmatter: { terms?: readonly string[] } = {};
  const astro = {
    frontmatter,
    headings: [],
    localImagePaths: new Set<string>(),
    remoteImagePaths: new Set<string>(),
  };
  const { code } = await mdxToJs(source, {
    fileURL: pathToFileURL(join(root, 'lesson', name)),
    mdastPlugins: [termLinks(glossary)],
    data: { astro },
  });
  rmSync(join(root, 'lesson', plan));
  const links = [...code.matchAll(/_jsx\(Term, \{\s*id: "([^"]+)",\s*children: "([^"]+)"/g)];
  return { links: links.map(([, id, words]) => `${id}: ${words}`), terms: frontmatter.terms };
}

describe('terms of a text', () => {
  it('become links at their first occurrence, once', async () => {
    const { links, terms } = await linksOf('Капчыгы бар.\n\nКапчыкта **жеке ачкычтар** турат, жеке ачкыч.');
    expect(links).toEqual(['wallet: Капчыгы', 'key: жеке ачкычтар']);
    expect(terms).toEqual(['wallet', 'key']);
  });
  it('are read in the language of the file', async () => {
    expect((await linksOf('В кошельке капчык.', { name: 'ru.mdx' })).links).toEqual(['wallet: кошельке']);
    expect((await linksOf('Two wallets.', { name: 'en.mdx' })).links).toEqual(['wallet: wallets']);
  });
  it('stay as the author links them, wherever that is', async () => {
    const source = 'Капчык жөнүндө.\n\nБул <Term id="wallet">баштыгыңыз</Term>, капчык.';
    expect(await linksOf(source)).toEqual({ links: ['wallet: баштыгыңыз'], terms: ['wallet'] });
  });
  it('are left alone when the plan beside the text says so', async () => {
    const found = await linksOf('Капчык, жеке ачкыч.', { yaml: 'unlinked: [wallet]' });
    expect(found).toEqual({ links: ['key: жеке ачкыч'], terms: ['key'] });
  });
  it('are not linked in headings, links, code, heads of tables, titles and the words of MDX', async () => {
    const source = [
      '## Капчык',
      '[капчык](https://chynjyr.example) `капчык`',
      '```\nкапчык\n```',
      '| капчык |\n| --- |\n| сан |',
      '<Aside kind="case" title="Капчык">\n\nБаары.\n\n</Aside>',
      '<Figure id="капчык" />',
    ].join('\n\n');
    expect(await linksOf(source)).toEqual({ links: [], terms: [] });
  });
  it('are linked in boxes, lists, quotes and cells of tables', async () => {
    for (const source of [
      '<Aside kind="case">\n\nКапчык.\n\n</Aside>',
      '- капчык',
      '> капчык',
      '| a |\n| --- |\n| капчык |',
    ])
      expect((await linksOf(source)).terms).toEqual(['wallet']);
  });
  it('are linked in pages as well, and in no text that has no plan', async () => {
    expect((await linksOf('Капчык.', { plan: 'page.yaml' })).terms).toEqual(['wallet']);
    expect(await linksOf('Капчык.', { plan: 'other.yaml' })).toEqual({ links: [], terms: undefined });
  });
  it('follow a change of the glossary', async () => {
    term('bag', 'баштык', 'мешок', 'bag');
    expect((await linksOf('Баштыкта.')).terms).toEqual(['bag']);
  });
});
