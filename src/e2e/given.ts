import { optionsFor, orderFor, type Wanted } from './answering.ts';
import { type Lesson, type Question, walked } from './content.ts';
import type { Row } from './stored.ts';

/** An answer as the site stores it. */
export function answerFor(question: Question, wanted: Wanted): unknown {
  if (question.type === 'number')
    return wanted === 'right' ? question.answer : (question.mistakes[0]?.value ?? question.answer + 1);
  if (question.type === 'order') return orderFor(question, wanted);
  const chosen = optionsFor(question, wanted);
  return question.type === 'one-choice' ? chosen[0] : chosen;
}

/** An answer to a question of a lesson as a row of the record; `more` is what else its result holds. */
export function givenRow(
  question: Question,
  wanted: Wanted,
  at: string,
  { of = walked, ...more }: { of?: Lesson; rev?: number; result?: object } = {},
): Row {
  const score = { type: 'points', earned: wanted === 'right' ? 1 : 0, total: 1, details: null };
  return {
    id: `${of.id}-${question.id}-${at.replaceAll(/\W/g, '')}`,
    at,
    actor: 'another-device',
    verb: 'answered',
    object: `question:${of.course}/${of.id}/${question.id}`,
    rev: more.rev ?? question.rev,
    result: { answer: answerFor(question, wanted), score, ...more.result },
  };
}
