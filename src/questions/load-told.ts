import type { Teller, ToldPart } from './frame/told-part.ts';
import { explainedAt, quizAt } from './quiz-file.ts';

const tellers = import.meta.glob<Teller>('./*/tell.ts');

/** An answer in words, with the question as it is worded now. */
export interface ToldAnswer {
  readonly prompt: string;
  /** What there is to the question beyond its prompt; empty where there is nothing. */
  readonly task: string;
  readonly parts: readonly ToldPart[];
  /** Address of the section that explains it. */
  readonly explained: string;
}

/**
 * Tells a stored answer in words, with whether each part was right and why, from the data file of its lesson. Undefined
 * when the site no longer has the question; rejects when it cannot be fetched.
 */
export async function loadTold(
  { lessonHref, id }: { readonly lessonHref: string; readonly id: string },
  answer: unknown,
): Promise<ToldAnswer | undefined> {
  const { questions, strings: all } = await quizAt(lessonHref);
  const entry = Object.hasOwn(questions, id) ? questions[id] : undefined;
  const load = entry && tellers[`./${entry.type}/tell.ts`];
  if (entry === undefined || load === undefined) return undefined;
  const { question, locale, explained } = entry.props;
  const { tell, task } = await load();
  const words = { strings: all[entry.type] ?? {}, locale };
  return {
    prompt: question.prompt,
    task: task?.(question as never, answer, words) ?? '',
    parts: tell(question as never, answer, words),
    explained: explainedAt(explained, lessonHref),
  };
}
