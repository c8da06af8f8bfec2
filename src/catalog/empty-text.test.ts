import { describe, expect, it } from 'vitest';
import { locales } from '@/core/locale/locale.ts';
import { emptyLike, emptyText, emptyTexts, isEmptyText } from './empty-text.ts';

describe('a text that waits for its author', () => {
  it.each(locales)('is known by its mark in %s, alone and within other words', (locale) => {
    for (const made of [emptyText(locale, 'a, b'), emptyLike(locale, 'x: {{sum}} [[key]]')]) {
      expect(isEmptyText(made)).toBe(true);
      expect(isEmptyText(`Before ${made} after.`)).toBe(true);
    }
  });
  it('is not seen in quotations, in other angle marks, or where only the verb stands', () => {
    for (const text of ['‹Манас›', '«жазыңыз: бир сүйлөм»', 'write: one', '‹write›', '< write: x >', ''])
      expect(isEmptyText(text)).toBe(false);
  });
  it('carries an example that holds such signs itself', () => {
    expect(emptyLike('en', 'a ‹b› c')).toBe('‹write, for example: a b c›');
  });
  it('is found with its line, also where YAML has folded it', () => {
    const source =
      'title:\n  ky: "‹жазыңыз: аты›"\n  en: >-\n    ‹write: one\n    sentence› and ‹write: more›\n';
    expect(emptyTexts(source)).toEqual([
      { line: 2, text: '‹жазыңыз: аты›' },
      { line: 4, text: '‹write: one sentence›' },
      { line: 5, text: '‹write: more›' },
    ]);
  });
});
