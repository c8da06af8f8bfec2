import { expect, it } from 'vitest';
import { exampleQuestion } from '../frame/example-island.ts';
import { type Question, schema } from './schema.ts';

const good = exampleQuestion<Question>('match');

function faults(question: object): string[] {
  const issues = schema.safeParse(question).error?.issues ?? [];
  return issues.map(({ path, message }) => `${path.join('.')}: ${message}`);
}

/** The example with the match of its second line changed. */
const secondMatch = (match: string) => ({
  ...good,
  left: good.left.map((each, at) => (at === 1 ? { ...each, match } : each)),
});

it('names a match that is no answer', () => {
  expect(faults(secondMatch('nothing'))).toEqual([
    'left.1.match: "nothing" is no answer on the right: name one of them',
  ]);
});

it('gives no answer to two lines', () => {
  expect(faults(secondMatch('signs'))).toEqual([
    'left.1.match: "signs" already goes with another line: give each line its own, or use the type "groups"',
  ]);
});

it('has three to six lines and three to eight answers', () => {
  expect(faults({ ...good, left: good.left.slice(0, 2) }).join()).toContain(
    '3 to 6 lines on the left are wanted; there are 2',
  );
  expect(faults({ ...good, right: [...good.right, ...good.right] }).join()).toContain(
    '3 to 8 answers on the right are wanted; there are 10',
  );
});

it('has no id twice on a side', () => {
  const right = good.right.map((each, at) => (at === 4 ? { ...good.right[0], reason: each.reason } : each));
  expect(faults({ ...good, right }).join()).toContain('right.4.id: the id "signs" stands twice in right');
});
