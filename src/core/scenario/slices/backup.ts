import { stream } from '../../random/stream.ts';
import { wordList } from '../../wallet/word-list.ts';
import type { Action } from '../action.ts';
import { phraseOf } from '../learner.ts';
import type { Scenario } from '../scenario.ts';
import { emit, refuse, type State } from '../state.ts';

/** What the backup check asks now: a position (0 is the first word) and four tiles. Words are for the screen, never for the log. */
export interface BackupQuestion {
  readonly position: number;
  readonly tiles: readonly string[];
}

function otherWords(words: readonly string[], not: readonly string[]): string[] {
  return [...new Set(words)].filter((word) => !not.includes(word));
}

/**
 * The four tiles: the word of the position, two other words of the same phrase, one stranger. The own words stay from try to try
 * while stranger and order change, so that comparing tries does not give the word away; who knows only the set of words still has to
 * know the places.
 */
export function backupQuestion(state: State): BackupQuestion | null {
  const [position] = state.backup.asked;
  if (position === undefined) return null;
  const phrase = phraseOf(state.wallet).split(' ');
  const word = phrase[position] ?? '';
  const own = stream(state.seed, `backup:own:${position}`)
    .shuffle(otherWords(phrase.slice(2), [word]))
    .slice(0, 2);
  const round = stream(state.seed, `backup:try:${position}:${state.backup.misses[position] ?? 0}`);
  const stranger = round.pick(otherWords(wordList, phrase));
  return { position, tiles: round.shuffle([word, ...own, stranger]) };
}

/** Misses at all positions together. */
function allMisses(misses: Readonly<Record<string, number>>): number {
  return Object.values(misses).reduce((sum, count) => sum + count, 0);
}

/** Judges a tile. After a miss the position is asked again, last, with fresh tiles. */
export function answerBackup(_: Scenario, state: State, { position, tile }: Action<'backup.answer'>): State {
  const question = backupQuestion(state);
  if (!question) return refuse(state, 'backup.answer', 'nothing-asked');
  if (question.position !== position) return refuse(state, 'backup.answer', 'other-position');
  const { asked, misses } = state.backup;
  const [, ...rest] = asked;
  const before = misses[position] ?? 0;
  if (question.tiles[tile] !== phraseOf(state.wallet).split(' ')[position]) {
    const backup = { asked: [...rest, position], misses: { ...misses, [position]: before + 1 } };
    return emit({ ...state, backup }, 'backup.missed', { position, misses: before + 1 });
  }
  const right = emit({ ...state, backup: { asked: rest, misses } }, 'backup.right', {
    position,
    misses: before,
  });
  return rest.length ? right : emit(right, 'backup.passed', { misses: allMisses(misses) });
}
