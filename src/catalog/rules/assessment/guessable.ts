import { locales } from '@/core/locale/locale.ts';
import type { ContentRule, Fault } from '../rule.ts';
import { deviation, expected } from './parts/chance.ts';
import { type Choice, choicesByCourse } from './parts/choices.ts';
import { named, placeIn } from './parts/place.ts';
import { hitRate, type Strategy, strategies } from './parts/strategies.ts';

/** How many points of 100 a strategy may gain over chance. */
const allowed = 5;

/** How many standard errors beyond that are still chance: a course has a dozen or two such questions, and 21 pairs of strategy and language are tried. */
const errors = 2.5;

/** What a strategy gains over a blind pick in a bank of questions, in points of 100, with its standard error. */
export function gainOf({ likes }: Strategy, choices: readonly Choice[], locale: (typeof locales)[number]) {
  const rates = choices.map(({ options, right, asked }) =>
    hitRate(
      likes(
        options.map(({ text }) => text[locale]),
        asked.question.prompt[locale],
        locale,
      ),
      right,
    ),
  );
  const chances = choices.map(({ chance }) => chance);
  const points = (sum: number) => (100 * sum) / choices.length;
  const hits = rates.reduce((sum, each) => sum + each, 0);
  return {
    rates,
    score: points(hits),
    chance: points(expected(chances)),
    gain: points(hits - expected(chances)),
    error: points(deviation(chances)),
  };
}

export const rule: ContentRule = {
  id: 'guessable',
  severity: 'warning',
  over: 'content',
  about:
    'Who knows nothing gains at most 5 points over chance by picking the longest option, the shortest, the first, the last, the one with figures, the one that fits or repeats the question.',
  measured:
    '0 of 21 pairs of strategy and language over 41 questions; an honest bank is told in about 1 of 1,000',
  check: (room) =>
    [...choicesByCourse(room)].flatMap(([course, choices]) =>
      strategies.flatMap((strategy) =>
        locales.flatMap((locale): Fault[] => {
          const { rates, score, chance, gain, error } = gainOf(strategy, choices, locale);
          const worst = choices.findLast((_, index) => rates[index] === 1);
          if (gain <= allowed + errors * error || worst === undefined) return [];
          const place = worst.asked;
          return [
            {
              ...placeIn(place, ['options']),
              found: `over the ${choices.length} questions of the course "${course}" with options, who always picks ${strategy.name} in ${locale} is right in ${Math.round(score)} of 100; chance gives ${Math.round(chance)}`,
              mend: `${strategy.mend}; begin with ${named(place)}`,
            },
          ];
        }),
      ),
    ),
};
