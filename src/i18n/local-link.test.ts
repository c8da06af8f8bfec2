import { describe, expect, it } from 'vitest';
import { localLink } from './local-link.ts';

describe('a link of an author', () => {
  it.each([
    ['/glossary/wallet/', '/academy/', '/academy/ky/glossary/wallet/'],
    ['/courses/keys/#one', '/', '/ky/courses/keys/#one'],
    ['/', '/academy', '/academy/ky/'],
  ])('leads into the language of its reader, below the path of the site: %s', (href, base, wanted) => {
    expect(localLink(href, 'ky', base)).toBe(wanted);
  });
  it.each(['#one', 'https://example.com/ky/', '//example.com/', ''])(
    'stays as it is otherwise: %j',
    (href) => {
      expect(localLink(href, 'ky', '/academy/')).toBe(href);
    },
  );
});
