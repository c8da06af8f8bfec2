import { describe, expect, it } from 'vitest';
import type { SearchDocument } from '../documents.ts';
import { openFiles } from '../sample-index.ts';
import { buildIndex } from './build-index.ts';

const page = (title: string, text: string): SearchDocument => ({
  id: title,
  kind: 'page',
  title,
  text,
  href: `/${title}/`,
});
const bridges = [
  { own: ['капчык'], other: ['кошелёк', 'wallet'] },
  { own: ['жеке ачкыч'], other: ['приватный ключ', 'private key'] },
  { own: ['тармак'], other: ['капчык тармагы', 'network'] },
];
const pages = [
  page('бир', 'Акча капчыгыңызда эмес, тармакта.'),
  page('эки', 'Жеке ачкычты эч кимге бербеңиз.'),
  page('үч', 'Ачкыч эшикти ачат, жеке үйдө.'),
];

describe('a text', () => {
  it.each([
    ['кошелёк', ['/бир/']],
    ['кошелек', ['/бир/']],
    ['кошелькам', ['/бир/']],
    ['wallets', ['/бир/']],
    ['wallet', ['/бир/']],
    ['приватный ключ', ['/эки/']],
    ['private key', ['/эки/']],
    ['капчык', ['/бир/']],
    ['сумка', []],
  ])('is found by %s, the name of its thing in another language', async (query, wanted) => {
    const index = await openFiles(await buildIndex(pages, 'ky', bridges), 'ky');
    const { groups } = await index.ask(query);
    expect(groups.flatMap(({ hits }) => hits.map(({ href }) => href))).toEqual(wanted);
  });

  it.each([
    ['кошелёк', ['капчыгыңызда']],
    ['private key', ['Жеке', 'ачкычты']],
    ['капчык', ['капчыгыңызда']],
  ])('that is found by %s has the words of its own language marked', async (query, words) => {
    const index = await openFiles(await buildIndex(pages, 'ky', bridges), 'ky');
    const { groups } = await index.ask(query);
    const [passage] = await index.passages(query, [groups[0]?.hits[0]?.document ?? 0]);
    expect(passage?.ranges.map(([from, to]) => passage.text.slice(from, to))).toEqual(words);
  });
});
