import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { advise, isKnown, levelOf } from './advice.ts';
import { programmeLevels } from './levels.ts';
import { countsOf } from './outcome.ts';
import { answersWith, anyAnswers, anyProgramme, asked, programmeWith } from './sample-placement.ts';

const startOnly = programmeWith(asked.filter(({ level }) => level === 'start').map(({ course }) => course));

describe('the level to begin at', () => {
  it.each([
    [{}, 'start'],
    [{ start: 2, practice: 4, depth: 4 }, 'start'],
    [{ start: 3 }, 'practice'],
    [{ start: 4, practice: 2, depth: 4 }, 'practice'],
    [{ start: 3, practice: 3 }, 'depth'],
    [{ start: 4, practice: 4, depth: 3 }, undefined],
  ] as const)('after %o right answers is %s', (right, level) => {
    expect(levelOf(countsOf(answersWith(right)))).toBe(level);
  });
  it('is known from three of four on, and never when nothing was asked', () => {
    expect([0, 1, 2, 3, 4].map((right) => isKnown({ right, total: 4 }))).toEqual([
      false,
      false,
      false,
      true,
      true,
    ]);
    expect(isKnown({ right: 0, total: 0 })).toBe(false);
  });
  it('never falls when one more answer is right', () => {
    const rank = (level: ReturnType<typeof levelOf>) =>
      level === undefined ? programmeLevels.length : programmeLevels.indexOf(level);
    fc.assert(
      fc.property(anyAnswers, fc.nat(asked.length - 1), (given, at) => {
        const better = given.map((each, index) => (index === at ? { ...each, right: true } : each));
        expect(rank(levelOf(countsOf(better)))).toBeGreaterThanOrEqual(rank(levelOf(countsOf(given))));
      }),
    );
  });
});

describe('the advice', () => {
  it('sends a newcomer through every course of the start level', () => {
    const advice = advise(answersWith({}), startOnly);
    expect(advice).toMatchObject({ level: 'start', look: [], prove: [], isUnwritten: false });
    expect(advice.learn).toEqual(startOnly.courses.start);
  });
  it('leaves out at the start level what is known, and offers its test', () => {
    const advice = advise(answersWith({ start: 2 }), startOnly);
    expect(advice.learn).toEqual(['start-course-3', 'start-course-4']);
    expect(advice.prove).toEqual(['start-course-1', 'start-course-2']);
  });
  it('says that the level is not written, names the one course to look at again and the tests that are open', () => {
    expect(advise(answersWith({ start: 3 }), startOnly)).toEqual({
      level: 'practice',
      hasSafety: true,
      learn: [],
      look: ['start-course-4'],
      prove: ['start-course-1', 'start-course-2', 'start-course-3'],
      isUnwritten: true,
    });
  });
  it('has nothing left to learn for who knows all three levels, but all that is written to prove', () => {
    const advice = advise(answersWith({ start: 4, practice: 4, depth: 4 }), startOnly);
    expect(advice).toMatchObject({ level: undefined, learn: [], look: [], isUnwritten: true });
    expect(advice.prove).toEqual(startOnly.courses.start);
  });
  it('never names a course that is not written, and none twice', () => {
    fc.assert(
      fc.property(anyAnswers, anyProgramme, (given, programme) => {
        const { learn, look, prove } = advise(given, programme);
        const named = [...learn, ...look, ...prove];
        const written = Object.values(programme.courses).flat();
        expect(named.filter((course) => !written.includes(course))).toEqual([]);
        expect(new Set(named).size).toBe(named.length);
      }),
    );
  });
  it('never sends past the lessons on safety, whatever was answered, as long as they are written', () => {
    fc.assert(
      fc.property(anyAnswers, anyProgramme, (given, programme) => {
        expect(advise(given, programme).hasSafety).toBe(programme.courses.start.includes(programme.safety));
      }),
    );
  });
  it('names nothing above the level to begin at, and forgets no written course up to it', () => {
    fc.assert(
      fc.property(anyAnswers, anyProgramme, (given, programme) => {
        const { level, learn, look, prove } = advise(given, programme);
        const upTo =
          level === undefined
            ? programmeLevels
            : programmeLevels.slice(0, programmeLevels.indexOf(level) + 1);
        const written = upTo.flatMap((each) => programme.courses[each]);
        expect([...learn, ...look, ...prove].sort()).toEqual([...written].sort());
      }),
    );
  });
  it('does not hang on the order of the answers', () => {
    fc.assert(
      fc.property(anyAnswers, anyProgramme, (given, programme) => {
        expect(advise([...given].reverse(), programme)).toEqual(advise(given, programme));
      }),
    );
  });
});
