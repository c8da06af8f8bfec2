// For tests of what all types share.
import { drawValues, work } from '@/core/grading/calculation.ts';
import { rightPick, shownAddresses } from '@/core/grading/comparison.ts';
import type { Question } from './registry.ts';

/** The answer that the key of a question calls right. */
export function rightAnswer(question: Question): unknown {
  if (question.type === 'number') return question.answer;
  if (question.type === 'order') return question.items.map(({ id }) => id);
  if (question.type === 'match') return Object.fromEntries(question.left.map(({ id, match }) => [id, match]));
  if (question.type === 'groups')
    return Object.fromEntries(question.items.map(({ id, group }) => [id, group]));
  if (question.type === 'gap-text')
    return Object.fromEntries(question.gaps.map(({ id, accept }) => [id, accept.ky[0]]));
  if (question.type === 'place-in-text' || question.type === 'place-in-picture') {
    const parts = question.type === 'place-in-text' ? question.segments : question.places;
    return parts.flatMap(({ id, correct }) => (correct ? id : []));
  }
  if (question.type === 'calculation') {
    const values = drawValues(question, '0a1b2c3d');
    return { values, answer: work(question, values)?.values['answer'] };
  }
  if (question.type === 'compare-addresses') {
    const { known, others } = shownAddresses(question, '0a1b2c3d');
    const picks = Object.entries(others).map(([id, address]) => [id, rightPick(known, address)]);
    return { seed: '0a1b2c3d', picks: Object.fromEntries(picks) };
  }
  const correct = question.options.filter((option) => option.correct).map(({ id }) => id);
  if (question.type === 'true-false') return { truth: question.truth, option: correct[0] };
  return question.type === 'one-choice' ? correct[0] : correct;
}
