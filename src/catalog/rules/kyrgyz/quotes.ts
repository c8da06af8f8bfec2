import type { Locale } from '@/core/locale/locale.ts';
import type { Rule } from '../rule.ts';
import { isSpeech, proseOf } from './reading.ts';

interface Marks {
  readonly open: string;
  readonly close: string;
  /** Marks of other languages, and typewriter ones. */
  readonly wrong: RegExp;
}

const cyrillic: Marks = { open: '«', close: '»', wrong: /["“”‟]|(?<![\p{L}\d])['‘](?=\p{L})|„/gu };
const marks: Readonly<Record<Locale, Marks>> = {
  ky: cyrillic,
  ru: cyrillic,
  en: { open: '“', close: '”', wrong: /["«»„‟]/gu },
};

/** Words between two wrong marks, which can be put between right ones. */
const pair = /(["“„«‟])([^"“”„«»‟\n]{1,80})(["”“»‟])/gu;

export const rule: Rule = {
  id: 'quotes',
  severity: 'error',
  about:
    'Kyrgyz and Russian quote with «…», English with “…”; nobody with the straight marks of a typewriter.',
  measured: '0 of 17,757 texts; 6 real ones found',
  over: 'text',
  check: (unit) => {
    if (unit.kind === 'code' || isSpeech(unit)) return [];
    const { open, close, wrong } = marks[unit.locale];
    // Inside «…» the inner marks are „…“.
    const prose =
      unit.locale === 'en' ? proseOf(unit) : proseOf(unit).replace(/(?<=«[^»]*)„([^“»]*)“/gu, ' $1 ');
    const pairs = [...prose.matchAll(pair)].filter(
      ([, left = '', , right = '']) => left !== open || right !== close,
    );
    const inPairs = pairs.map(([found, , inside]) => ({
      found,
      mend: `${open}${inside}${close}`,
      word: found,
      fix: { from: found, to: `${open}${inside}${close}` },
    }));
    const rest = pairs.reduce((text, [found]) => text.replace(found, ' '), prose);
    const single = rest.match(wrong) ?? [];
    return [
      ...inPairs,
      ...(single.length > 0
        ? [
            {
              found: `the mark ${single[0]}`,
              mend: `${open}…${close} around what is quoted`,
              word: single[0] ?? '',
            },
          ]
        : []),
    ];
  },
};
