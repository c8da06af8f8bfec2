import { expect, it } from 'vitest';
import { withRev } from './raise-rev.ts';

const quiz = `# The quiz of the first lesson
questions:
  - id: first # published
    rev: 1
    prompt: { ky:  "Эки   боштук",  ru: 'а', en: >-
      folded
      text }
  # why this one stands here
  - { id: second, rev:    12   , prompt: x }   # a comment at the end

  - rev: 3
    id: third
`;

it.each([
  ['first', '    rev: 1\n', '    rev: 2\n', 2],
  ['second', 'rev:    12   ,', 'rev:    13   ,', 13],
  ['third', '  - rev: 3\n', '  - rev: 4\n', 4],
] as const)('exchanges the number of %s and not a letter besides', (id, before, after, rev) => {
  expect(withRev(quiz, id, rev)).toBe(quiz.replace(before, after));
});
it('does not guess when the question is not there', () => {
  expect(() => withRev(quiz, 'fourth', 2)).toThrow('fourth');
});
