import { type ComponentChild, h } from 'preact';
import type { IslandProps } from './frame/mount-props.ts';
import { loadIsland } from './islands.ts';
import { explainedAt, quizAt } from './quiz-file.ts';

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
  if (entry === undefined || entry.props.question.rev !== rev) return undefined;
  const Island = await loadIsland(entry.type);
  if (Island === undefined) return undefined;
  const props: IslandProps = {
    ...entry.props,
    explained: explainedAt(entry.props.explained, lessonHref),
    number,
    total,
    strings: strings[entry.type] ?? {},
    ...(attempt !== undefined && { attempt }),
  };
  return { prompt: entry.props.question.prompt, island: h(Island, props) };
}
