import { type Locale, type Localized, locales } from '@/core/locale/locale.ts';
import type { AskedQuestion, Fault, QuestionRule, Room } from '../rule.ts';
import { figuresIn, numbersIn } from './parts/figures.ts';
import { type ListedText, listsOf } from './parts/listed.ts';
import { denies } from './parts/negation.ts';
import { placeIn } from './parts/place.ts';
import { shared, signatureOf } from './parts/signature.ts';

const others = (locale: Locale) => locales.filter((each) => each !== locale);
const names: Readonly<Record<Locale, string>> = { ky: 'Kyrgyz', ru: 'Russian', en: 'English' };

/** Figures of a text in one language that another does not say, in figures or in words. */
function lost(text: Localized, from: Locale, to: Locale): string[] {
  const said = numbersIn(text[to], to);
  return figuresIn(text[from], from)
    .filter(({ value }) => !said.has(value))
    .map(({ written }) => `${written} in ${names[from]}`);
}

/** Numbers that the languages do not share; told where one language stands against the two others, else in Kyrgyz. */
function numberFaults(asked: AskedQuestion, { path, text }: ListedText): Fault[] {
  const differ = (one: Locale, other: Locale) =>
    lost(text, one, other).length + lost(text, other, one).length > 0;
  if (!locales.some((one) => others(one).some((other) => differ(one, other)))) return [];
  const odd = locales.find((locale) => {
    const [one, other] = others(locale);
    return one !== undefined && other !== undefined && !differ(one, other);
  });
  const at = odd ?? 'ky';
  const missing = others(at).flatMap((other) => lost(text, other, at));
  const extra = [...new Set(others(at).flatMap((other) => lost(text, at, other)))];
  const what = missing.length > 0 ? `without ${missing.join(' and ')}` : `with ${extra.join(' and ')} alone`;
  return [
    {
      ...placeIn(asked, [...path, at]),
      found: `"${text[at]}" ${what}`,
      mend: 'the same numbers in the three languages',
    },
  ];
}

/** A denial that two languages surely have and the third has not, or that only one has. */
function denialFaults(asked: AskedQuestion, { path, text }: ListedText): Fault[] {
  const by = (locale: Locale) => denies(text[locale], locale);
  return locales.flatMap((locale): Fault[] => {
    const rest = others(locale).map(by);
    const lacks = ['not', 'hardly'].includes(by(locale)) && rest.every((each) => each === 'sure');
    const alone = by(locale) === 'sure' && rest.every((each) => each === 'not');
    if (!lacks && !alone) return [];
    return [
      {
        ...placeIn(asked, [...path, locale]),
        found: `"${text[locale]}" ${lacks ? 'without the "not" that the other languages have' : 'with a "not" that the other languages do not have'}`,
        mend: 'compare the three; they must say the same, or the key is wrong in one of them',
      },
    ];
  });
}

/** Two texts of a list that seem to have changed places in one language: what they name in it fits the other one in both others. */
function swapFaults(asked: AskedQuestion, list: readonly ListedText[], { sheets }: Room): Fault[] {
  const signs = list.map(({ text }) =>
    Object.fromEntries(locales.map((each) => [each, signatureOf(text[each], each, sheets)])),
  );
  const agreeing = (one: number, locale: Locale, other: number, as: Locale) =>
    shared(signs[one]?.[locale] ?? new Set(), signs[other]?.[as] ?? new Set());
  return locales.flatMap((locale) =>
    list.flatMap((each, i) =>
      list.slice(i + 1).flatMap((_, rest): Fault[] => {
        const j = i + 1 + rest;
        const isSwapped = others(locale).every((as) => {
          const crossed = agreeing(i, locale, j, as) + agreeing(j, locale, i, as);
          return crossed > agreeing(i, locale, i, as) + agreeing(j, locale, j, as);
        });
        if (!isSwapped) return [];
        return [
          {
            ...placeIn(asked, [...each.path, locale]),
            found: `"${each.text[locale]}", which names what ${list[j]?.path.slice(0, 2).join('.')} names in the other languages`,
            mend: 'put the two texts back in their places, or the key is wrong in this language',
          },
        ];
      }),
    ),
  );
}

/** A gap for which a language accepts another number, or far fewer forms than another language. */
function gapFaults(asked: AskedQuestion): Fault[] {
  const { question } = asked;
  if (question.type !== 'gap-text') return [];
  return question.gaps.flatMap(({ accept }, index) => {
    const path = ['gaps', index, 'accept'];
    const numbers = locales.map((locale) =>
      [...new Set(accept[locale].flatMap((form) => figuresIn(form, locale).map(({ value }) => value)))]
        .sort()
        .join(),
    );
    const odd = locales.find((_, at) => numbers.filter((each) => each === numbers[at]).length === 1);
    const isMixed = new Set(numbers).size > 1;
    const most = Math.max(...locales.map((locale) => accept[locale].length));
    return [
      ...(isMixed
        ? [
            {
              ...placeIn(asked, [...path, odd ?? 'ky']),
              found: `other numbers accepted than in the other languages: ${accept[odd ?? 'ky'].join(', ')}`,
              mend: 'accept the same numbers in the three languages',
            },
          ]
        : []),
      ...locales
        .filter((locale) => accept[locale].length * 4 <= most)
        .map((locale) => ({
          ...placeIn(asked, [...path, locale]),
          found: `${accept[locale].length} accepted form where another language has ${most}`,
          mend: `add the forms that count in ${names[locale]} too`,
        })),
    ];
  });
}

/** How much longer a part of a message may be in one language, as a share of the message, than in another. */
const stretch = 3;

/** A message cut in other places in one language: a part much longer or shorter than in both others. */
function segmentFaults(asked: AskedQuestion): Fault[] {
  const { question } = asked;
  if (question.type !== 'place-in-text') return [];
  const { segments } = question;
  const whole = (locale: Locale) => segments.reduce((sum, { text }) => sum + text[locale].length, 0);
  return segments.flatMap(({ text }, index) =>
    locales.flatMap((locale): Fault[] => {
      const share = (each: Locale) => text[each].length / whole(each);
      const isOff = others(locale).every((other) => {
        const ratio = share(locale) / share(other);
        return (
          (ratio > stretch || ratio < 1 / stretch) && Math.abs(text[locale].length - text[other].length) > 12
        );
      });
      if (!isOff) return [];
      return [
        {
          ...placeIn(asked, ['segments', index, 'text', locale]),
          found: `"${text[locale]}", a part of quite another length than in the other languages`,
          mend: 'cut the message in the same places in the three languages: the key belongs to the parts',
        },
      ];
    }),
  );
}

export const rule: QuestionRule = {
  id: 'option-parity',
  severity: 'warning',
  over: 'question',
  about:
    'What is chosen, sorted or accepted says the same in the three languages: the same numbers, the same "not", the same place.',
  measured:
    '0 of 837 texts; of 837 swaps of two options in one language it sees 76 %, of 39 changed figures 87 %, of 48 dropped “not” 58 %',
  check: (asked, room) => {
    const lists = listsOf(asked.question);
    return [
      ...lists.flat().flatMap((each) => [...numberFaults(asked, each), ...denialFaults(asked, each)]),
      ...lists.flatMap((list) => swapFaults(asked, list, room)),
      ...gapFaults(asked),
      ...segmentFaults(asked),
    ];
  },
};
