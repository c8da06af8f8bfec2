import { type ByLevel, type ProgrammeLevel, programmeLevels } from './levels.ts';
import type { Count, PlacedAnswer } from './outcome.ts';
import { countsOf } from './outcome.ts';

/** What of the programme is written, as far as an advice wants to know it. */
export interface Programme {
  /** Ids of the written courses of each level, in their order. */
  readonly courses: ByLevel<readonly string[]>;
  /** Which course each question of the check is about, by the id of the question. */
  readonly asksAbout: ReadonlyMap<string, string>;
  /** The course whose first lessons come before everything else. */
  readonly safety: string;
}

/** Where to begin. */
export interface Advice {
  /** The level to begin at; undefined for who knows all of them. */
  readonly level: ProgrammeLevel | undefined;
  /** Whether the first lessons of the course on safety are written: they come before all else, whatever was answered. */
  readonly hasSafety: boolean;
  /** Written courses to learn, in their order: at the start level those whose question was not answered right, at a higher one all. */
  readonly learn: readonly string[];
  /** Written courses of lower levels whose question was not answered right. */
  readonly look: readonly string[];
  /** Written courses up to this level whose question was answered right: their tests are open. */
  readonly prove: readonly string[];
  /** Whether the level, or for who knows all of them everything above, has no written course. */
  readonly isUnwritten: boolean;
}

/** Whether so many right answers let a learner begin above a level: three of four. A level that asked nothing is not known. */
export function isKnown({ right, total }: Count): boolean {
  return total > 0 && right * 4 >= total * 3;
}

/** The level to begin at: the first that is not known; who fails a lower one is not sent past it by luck in a higher. */
export function levelOf(counts: ByLevel<Count>): ProgrammeLevel | undefined {
  return programmeLevels.find((level) => !isKnown(counts[level]));
}

/** Where to begin, from what was answered and from what is written. It never names a course that is not there. */
export function advise(given: readonly PlacedAnswer[], programme: Programme): Advice {
  const { courses, asksAbout, safety } = programme;
  const level = levelOf(countsOf(given));
  const missed = new Set(given.filter(({ right }) => !right).map(({ id }) => asksAbout.get(id)));
  const right = new Set(given.flatMap((each) => (each.right ? (asksAbout.get(each.id) ?? []) : [])));
  const isMissed = (course: string) => missed.has(course) || !right.has(course);
  const below = programmeLevels.slice(0, level === undefined ? undefined : programmeLevels.indexOf(level));
  const lower = below.flatMap((each) => courses[each]);
  const own = level === undefined ? [] : courses[level];
  const learn = level === 'start' ? own.filter(isMissed) : own;
  return {
    level,
    hasSafety: Object.values(courses).some((list: readonly string[]) => list.includes(safety)),
    learn,
    look: lower.filter(isMissed),
    prove: [...lower, ...own].filter((course) => !isMissed(course) && !learn.includes(course)),
    isUnwritten: own.length === 0,
  };
}
