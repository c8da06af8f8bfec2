import { describe, expect, it } from 'vitest';
import { shorten, shortNames } from './short-scopes.ts';

const [a, b] = ['data-astro-cid-aaaaaaaa', 'data-astro-cid-bbbbbbbb'];
const short = (...pages: readonly string[]) => {
  const names = shortNames(pages);
  return pages.map((page) => shorten(page, names));
};

describe('shorten', () => {
  it('gives an element and its style the same short name', () => {
    const html = '<style>p[data-astro-cid-h3xj43oc]{}</style><p data-astro-cid-h3xj43oc>x</p>';
    expect(short(html)).toEqual(['<style>p[data-c0]{}</style><p data-c0>x</p>']);
  });
  it('keeps scopes apart', () => {
    expect(short(`<a ${a}><b ${b}>`)).toEqual(['<a data-c0><b data-c1>']);
  });
  it('gives a scope one name on every page, the shortest to the one that stands most often', () => {
    expect(short(`<a ${a}><b ${b}>`, `<b ${b}>`)).toEqual(['<a data-c1><b data-c0>', '<b data-c0>']);
  });
});
