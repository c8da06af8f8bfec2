import { answers, attemptNumbers, type GivenAnswer } from '@/core/record/history.ts';
import type { Log } from '@/core/record/merge.ts';
import { testLesson } from '@/core/record/object.ts';
import { type Standing, standingOf } from '@/core/record/standing.ts';
import type { CourseEntry, LessonEntry, RetiredPrompts, TestEntry } from '../plan.ts';

/** An answer with what the site knows of its question. */
export interface ShownAnswer {
  readonly given: GivenAnswer;
  readonly standing: Standing;
  /** Which attempt at the course test it belongs to; 0 for one that the record does not know. */
  readonly attempt?: number;
}

/** A question with every answer to it, newest first. */
export interface AnsweredQuestion {
  readonly id: string;
  /** In words: as it is now, as it was last, or its id where nothing else is known. */
  readonly prompt: string;
  /** Where the site has it, in whatever revision: its place in the lesson, for one of a test where a lesson explains it. */
  readonly href: string | undefined;
  readonly answers: readonly ShownAnswer[];
}

/** The answers to one lesson, or to the test of a course, by question; the question answered last comes first. */
export interface AnswerGroup {
  /** `course/lesson`. */
  readonly key: string;
  readonly kind: 'lesson' | 'test';
  readonly course: CourseEntry | undefined;
  /** Undefined when the site has it no more. */
  readonly lesson: LessonEntry | TestEntry | undefined;
  readonly questions: readonly AnsweredQuestion[];
}

interface Site {
  readonly plan: readonly CourseEntry[];
  readonly retired: RetiredPrompts;
}

function lessonsOf(plan: readonly CourseEntry[]): ReadonlyMap<string, LessonEntry | TestEntry> {
  return new Map<string, LessonEntry | TestEntry>(
    plan.flatMap(({ course, lessons, test }) => [
      ...lessons.map((lesson) => [`${course}/${lesson.lesson}`, lesson] as const),
      ...(test ? [[`${course}/${testLesson}`, test] as const] : []),
    ]),
  );
}

type AnyQuestion = (LessonEntry | TestEntry)['questions'][number];

function addressOf(question: AnyQuestion, lessonHref: string): string {
  return 'explained' in question ? question.explained : `${lessonHref}#question-${question.id}`;
}

/** Every answer ever given, by lesson and question; what was answered last comes first. */
export function answerGroups(log: Log, { plan, retired }: Site): readonly AnswerGroup[] {
  const lessons = lessonsOf(plan);
  const attempts = attemptNumbers(log);
  const byLesson = new Map<string, Map<string, GivenAnswer[]>>();
  for (const given of answers(log)) {
    const key = `${given.course}/${given.lesson}`;
    const own = byLesson.get(key) ?? new Map<string, GivenAnswer[]>();
    byLesson.set(key, own);
    const list = own.get(given.question) ?? [];
    list.push(given);
    own.set(given.question, list);
  }
  return [...byLesson].map(([key, questions]) => {
    const [course = '', lesson = ''] = key.split('/');
    return {
      key,
      kind: lesson === testLesson ? 'test' : 'lesson',
      course: plan.find((each) => each.course === course),
      lesson: lessons.get(key),
      questions: [...questions].map(([id, list]) => {
        const question = lessons.get(key)?.questions.find((each) => each.id === id);
        const lastPrompt = retired[`${key}/${id}`];
        return {
          id,
          prompt: question?.prompt ?? lastPrompt ?? id,
          href: question && addressOf(question, lessons.get(key)?.href ?? ''),
          answers: list.map((given) => ({
            given,
            standing: standingOf(given.rev, question?.rev, lastPrompt !== undefined),
            ...(given.attempt !== undefined && { attempt: attempts.get(given.attempt) ?? 0 }),
          })),
        };
      }),
    };
  });
}

/** How many answers a group has. */
export function countOf({ questions }: Pick<AnswerGroup, 'questions'>): number {
  return questions.reduce((sum, { answers: own }) => sum + own.length, 0);
}

/** The groups with only those answers that are wanted; what is empty then is left out. */
export function filtered(
  groups: readonly AnswerGroup[],
  isWanted: (answer: ShownAnswer) => boolean,
): readonly AnswerGroup[] {
  return groups.flatMap((group) => {
    const questions = group.questions.flatMap((question) => {
      const own = question.answers.filter(isWanted);
      return own.length === 0 ? [] : [{ ...question, answers: own }];
    });
    return questions.length === 0 ? [] : [{ ...group, questions }];
  });
}

/** Whether an answer earned all that there was to earn. */
export function isRight({ given: { score } }: ShownAnswer): boolean {
  return score.earned === score.total;
}
