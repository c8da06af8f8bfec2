import type { Locale } from '@/core/locale/locale.ts';
import type { Strings } from '@/i18n/fill.ts';
import type { IslandProps } from './frame/mount-props.ts';
import type { SummaryProps } from './frame/summary/Summary.tsx';
import { summaryStrings } from './frame/summary/summary-strings.ts';
import { questionIsland } from './island-props.ts';
import type { Question, QuestionType } from './registry.ts';

/** A question of a quiz as its data file carries it: strings stand once for each type, not once for each question. */
export interface QuizEntry {
  readonly type: QuestionType;
  readonly props: Omit<IslandProps, 'strings'>;
}

/** What the islands of a quiz need beyond the page: keys, reasons and words. Fetched when a learner comes near the quiz. */
export interface QuizData {
  readonly strings: Readonly<Partial<Record<QuestionType, Strings>>>;
  /** By the id of the question. */
  readonly questions: Readonly<Record<string, QuizEntry>>;
  readonly summary: SummaryProps;
}

/** Which quiz, in which language. */
export interface QuizPlace {
  readonly course: string;
  readonly lesson: string;
  readonly questions: readonly Question[];
  /** Ids of those whose answering paragraph the lesson marks. */
  readonly explained?: readonly string[];
  readonly locale: Locale;
}

/** The data file of one quiz in one language. */
export function quizData({ course, lesson, questions, explained = [], locale }: QuizPlace): QuizData {
  const total = questions.length;
  const islands = questions.map((question, index) => {
    const isMarked = explained.includes(question.id);
    const place = { course, lesson, number: index + 1, total, lessonHref: '', isMarked };
    const { strings, ...props } = questionIsland({ question, locale, ...place });
    return { type: question.type, strings, props };
  });
  return {
    strings: Object.fromEntries(islands.map(({ type, strings }) => [type, strings])),
    questions: Object.fromEntries(islands.map(({ type, props }) => [props.question.id, { type, props }])),
    summary: {
      course,
      lesson,
      questions: questions.map(({ id, rev }) => ({ id, rev })),
      strings: summaryStrings[locale],
    },
  };
}
