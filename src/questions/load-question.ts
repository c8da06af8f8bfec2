import { type ComponentChild, type ComponentType, h } from 'preact';
import type { IslandProps } from './frame/mount-props.ts';
import { explainedAt, quizAt } from './quiz-file.ts';

// Not shared with mount-quiz.ts: a module of both would be one more file for every lesson to fetch.
const islands = import.meta.glob<ComponentType<IslandProps>>('./*/Island.tsx', { import: 'default' });

/** A question away from its lesson: which one, and as which of how many it is shown. */
export interface QuestionPlace {
  /** Address of its lesson, or of the test it belongs to, with a slash at the end. */
  readonly lessonHref: string;
  readonly id: string;
  readonly rev: number;
  /** From 1. */
  readonly number: number;
  readonly total: number;
  /** Id of the attempt at a test within which it is asked. */
  readonly attempt?: string;
}

/**
 * A question with its island, for pages other than its lesson: it behaves, and its answers are kept, as in the lesson.
 * Undefined when the site no longer has it in this revision; rejects when it cannot be fetched.
 */
export async function loadQuestion(
  place: QuestionPlace,
): Promise<{ readonly prompt: string; readonly island: ComponentChild } | undefined> {
  const { lessonHref, id, rev, number, total, attempt } = place;
  const { questions, strings } = await quizAt(lessonHref);
  const entry = questions[id];
  const load = entry && islands[`./${entry.type}/Island.tsx`];
  if (entry === undefined || load === undefined || entry.props.question.rev !== rev) return undefined;
  const props: IslandProps = {
    ...entry.props,
    explained: explainedAt(entry.props.explained, lessonHref),
    number,
    total,
    strings: strings[entry.type] ?? {},
    ...(attempt !== undefined && { attempt }),
  };
  return { prompt: entry.props.question.prompt, island: h(await load(), props) };
}
