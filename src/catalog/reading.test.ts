import { describe, expect, it } from 'vitest';
import { labelled } from './drawing.ts';
import { shownIn } from './reading.ts';

describe('shownIn', () => {
  it('gives the wished language where there is one', () => {
    expect(shownIn({ ky: 'к', en: 'e' }, 'en', 'ky')).toEqual({ locale: 'en', isFallback: false });
  });
  it('gives the source language where the wished one is awaited, and says so', () => {
    expect(shownIn({ ky: 'к', ru: 'р' }, 'en', 'ru')).toEqual({ locale: 'ru', isFallback: true });
  });
  it('gives any language rather than a dead end', () => {
    expect(shownIn({ en: 'e' }, 'ky', 'ru')).toEqual({ locale: 'en', isFallback: true });
  });
});

describe('labelled', () => {
  const text = (word: string) => ({ ky: word, ru: word, en: word });
  const figure = {
    svg: '<svg role="img"><text>{{name}}</text></svg>',
    labels: { name: text('a < b') },
    alt: text('Says "hi"'),
  };
  it('puts labels into a drawing as text, never as markup', () => {
    expect(labelled(figure, 'ky')).toContain('<text>a &lt; b</text>');
  });
  it('names the drawing for those who do not see it', () => {
    expect(labelled(figure, 'ru')).toContain('<svg aria-label="Says &quot;hi&quot;"');
  });
});
