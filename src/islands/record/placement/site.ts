import type { Programme } from '@/core/placement/advice.ts';
import { type ByLevel, byLevel, type ProgrammeLevel } from '@/core/placement/levels.ts';
import type { CourseEntry } from '../plan.ts';

/** A link in one language. */
export interface Place {
  readonly title: string;
  readonly href: string;
}

/** A question of the check in one language; the key goes along, since the page judges by itself, without a server. */
export interface PlacementQuestion {
  readonly id: string;
  readonly rev: number;
  readonly level: ProgrammeLevel;
  /** Id of the course that teaches it; it may not be written. */
  readonly course: string;
  /** What it is about, in a few words. */
  readonly topic: string;
  readonly prompt: string;
  readonly options: readonly {
    readonly id: string;
    readonly correct: boolean;
    readonly text: string;
    readonly reason: string;
  }[];
  /** Where to read or try more: a lesson or course that is written, an exercise. */
  readonly places: readonly Place[];
}

/** A written course in one language. */
export interface PlacedCourse extends Place {
  readonly course: string;
  readonly level: ProgrammeLevel;
  /** Address of its test, where it has one. */
  readonly testHref?: string;
}

/** What the page of the check knows of the site, in one language. */
export interface PlacementSite {
  readonly questions: readonly PlacementQuestion[];
  readonly courses: readonly PlacedCourse[];
  /** The course on safety with those of its lessons that come before all else, as far as they are written. */
  readonly safety: CourseEntry | undefined;
  /** Exercises of each level. */
  readonly labs: ByLevel<readonly Place[]>;
  readonly coursesHref: string;
  readonly pathsHref: string;
  readonly mineHref: string;
}

/** What an advice wants to know of the site. */
export function programmeOf({ questions, courses, safety }: PlacementSite): Programme {
  return {
    courses: byLevel((level) => courses.filter((each) => each.level === level).map(({ course }) => course)),
    asksAbout: new Map(questions.map(({ id, course }) => [id, course])),
    safety: safety?.course ?? '',
  };
}
