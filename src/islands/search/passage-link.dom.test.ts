// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { markedText } from '@/search/passage.ts';
import { passageLink } from './passage-link.ts';

const href = '/chynjyr/ky/courses/keys/wallet/#inside';
const marked = (text: string, ...words: string[]) => markedText(text, (word) => words.includes(word));
/** What the address asks to be marked, as a reader would write it. */
const asked = (address: string) => decodeURIComponent(address.split(':~:')[1] ?? '').split('&');

beforeEach(() => {
  Object.defineProperty(document, 'fragmentDirective', { value: {}, configurable: true });
});
afterEach(() => {
  Reflect.deleteProperty(document, 'fragmentDirective');
});

describe('the address of a result', () => {
  it('keeps base path and anchor, and names each marked form with the words around it', () => {
    const link = passageLink(
      href,
      marked('… Биз анда капчыгыңызга кирип, ачкычты алып', 'капчыгыңызга', 'ачкычты'),
    );
    expect(link.startsWith(`${href}:~:text=`)).toBe(true);
    expect(asked(link)).toEqual([
      'text=Биз анда-,капчыгыңызга,-кирип, ачкычты алып',
      'text=анда капчыгыңызга кирип,-,ачкычты,-алып',
    ]);
  });

  it('asks nothing across the end of a sentence, where a block of the page may end', () => {
    const link = passageLink(href, marked('Башы бүттү. Капчык бар! Дагы', 'Капчык'));
    expect(asked(link)).toEqual(['text=Капчык,-бар']);
  });

  it('makes one mark of words side by side', () => {
    const link = passageLink(href, marked('сиздин жеке ачкычыңыз бар', 'жеке', 'ачкычыңыз'));
    expect(asked(link)).toEqual(['text=сиздин-,жеке ачкычыңыз,-бар']);
  });

  it('writes signs of the directive so that they are letters of the text', () => {
    const link = passageLink('/ky/glossary/bit/', marked('A & B-C, сид-фраза', 'сид', 'фраза'));
    const [before, directive = ''] = link.split(':~:');
    expect(before).toBe('/ky/glossary/bit/#');
    for (const one of directive.split('&')) {
      const parts = one
        .replace('text=', '')
        .split(',')
        .map((part) => part.replace(/^-|-$/g, ''));
      expect(parts.join('')).not.toMatch(/[-&\s]/);
    }
    expect(new URL(link, 'https://chynjyr.example').pathname).toBe('/ky/glossary/bit/');
  });

  it('asks for no more than six marks of a passage full of them', () => {
    const text = Array.from({ length: 20 }, (_, at) => `сөз${at} капчык`).join(' ');
    expect(asked(passageLink(href, marked(text, 'капчык')))).toHaveLength(6);
  });

  it.each([
    ['the passage has not come yet', undefined],
    ['nothing is marked in it', marked('Дарек бар', 'капчык')],
    ['nothing stands around the word to know it by', marked('Капчык.', 'Капчык')],
  ])('is plain where %s', (_, passage) => {
    expect(passageLink(href, passage)).toBe(href);
  });

  it('is plain in a browser that would take the marks for the name of an anchor', () => {
    Reflect.deleteProperty(document, 'fragmentDirective');
    expect(passageLink(href, marked('сиздин капчык бар', 'капчык'))).toBe(href);
  });
});
