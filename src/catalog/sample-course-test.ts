// A test of the sample course, for tests.
import { stringify } from 'yaml';
import { type SampleQuestion, sampleQuestion } from './release/sample-quizzes.ts';
import { sampleContent } from './sample-content.ts';

/** Where the test of the sample course stands. */
export const testFile = 'courses/keys/test.yaml';

/** A pool of twelve questions, four of each level. */
export function samplePoolQuestions(): SampleQuestion[] {
  return ['recall', 'apply', 'judge'].flatMap((level) =>
    ['one-choice', 'several-choices', 'order', 'number'].map((type, at) => ({
      ...sampleQuestion(`${level}${at}`, type),
      level,
      lesson: 'first-key',
    })),
  );
}

/** A whole small `content/` with a test that draws two questions of each level from these. */
export function contentWithTest(
  questions: readonly SampleQuestion[] = samplePoolQuestions(),
  draw: Readonly<Record<string, number>> = { recall: 2, apply: 2, judge: 2 },
): Map<string, string> {
  return sampleContent().set(testFile, stringify({ draw, questions }));
}
