import { describe, expect, it } from 'vitest';
import { documentsOf } from './documents.ts';

const lesson = {
  id: 'keys/wallet',
  title: 'Капчык',
  summary: 'Капчык эмне сактайт.',
  href: '/ky/courses/keys/wallet/',
  mdx: 'Кириш.\n\n## Ичинде\n\nАчкыч бар.\n\n## Сыртында\n\nДарек бар.\n\n<Quiz />',
  anchors: ['inside', 'outside'],
};
const nothing = { lessons: [], terms: [], labs: [], pages: [] };

describe('documents', () => {
  it('are the lesson itself and each of its sections, opened at its anchor', () => {
    expect(documentsOf({ ...nothing, lessons: [lesson] })).toEqual([
      {
        id: 'section:keys/wallet',
        kind: 'section',
        title: 'Капчык',
        text: 'Капчык эмне сактайт. Кириш.',
        href: '/ky/courses/keys/wallet/',
      },
      {
        id: 'section:keys/wallet/inside',
        kind: 'section',
        title: 'Капчык',
        heading: 'Ичинде',
        text: 'Ачкыч бар.',
        href: '/ky/courses/keys/wallet/#inside',
      },
      {
        id: 'section:keys/wallet/outside',
        kind: 'section',
        title: 'Капчык',
        heading: 'Сыртында',
        text: 'Дарек бар.',
        href: '/ky/courses/keys/wallet/#outside',
      },
    ]);
  });

  it('open the page itself when a heading has no anchor', () => {
    const [, , last] = documentsOf({ ...nothing, pages: [{ ...lesson, anchors: ['inside'] }] });
    expect(last).toMatchObject({ kind: 'page', id: 'page:keys/wallet/1', href: lesson.href });
  });

  it('hold terms with their other names, and labs', () => {
    const term = {
      id: 'wallet',
      term: 'капчык',
      definition: 'Программа.',
      example: 'Мисал.',
      href: '/t/',
      also: ['wallet'],
    };
    const lab = { id: 'first', title: 'Биринчи', summary: 'Көнүгүү.', href: '/l/' };
    expect(documentsOf({ ...nothing, terms: [term], labs: [lab] })).toEqual([
      {
        id: 'term:wallet',
        kind: 'term',
        title: 'капчык',
        text: 'Программа. Мисал.',
        href: '/t/',
        extra: ['wallet'],
      },
      { id: 'lab:first', kind: 'lab', title: 'Биринчи', text: 'Көнүгүү.', href: '/l/' },
    ]);
  });

  it('have ids of their own', () => {
    const ids = documentsOf({ ...nothing, lessons: [lesson], pages: [lesson] }).map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });
});
