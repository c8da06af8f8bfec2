import type { JudgeAnswer } from '@/core/classroom/book/judge.ts';
import type { Score } from '@/core/grading/score.ts';
import type { Json } from '@/core/record/event.ts';
import type { Teller } from './frame/told-part.ts';
import type { ToldAnswer } from './load-told.ts';
import type { QuestionData, QuizEntry } from './quiz-data.ts';
import { explainedAt } from './quiz-file.ts';
import type { QuestionType } from './registry.ts';

interface Grader {
  readonly grade: (question: never, answer: unknown) => Score;
}

// Copies of their own (what stands behind `?` makes another module): shared with the islands, each would be a file more in every lesson.
const graders = import.meta.glob<Grader>('./*/grade.ts', { query: '?judge' });
const tellers = import.meta.glob<Teller>('./*/tell.ts');

/** The data file of a quiz as it was kept or fetched, with the place whose questions it holds: `course/lesson`. */
export interface KeptQuiz {
  readonly key: string;
  /** Address of its page, with a slash at the end. */
  readonly href: string;
  readonly data: Json;
}

/** What can be said of answers to the questions of some quizzes, each in the revisions that are at hand. */
export interface Judging {
  readonly judge: JudgeAnswer;
  /** An answer in words; undefined where the question is not at hand in that revision. */
  readonly tell: (object: string, rev: number, answer: Json) => ToldAnswer | undefined;
  /** What a question asks; undefined where it is not at hand. */
  readonly prompt: (object: string, rev: number) => string | undefined;
}

interface Known {
  readonly entry: QuizEntry;
  readonly strings: QuestionData['strings'];
  readonly href: string;
}

/** The entries of a data file; what is none is passed over, since it may come from a file of the teacher. */
function entriesOf({ key, href, data }: KeptQuiz): readonly (readonly [string, Known])[] {
  const { questions, strings } = (data ?? {}) as Partial<QuestionData>;
  return Object.entries(questions ?? {}).flatMap(([id, entry]) => {
    const rev = entry?.props?.question?.rev;
    if (typeof entry?.type !== 'string' || typeof rev !== 'number') return [];
    return [[`question:${key}/${id}#${rev}`, { entry, strings: strings ?? {}, href }] as const];
  });
}

async function loaded<T>(
  from: Readonly<Record<string, () => Promise<T>>>,
  file: string,
  types: readonly string[],
): Promise<ReadonlyMap<string, T>> {
  const found = types.flatMap((type) => {
    const load = from[`./${type}/${file}`];
    return load ? [load().then((module) => [type, module] as const)] : [];
  });
  return new Map(await Promise.all(found));
}

/**
 * Loads what judges and tells answers to the questions of some quizzes; of equal questions the first one given is asked. After
 * that nothing is fetched any more. Rejects when a file cannot be fetched.
 */
export async function loadJudging(quizzes: readonly KeptQuiz[]): Promise<Judging> {
  const known = new Map<string, Known>();
  for (const [key, entry] of quizzes.flatMap(entriesOf)) if (!known.has(key)) known.set(key, entry);
  const types = [...new Set([...known.values()].map(({ entry }): QuestionType => entry.type))];
  const [grade, tell] = await Promise.all([
    loaded(graders, 'grade.ts', types),
    loaded(tellers, 'tell.ts', types),
  ]);
  const find = (object: string, rev: number) => known.get(`${object}#${rev}`);
  return {
    judge: (object, rev, answer) => {
      const { entry } = find(object, rev) ?? {};
      const grader = entry && grade.get(entry.type);
      if (entry === undefined || grader === undefined) return { type: 'no-key' };
      try {
        const score = grader.grade(entry.props.question as never, answer);
        if (score.type === 'invalid') return { type: 'unreadable', code: score.code };
        return { type: 'points', earned: score.earned, total: score.total };
      } catch {
        // A data file that was mended by hand may have no key where its type wants one.
        return { type: 'no-key' };
      }
    },
    tell: (object, rev, answer) => {
      const { entry, strings = {}, href = '' } = find(object, rev) ?? {};
      const teller = entry && tell.get(entry.type);
      if (entry === undefined || teller === undefined) return undefined;
      const { question, locale, explained } = entry.props;
      const words = { strings: strings[entry.type] ?? {}, locale };
      try {
        return {
          prompt: question.prompt,
          task: teller.task?.(question as never, answer, words) ?? '',
          parts: teller.tell(question as never, answer, words),
          explained: explainedAt(explained, href),
        };
      } catch {
        return undefined;
      }
    },
    prompt: (object, rev) => find(object, rev)?.entry.props.question.prompt,
  };
}
