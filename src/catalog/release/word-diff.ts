import { type Aligned, align } from './sequence.ts';

/** A run of words that stayed, went or came. */
export type Run = Aligned<string>;

/** Two wordings of a text side by side, word by word, as runs. */
export function wordDiff(before: string, now: string): readonly Run[] {
  const words = (text: string) => text.split(/\s+/u).filter((word) => word !== '');
  const runs: { kind: Run['kind']; value: string }[] = [];
  for (const { kind, value } of align(words(before), words(now))) {
    const last = runs.at(-1);
    if (last?.kind === kind) last.value += ` ${value}`;
    else runs.push({ kind, value });
  }
  return runs;
}

const marks = { same: ['', ''], gone: ['[-', '-]'], new: ['{+', '+}'] } as const;

/**
 * Runs as one line with marks that are read without colour.
 * @example markRuns(wordDiff('a red key', 'a blue key')) // => 'a [-red-] {+blue+} key'
 */
export function markRuns(
  runs: readonly Run[],
  paint: (run: Run, text: string) => string = (_, text) => text,
) {
  return runs.map((run) => paint(run, `${marks[run.kind][0]}${run.value}${marks[run.kind][1]}`)).join(' ');
}

/** The same line with only a word or two around each change, for a message of one line. */
export function markBriefly(runs: readonly Run[]): string {
  const shortened = runs.map((run, index) => {
    const words = run.value.split(' ');
    if (run.kind !== 'same' || words.length < 4) return run;
    const head = index === 0 ? [] : words.slice(0, 1);
    const tail = index === runs.length - 1 ? [] : words.slice(-1);
    return { ...run, value: [...head, '…', ...tail].join(' ') };
  });
  return markRuns(shortened);
}
