import type { Locale } from '@/core/locale/locale.ts';
import type { Piece } from './pieces.ts';

/** A text in one language where it stands. */
export interface Place {
  /** The file below `content/`. */
  readonly file: string;
  /** From and to (exclusive) in the file's text. */
  readonly start: number;
  readonly end: number;
  readonly pieces: readonly Piece[];
  /** How a changed text is written there. */
  readonly write: (text: string) => string;
}

/** One text with its translation; `target` is undefined where the language has no such file yet. */
export interface Segment {
  readonly source: Place;
  readonly target: Place | undefined;
}

/** How far a translation is. */
export type State = 'initial' | 'translated' | 'reviewed';

/** A text of YAML, or a block of MDX with its leaves as segments. */
export interface Unit {
  /** Unique in its file and the same as long as the ids in it are: `questions.how-many.prompt`, `one-way/3`. */
  readonly name: string;
  readonly segments: readonly Segment[];
  readonly state: State;
  /** Set where the source has changed since. */
  readonly older: boolean;
  /** What a translator should know. */
  readonly notes: readonly string[];
}

/** The texts of one file, or of the MDX of one folder. */
export interface UnitFile {
  /** The source file below `content/`. */
  readonly original: string;
  /** The file that translations are written into; the same for YAML. */
  readonly target: string;
  readonly units: readonly Unit[];
}

/** What a translator is told of a translation that is older than its source since that day. */
export function olderNote(since: string): string {
  return `The source changed, and since ${since} this translation is older than it.`;
}

/** From which language into which. */
export interface Direction {
  readonly from: Locale;
  readonly to: Locale;
}
