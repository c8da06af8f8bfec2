/** The levels of the programme, easiest first. */
export const programmeLevels = ['start', 'practice', 'depth'] as const;

/** A level of the programme. */
export type ProgrammeLevel = (typeof programmeLevels)[number];

/** Something for each level. */
export type ByLevel<T> = Readonly<Record<ProgrammeLevel, T>>;

/** Makes something for each level. */
export function byLevel<T>(make: (level: ProgrammeLevel) => T): ByLevel<T> {
  return { start: make('start'), practice: make('practice'), depth: make('depth') };
}
