import type { Log } from '@/core/record/merge.ts';
import { questionObject, testLesson } from '@/core/record/object.ts';
import { answersByCard, cardKey, shareOf } from '@/core/review/sitting.ts';
import { attempts } from './attempt.ts';
import { keyOf, type Recent } from './draw.ts';
import type { TestPlan } from './pool.ts';

/** How many of the last attempts a draw looks back on. */
const lookBack = 2;

/** What a draw wants to know of the learner's past: what the last attempts asked, and what was answered rightly last. */
export function recentOf(log: Log, { course, questions }: TestPlan): Recent {
  const cards = answersByCard(log);
  const right = questions.filter(({ id, rev }) => {
    const last = cards.get(cardKey(questionObject(course, testLesson, id), rev))?.at(-1);
    return last !== undefined && shareOf(last) === 1;
  });
  const asked = attempts(log, course)
    .slice(-lookBack)
    .reverse()
    .map((attempt) => attempt.questions);
  return { asked, right: new Set(right.map(keyOf)) };
}
