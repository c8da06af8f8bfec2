import { describe, expect, it } from 'vitest';
import { shorten } from './short-scopes.ts';

describe('shorten', () => {
  it('gives an element and its style the same short name', () => {
    const html = '<style>p[data-astro-cid-h3xj43oc]{}</style><p data-astro-cid-h3xj43oc>x</p>';
    expect(shorten(html)).toBe('<style>p[data-c0]{}</style><p data-c0>x</p>');
  });
  it('keeps scopes apart', () => {
    expect(shorten('<a data-astro-cid-aaaaaaaa><b data-astro-cid-bbbbbbbb>')).toBe('<a data-c0><b data-c1>');
  });
});
