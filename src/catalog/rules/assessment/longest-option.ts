import { locales } from '@/core/locale/locale.ts';
import type { ContentRule, Fault } from '../rule.ts';
import { atLeast, expected } from './parts/chance.ts';
import { type Choice, choiceOf, choicesByCourse } from './parts/choices.ts';
import { named, placeIn } from './parts/place.ts';

/** How likely chance alone may make a right option the longest that often, in one course and language. */
const rare = 0.001;

/** Places of options that are longer than every other; none when two share the first place. */
function longest({ options }: Choice, locale: (typeof locales)[number]): number | undefined {
  const lengths = options.map(({ text }) => text[locale].length);
  const most = Math.max(...lengths);
  const first = lengths.indexOf(most);
  return lengths.lastIndexOf(most) === first ? first : undefined;
}

/** The one right option of a question must not be longer than every wrong one. */
function oneByOne(choice: Choice): Fault[] {
  if (choice.right.length !== 1) return [];
  return locales.flatMap((locale): Fault[] => {
    const place = longest(choice, locale);
    const right = place === undefined ? undefined : choice.options[place];
    if (right === undefined || !right.correct) return [];
    const others = choice.options.filter((each) => each !== right).map(({ text }) => text[locale].length);
    return [
      {
        ...placeIn(choice.asked, ['options', place ?? 0, 'text', locale]),
        found: `the right option is the longest: ${right.text[locale].length} characters, the next has ${Math.max(...others)}`,
        mend: 'shorten it or lengthen a wrong one, since who knows nothing picks the longest',
      },
    ];
  });
}

/** Where several are right, one of them may be the longest now and then, but not most of the time. */
function overCourse(choices: readonly Choice[]): Fault[] {
  const several = choices.filter(({ right }) => right.length > 1);
  return locales.flatMap((locale): Fault[] => {
    const clear = several.filter((choice) => longest(choice, locale) !== undefined);
    const hits = clear.filter((choice) => choice.right.includes(longest(choice, locale) ?? -1));
    const chances = clear.map(({ chance }) => chance);
    const example = hits.at(-1);
    if (example === undefined || atLeast(chances, hits.length) > rare) return [];
    return [
      {
        ...placeIn(example.asked, ['options', longest(example, locale) ?? 0, 'text', locale]),
        found: `over the course "${example.asked.course}" the longest option is a right one in ${hits.length} of ${clear.length} questions with several right ones; chance gives about ${Math.round(expected(chances))}`,
        mend: `make a wrong option of ${named(example.asked)} the longest, and so on`,
      },
    ];
  });
}

export const rule: ContentRule = {
  id: 'longest-option',
  severity: 'error',
  over: 'content',
  about: 'The right option is not the longest one, in any language.',
  measured: '0 of 41 questions; it found 4 reasons of statements that the schema had not looked at',
  check: (room) => [
    ...room.questions.flatMap((asked) => {
      const choice = choiceOf(asked);
      return choice ? oneByOne(choice) : [];
    }),
    ...[...choicesByCourse(room).values()].flatMap(overCourse),
  ],
};
