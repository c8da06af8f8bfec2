import type { QuizData } from './quiz-data.ts';

const quizzes = new Map<string, Promise<QuizData>>();

async function fetchQuiz(href: string): Promise<QuizData> {
  const response = await fetch(href);
  if (!response.ok) throw new Error(`${href}: ${response.status}`);
  return (await response.json()) as QuizData;
}

/**
 * The data file of the quiz of a lesson (its address with a slash at the end), for pages other than the lesson; fetched once.
 * A failure rejects and is not kept, so that it can be tried again.
 */
export function quizAt(lessonHref: string): Promise<QuizData> {
  const href = `${lessonHref}quiz.json`;
  const known = quizzes.get(href);
  if (known !== undefined) return known;
  const fetched = fetchQuiz(href);
  quizzes.set(href, fetched);
  fetched.catch(() => quizzes.delete(href));
  return fetched;
}
