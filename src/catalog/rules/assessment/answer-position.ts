import type { ContentRule, Fault } from '../rule.ts';
import { atLeast, expected } from './parts/chance.ts';
import { type Choice, choicesByCourse } from './parts/choices.ts';
import { named, placeIn } from './parts/place.ts';

/** How likely chance alone may put a right option that often in one place, over all places of a course together. */
const rare = 0.001;

const share = (count: number, all: number) => `${count} of ${all} (${Math.round((100 * count) / all)} %)`;

/** One fault for each place that holds the right option oftener than chance explains. */
function skewedPlaces(choices: readonly Choice[]): Fault[] {
  const places = Math.max(0, ...choices.map(({ options }) => options.length));
  const counts = Array.from({ length: places }, (_, place) => {
    const open = choices.filter(({ options }) => options.length > place);
    const here = open.filter(({ right }) => right.includes(place));
    return { place, here, chances: open.map(({ chance }) => chance) };
  });
  return counts.flatMap(({ place, here, chances }): Fault[] => {
    if (atLeast(chances, here.length) * places > rare) return [];
    const emptiest = counts
      .filter(({ chances: of }) => of.length === chances.length)
      .reduce((least, each) => (each.here.length < least.here.length ? each : least));
    // The last one at that place: the newest, most likely.
    const example = here.at(-1);
    if (example === undefined || emptiest.place === place) return [];
    return [
      {
        ...placeIn(example.asked, ['options', place]),
        found: `over the course "${example.asked.course}" the right option stands in place ${place + 1} in ${share(here.length, chances.length)} questions; chance gives about ${Math.round(expected(chances))}`,
        mend: `move the right option of ${named(example.asked)} to place ${emptiest.place + 1}, where it stands least often, and so on until they are spread`,
      },
    ];
  });
}

/** A fault when far more statements of a course are true than false, or the reverse. */
function skewedTruth(choices: readonly Choice[]): Fault[] {
  const statements = choices.flatMap(({ asked }) =>
    asked.question.type === 'true-false' ? [{ asked, truth: asked.question.truth }] : [],
  );
  return [true, false].flatMap((truth): Fault[] => {
    const alike = statements.filter((each) => each.truth === truth);
    const example = alike.at(-1);
    const chances = statements.map(() => 0.5);
    if (example === undefined || atLeast(chances, alike.length) * 2 > rare) return [];
    return [
      {
        ...placeIn(example.asked, ['truth']),
        found: `over the course "${example.asked.course}" ${share(alike.length, statements.length)} statements are ${truth}`,
        mend: `turn the statement of ${named(example.asked)} round so that it is ${!truth}, and so on until about half are`,
      },
    ];
  });
}

export const rule: ContentRule = {
  id: 'answer-position',
  severity: 'warning',
  over: 'content',
  about: 'Over a course the right option stands in no place far oftener than chance puts it there.',
  measured: '0 of 1 course with 41 such questions; by chance at most 1 in 1,000 courses',
  check: (room) =>
    [...choicesByCourse(room).values()].flatMap((choices) => {
      const single = choices.filter(({ right }) => right.length === 1);
      const several = choices.filter(({ right }) => right.length > 1);
      return [...skewedPlaces(single), ...skewedPlaces(several), ...skewedTruth(choices)];
    }),
};
