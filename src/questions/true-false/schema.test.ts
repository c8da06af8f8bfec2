import { expect, it } from 'vitest';
import { exampleQuestion } from '../frame/example-island.ts';
import { type Question, schema } from './schema.ts';

const good = exampleQuestion<Question>('true-false');

function faults(question: object): string[] {
  const issues = schema.safeParse(question).error?.issues ?? [];
  return issues.map(({ path, message }) => `${path.join('.')}: ${message}`);
}

it('has three or four reasons', () => {
  expect(faults({ ...good, options: good.options.slice(0, 2) }).join()).toContain(
    '3 to 4 options are wanted; there are 2',
  );
});

it('has exactly one reason that settles it', () => {
  const options = good.options.map((each) => ({ ...each, correct: true }));
  expect(faults({ ...good, options }).join()).toContain('exactly 1 option with "correct: true" is wanted');
});

it('says whether the statement is true', () => {
  expect(faults({ ...good, truth: 'no' }).join()).toContain('truth');
});
