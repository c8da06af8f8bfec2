import { readTyped } from '@/core/grading/gaps.ts';
import type { TellWords, ToldPart } from '../frame/told-part.ts';
import type { GapQuestion } from './props.ts';
import { remarksOf } from './remarks.ts';
import { splitGaps } from './split-gaps.ts';

function typedIn({ gaps }: GapQuestion, answer: unknown) {
  return (
    readTyped(
      answer,
      gaps.map(({ id }) => id),
    ) ?? {}
  );
}

/** What was typed into each gap: why it is right, with the spelling where only that differs, or what to think of. */
export function tell(question: GapQuestion, answer: unknown, { strings }: TellWords): ToldPart[] {
  return remarksOf(question, typedIn(question, answer), strings)
    .filter(({ typed }) => typed !== '')
    .map(({ typed, right, spelling, why }) => {
      return { said: typed, right, reason: spelling === undefined ? why : `${spelling} ${why}` };
    });
}

/** The text with what was typed in its gaps. */
export function task(question: GapQuestion, answer: unknown): string {
  const typed = typedIn(question, answer);
  return splitGaps(question.text)
    .map((piece) => (piece.type === 'words' ? piece.words : `«${typed[piece.id] || '…'}»`))
    .join('');
}
