import type { Score } from './score.ts';

/** What grading needs of an option. */
export interface KeyedOption {
  readonly id: string;
  readonly correct: boolean;
}

/** How one option fared: `right` chosen and correct, `wrong` chosen and not correct, `missed` correct but not chosen, `left` rightly not chosen. */
export type Mark = 'right' | 'wrong' | 'missed' | 'left';

/** The mark of every option, by its id. A type and not an interface, so that it counts as `Json`. */
export type Marks = { readonly [option: string]: Mark };

function markOf(option: KeyedOption, chosen: boolean): Mark {
  if (option.correct) return chosen ? 'right' : 'missed';
  return chosen ? 'wrong' : 'left';
}

/**
 * Judges a choice: one point for each correct option, less one for each wrong one chosen, never below nothing, so that
 * ticking everything earns no more than it should. Codes: `empty`, nothing chosen; `unknown`, not an option of this question.
 */
export function judgeChoice(options: readonly KeyedOption[], chosen: readonly unknown[]): Score<Marks> {
  if (chosen.length === 0) return { type: 'invalid', code: 'empty' };
  if (!chosen.every((id) => options.some((option) => option.id === id)))
    return { type: 'invalid', code: 'unknown' };
  const marks = options.map((option) => [option.id, markOf(option, chosen.includes(option.id))] as const);
  const count = (mark: Mark) => marks.filter(([, each]) => each === mark).length;
  return {
    type: 'points',
    earned: Math.max(0, count('right') - count('wrong')),
    total: count('right') + count('missed'),
    details: Object.fromEntries(marks),
  };
}
