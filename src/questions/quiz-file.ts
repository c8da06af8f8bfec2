import type { QuestionData } from './quiz-data.ts';

const quizzes = new Map<string, Promise<QuestionData>>();

async function fetchQuiz(href: string): Promise<QuestionData> {
  const response = await fetch(href);
  if (!response.ok) throw new Error(`${href}: ${response.status}`);
  return (await response.json()) as QuestionData;
}

/**
 * The data file of the questions of a lesson or a test (its address with a slash at the end), for pages other than the lesson;
 * fetched once. A failure rejects and is not kept, so that it can be tried again.
 */
export function quizAt(lessonHref: string): Promise<QuestionData> {
  const href = `${lessonHref}quiz.json`;
  const known = quizzes.get(href);
  if (known !== undefined) return known;
  const fetched = fetchQuiz(href);
  quizzes.set(href, fetched);
  fetched.catch(() => quizzes.delete(href));
  return fetched;
}

/** Where a question is explained: an anchor alone is one of its lesson's page, as the quiz there has it. */
export function explainedAt(explained: string, lessonHref: string): string {
  return explained.startsWith('#') ? `${lessonHref}${explained}` : explained;
}
