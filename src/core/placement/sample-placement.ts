// Checks and programmes for tests.
import fc from 'fast-check';
import type { Programme } from './advice.ts';
import { byLevel, type ProgrammeLevel, programmeLevels } from './levels.ts';
import type { PlacedAnswer } from './outcome.ts';

/** Four questions a level, each about a course of its own. */
export const asked = programmeLevels.flatMap((level) =>
  [1, 2, 3, 4].map((n) => ({ id: `${level}-${n}`, level, course: `${level}-course-${n}` })),
);

/** Answers of which so many of each level are right, the first ones. */
export function answersWith(right: Readonly<Partial<Record<ProgrammeLevel, number>>>): PlacedAnswer[] {
  return asked.map(({ id, level }) => {
    const isRight = Number(id.at(-1)) <= (right[level] ?? 0);
    return { id, rev: 1, level, answer: isRight ? 'yes' : null, right: isRight };
  });
}

/** A programme in which these courses are written. */
export function programmeWith(written: readonly string[]): Programme {
  return {
    courses: byLevel((level) =>
      asked
        .filter((each) => each.level === level && written.includes(each.course))
        .map(({ course }) => course),
    ),
    asksAbout: new Map(asked.map(({ id, course }) => [id, course])),
    safety: 'start-course-4',
  };
}

/** Any answers to the check, and any part of the programme written. */
export const anyAnswers = fc
  .array(fc.boolean(), { minLength: asked.length, maxLength: asked.length })
  .map((all) =>
    asked.map(
      ({ id, level }, at): PlacedAnswer => ({
        id,
        rev: 1,
        level,
        answer: all[at] ? 'yes' : null,
        right: all[at] ?? false,
      }),
    ),
  );
export const anyProgramme = fc.subarray(asked.map(({ course }) => course)).map(programmeWith);
