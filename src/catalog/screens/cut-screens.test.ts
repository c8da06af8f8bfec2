import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cutScreens, mostLetters } from './cut-screens.ts';
import { textOf } from './html-blocks.ts';

const cut = (html: string) => cutScreens({ ky: html }, 'ky');
const shown = (html: string) => cut(html).screens.map((screen) => textOf(screen.html.ky ?? ''));
const sentence = (letter: string) => `${letter.toUpperCase()}${letter.repeat(mostLetters / 2)}.`;

describe('a text cut into screens', () => {
  it('shows a heading with the paragraph that follows it, and every paragraph alone', () => {
    const { screens, headings } = cut('<p>Алгач</p><h2 id="one">Бөлүм</h2><p>Бир</p><p>Эки</p>');
    expect(headings).toEqual([{ ky: 'Бөлүм' }]);
    expect(screens).toEqual([
      { kind: 'text', section: -1, opens: false, html: { ky: '<p>Алгач</p>' } },
      { kind: 'text', section: 0, opens: true, html: { ky: '<p>Бир</p>' } },
      { kind: 'text', section: 0, opens: false, html: { ky: '<p>Эки</p>' } },
    ]);
  });
  it('keeps what announces a list with the list', () => {
    expect(shown('<p>Үч кадам:</p><ol><li>а</li><li>б</li></ol><p>Эми</p>')).toEqual(['Үч кадам:аб', 'Эми']);
  });
  it('gives a drawing, a table and a box a screen each', () => {
    const html =
      '<figure><svg></svg></figure><table></table><div class="aside case"><p class="head">О</p></div>';
    expect(cut(html).screens.map(({ kind }) => kind)).toEqual(['figure', 'table', 'box']);
  });
  it('parts a long paragraph between sentences, and a list with its numbers going on', () => {
    expect(shown(`<p>${sentence('а')} ${sentence('б')} ${sentence('в')}</p>`)).toHaveLength(2);
    const list = `<ol>${['а', 'б', 'в', 'г'].map((letter) => `<li>${sentence(letter).slice(60)}</li>`).join('')}</ol>`;
    expect(cut(list).screens.map(({ html }) => html.ky?.slice(0, 14))).toEqual([
      '<ol><li>аааааа',
      '<ol start="3">',
    ]);
  });
  it('parts a long box, its name on every part', () => {
    const box = (inner: string) => `<div class="aside case"><p class="head">Окуя</p>${inner}</div>`;
    const parts = cut(box(`<p>${sentence('а')} ${sentence('б')} ${sentence('в')}</p>`)).screens;
    expect(parts.length).toBeGreaterThan(1);
    for (const { kind, html } of parts)
      expect([kind, html.ky?.slice(0, 46)]).toEqual(['box', box('').slice(0, 46)]);
  });
  it('is cut at the same places in every language, or not at all where sentences do not pair', () => {
    const long = `<p>${sentence('а')} ${sentence('б')} ${sentence('в')}</p>`;
    const { screens } = cutScreens({ ky: '<p>А. Б. В.</p>', ru: long }, 'ky');
    expect(screens.map(({ html }) => html.ky)).toEqual(['<p>А. Б.</p>', '<p>В.</p>']);
    expect(cutScreens({ ky: '<p>А. Б.</p>', ru: long }, 'ky').screens).toHaveLength(1);
  });
  it('leaves out a language whose blocks are others', () => {
    expect(cutScreens({ ky: '<p>А</p>', ru: '<ul></ul>' }, 'ky').screens).toMatchObject([
      { html: { ky: '<p>А</p>' } },
    ]);
  });
  it('loses no word, adds none and pairs whatever language is first', () => {
    const line = fc.array(fc.stringMatching(/^[А-Я][а-я]{1,90}\.$/), { minLength: 1, maxLength: 9 });
    const block = fc.oneof(
      line.map((sentences) => `<p>${sentences.join(' ')}</p>`),
      line.map((items) => `<ul>${items.map((item) => `<li>${item}</li>`).join('')}</ul>`),
      fc.constant('<figure><svg></svg></figure>'),
    );
    fc.assert(
      fc.property(fc.array(block), fc.array(block), (ky, ru) => {
        const bodies = { ky: ky.join(''), ru: ru.join('') };
        const read = (html: string) => textOf(html).replace(/\s/g, '');
        const { screens } = cutScreens(bodies, 'ky');
        expect(screens.map(({ html }) => read(html.ky ?? '')).join('')).toBe(read(bodies.ky));
        const paired = cutScreens({ ky: bodies.ky, ru: bodies.ky, en: bodies.ky }, 'ky').screens;
        expect(cutScreens({ ky: bodies.ky, ru: bodies.ky, en: bodies.ky }, 'en').screens).toEqual(paired);
      }),
    );
  });
});
