/**
 * Something about what was handed in that the teacher should know. `claim`, `draw`, `evidence` and `unreadable` come of no page
 * of ours and are doubts; `clock`, `no-key` and `revision` have innocent reasons.
 */
export type Flag =
  /** An answer or a run claims other points than it comes to. */
  | {
      readonly type: 'claim';
      /** The object of the question, or the id of the run. */
      readonly of: string;
      readonly claimed: readonly [earned: number, total: number];
      readonly really: readonly [earned: number, total: number];
    }
  /** An attempt asks for another number of questions than the test draws, or for one that the test does not have. */
  | { readonly type: 'draw'; readonly of: string; readonly code: 'size' | 'stranger' }
  /** A run that cannot be played again. */
  | { readonly type: 'evidence'; readonly of: string; readonly code: string }
  /** An answer that is none to its question. */
  | { readonly type: 'unreadable'; readonly of: string; readonly code: string }
  /** The clock of the device cannot be right. */
  | { readonly type: 'clock'; readonly of: string }
  /** A question in a revision of which nobody here has the key, or rules of a lab that are not at hand. */
  | { readonly type: 'no-key'; readonly of: string };

/** Whether a flag is a doubt about what was handed in, and not only a note. */
export function isDoubt({ type }: Flag): boolean {
  return type !== 'clock' && type !== 'no-key';
}

/** Flags, each once. */
export function distinctFlags(flags: readonly Flag[]): readonly Flag[] {
  const seen = new Map(flags.map((flag) => [JSON.stringify(flag), flag]));
  return [...seen.values()];
}
