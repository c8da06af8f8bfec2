import type { Locale, Localized } from '@/core/locale/locale.ts';
import { figuresIn } from './figures.ts';
import { wordsOf } from './fold.ts';

/** A way to answer without knowing anything: how well it likes each option; it picks the best liked, by lot among equals. */
export interface Strategy {
  readonly name: string;
  readonly mend: string;
  readonly likes: (options: readonly string[], prompt: string, locale: Locale) => readonly number[];
}

/** The beginning of a word, which its endings leave as it is. */
const stems = (text: string) =>
  wordsOf(text)
    .filter((word) => word.length > 3)
    .map((word) => word.slice(0, 5));

/** What the question word wants of the form of an answer: a person, a place, a number, a reason. */
const wanted: Readonly<Localized<readonly (readonly [RegExp, RegExp])[]>> = {
  ky: [
    [/(?<!\p{L})канча/iu, /\d|(?<!\p{L})(бир|эки|үч|төрт|беш|он)(?!\p{L})/iu],
    [/(?<!\p{L})(кайда|кайсы жерде|эмнеде|кимде)(?!\p{L})/iu, /(да|де|до|дө|та|те|то|тө)(?!\p{L})/iu],
    [/(?<!\p{L})(кимге|эмнеге|кайда барат)(?!\p{L})/iu, /(га|ге|го|гө|ка|ке|ко|кө)(?!\p{L})/iu],
    [
      /(?<!\p{L})(кимди|эмнени|кайсынысын)(?!\p{L})/iu,
      /(ды|ди|ду|дү|ты|ти|ту|тү|ны|ни|ну|нү|ын|ин|ун|үн)(?!\p{L})/iu,
    ],
    [/(?<!\p{L})(эмне үчүн|эмнеликтен)(?!\p{L})/iu, /(?<!\p{L})(анткени|үчүн|себеби|ошондуктан)(?!\p{L})/iu],
  ],
  ru: [
    [/(?<!\p{L})сколько/iu, /\d|(?<!\p{L})(один|два|три|четыре|пять|десять)(?!\p{L})/iu],
    [/(?<!\p{L})где(?!\p{L})/iu, /(?<!\p{L})(в|на|у|за|под|дома)(?!\p{L})/iu],
    [/(?<!\p{L})кому(?!\p{L})/iu, /\p{L}(у|ю|ам|ям|ому|ему)(?!\p{L})/iu],
    [/(?<!\p{L})(почему|зачем)(?!\p{L})/iu, /(?<!\p{L})(потому|чтобы|так как|ведь|поскольку)(?!\p{L})/iu],
    [/(?<!\p{L})кто(?!\p{L})/iu, /(?<!\p{L})(никто|тот|сам|друг|владелец|мошенник)(?!\p{L})/iu],
  ],
  en: [
    [/\bhow (many|much)\b/iu, /\d|\b(one|two|three|four|five|ten|all|none)\b/iu],
    [/\bwhere\b/iu, /\b(in|on|at|with|inside|under)\b/iu],
    [/\bwhy\b/iu, /\b(because|since|as|so that|to)\b/iu],
    [/\bwho\b/iu, /\b(he|she|they|nobody|somebody|the owner|support|whoever)\b/iu],
    [/\ban$/iu, /^[aeiou]/iu],
    [/\ba$/iu, /^[^aeiou]/iu],
  ],
};

/** The ways to guess that a bank of questions must not reward. */
export const strategies: readonly Strategy[] = [
  {
    name: 'the longest option',
    mend: 'shorten right options and lengthen wrong ones',
    likes: (options) => options.map((text) => text.length),
  },
  {
    name: 'the shortest option',
    mend: 'lengthen right options and shorten wrong ones, without making the right one the longest',
    likes: (options) => options.map((text) => -text.length),
  },
  {
    name: 'the first option of the file',
    mend: 'move right options away from the first place',
    likes: (options) => options.map((_, place) => -place),
  },
  {
    name: 'the last option of the file',
    mend: 'move right options away from the last place',
    likes: (options) => options.map((_, place) => place),
  },
  {
    name: 'the option with most figures',
    mend: 'give wrong options figures too: those that a usual mistake comes to',
    likes: (options, _, locale) => options.map((text) => figuresIn(text, locale).length),
  },
  {
    name: 'the option that fits the question word',
    mend: 'give all options the same form: all of them a place, a reason, a person',
    likes: (options, prompt, locale) => {
      const asking = prompt.split(/(?<=[.!…])\s+/u).at(-1) ?? prompt;
      const [, form] = wanted[locale].find(([word]) => word.test(asking)) ?? [];
      return options.map((text) => (form?.test(text) ? 1 : 0));
    },
  },
  {
    name: 'the option that repeats most words of the prompt',
    mend: 'say the right thing in other words than the prompt, and let wrong options repeat some',
    likes: (options, prompt) => {
      const asked = new Set(stems(prompt));
      return options.map((text) => new Set(stems(text).filter((stem) => asked.has(stem))).size);
    },
  },
];

/**
 * How often the strategy is right with one question, from 0 to 1: the share of right options among those it likes best.
 * @param right places of the right options
 */
export function hitRate(likes: readonly number[], right: readonly number[]): number {
  const best = Math.max(...likes);
  const picks = likes.flatMap((like, place) => (like === best ? [place] : []));
  return picks.filter((place) => right.includes(place)).length / picks.length;
}
