import { type Locale, locales } from '@/core/locale/locale.ts';
import { isEmptyText } from '../../empty-text.ts';
import { atLine } from '../../problem.ts';
import type { Fault, Room, Rule } from '../rule.ts';
import { mdxTexts, nodesIn } from './mdx-texts.ts';

/** Openings that a screen reader says already. */
const opening: Readonly<Record<Locale, RegExp>> = {
  ky: /^(бул )?(сүрөт(тө|ү|:| )|иллюстрация|картинка|чийме(де|:| ))/i,
  ru: /^(на )?(изображени|картинк|рисун|иллюстраци|схем[аеы]\b|фото)/i,
  en: /^(an? |the )?(image|picture|photo|illustration|drawing|graphic)( of|:| shows)/i,
};

function inTexts(room: Room): Fault[] {
  return mdxTexts(room).flatMap(({ file, tree }) =>
    [...nodesIn(tree)]
      .filter(({ type }) => type === 'image' || type === 'imageReference')
      .map((node) => ({
        file,
        ...atLine(node.position?.start.line),
        field: 'image',
        found: 'an image written in Markdown',
        mend: '<Figure id="…" /> on a line of its own, with the drawing in media/ and its words in lesson.yaml',
      })),
  );
}

function ofFigures({ sheets }: Room): Fault[] {
  return [...sheets.lessons.values()].flatMap(({ file, value, lineOf }) =>
    (value?.figures ?? []).flatMap(({ alt, caption }, index) => {
      const said = (locale: Locale, found: string, mend: string) => {
        const path = ['figures', index, 'alt', locale];
        return { file, ...atLine(lineOf(path)), field: path.join('.'), found, mend };
      };
      return locales.flatMap((locale) => {
        const words = alt[locale].trim();
        if (isEmptyText(words)) return [];
        if (words === '')
          return [said(locale, 'nothing', 'what the drawing shows, for people who do not see it')];
        const faults: Fault[] = [];
        if (words === caption[locale].trim())
          faults.push(
            said(locale, 'the caption once more', 'what the drawing shows: the caption is read out anyway'),
          );
        if (opening[locale].test(words))
          faults.push(
            said(
              locale,
              `"${words.slice(0, 30)}…"`,
              'what is to be seen at once: that it is a picture is said already',
            ),
          );
        const twin = locales.slice(0, locales.indexOf(locale)).find((other) => alt[other].trim() === words);
        if (twin !== undefined && /\p{L}{3}/u.test(words))
          faults.push(said(locale, `the same words as in "${twin}"`, 'this text in its own language'));
        return faults;
      });
    }),
  );
}

/** Pictures are drawings with words for who does not see them. */
export const rule: Rule = {
  id: 'image-alt',
  severity: 'error',
  about:
    'A picture is a <Figure> whose alt text says what it shows, in each language and not as its caption does.',
  measured: '0 of 9 drawings in three languages',
  over: 'content',
  check: (room) => [...inTexts(room), ...ofFigures(room)],
};
