import { type ComponentChild, h } from 'preact';
import { loadIsland } from './islands.ts';
import type { QuizData } from './quiz-data.ts';

const quizzes = new Map<string, Promise<QuizData>>();

async function fetchQuiz(href: string): Promise<QuizData> {
  const response = await fetch(href);
  if (!response.ok) throw new Error(`${href}: ${response.status}`);
  return (await response.json()) as QuizData;
}

/** The data of a quiz, fetched once; a failure is not kept, so that it can be tried again. */
function quizOf(href: string): Promise<QuizData> {
  const known = quizzes.get(href);
  if (known !== undefined) return known;
  const fetched = fetchQuiz(href);
  quizzes.set(href, fetched);
  fetched.catch(() => quizzes.delete(href));
  return fetched;
}

/** A question away from its lesson: which one, and as which of how many it is shown. */
export interface QuestionPlace {
  /** Address of its lesson, with a slash at the end. */
  readonly lessonHref: string;
  readonly id: string;
  readonly rev: number;
  /** From 1. */
  readonly number: number;
  readonly total: number;
}

/**
 * A question with its island, for pages other than its lesson: it behaves, and its answers are kept, as in the lesson.
 * Undefined when the site no longer has it in this revision; rejects when it cannot be fetched.
 */
export async function loadQuestion(
  place: QuestionPlace,
): Promise<{ readonly prompt: string; readonly island: ComponentChild } | undefined> {
  const { lessonHref, id, rev, number, total } = place;
  const { questions, strings } = await quizOf(`${lessonHref}quiz.json`);
  const entry = questions[id];
  if (entry === undefined || entry.props.question.rev !== rev) return undefined;
  const Island = await loadIsland(entry.type);
  if (Island === undefined) return undefined;
  const explained = `${lessonHref}${entry.props.explained}`;
  const props = { ...entry.props, explained, number, total, strings: strings[entry.type] ?? {} };
  return { prompt: entry.props.question.prompt, island: h(Island, props) };
}
