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

/** What the islands of questions need beyond a page: keys, reasons and words. Fetched when they are asked. */
export interface QuestionData {
  readonly strings: Readonly<Partial<Record<QuestionType, Strings>>>;
  /** By the id of the question. */
  readonly questions: Readonly<Record<string, QuizEntry>>;
}

/** The same for the quiz of a lesson, with its summary. Fetched when a learner comes near the quiz. */
export interface QuizData extends QuestionData {
  readonly summary: SummaryProps;
}

/** Which questions, under which names, in which language. */
export interface QuestionsPlace {
  readonly course: string;
  readonly lesson: string;
  readonly questions: readonly Question[];
  /** Ids of those whose answering paragraph the lesson marks. */
  readonly explained?: readonly string[];
  readonly locale: Locale;
  /** Address of the lesson that explains a question; empty when it is the page above the data file itself. */
  readonly explainedBy?: (question: Question) => string;
}

/** The data file of some questions in one language. */
export function questionData(place: QuestionsPlace): QuestionData {
  const { course, lesson, questions, locale, explained = [], explainedBy = () => '' } = place;
  const total = questions.length;
  const islands = questions.map((question, index) => {
    const isMarked = explained.includes(question.id);
    const given = { course, lesson, number: index + 1, total, lessonHref: explainedBy(question), isMarked };
    const { strings, ...props } = questionIsland({ question, locale, ...given });
    return { type: question.type, strings, props };
  });
  return {
    strings: Object.fromEntries(islands.map(({ type, strings }) => [type, strings])),
    questions: Object.fromEntries(islands.map(({ type, props }) => [props.question.id, { type, props }])),
  };
}

/** The data file of one quiz in one language. */
export function quizData(place: QuestionsPlace): QuizData {
  const { course, lesson, questions, locale } = place;
  return {
    ...questionData(place),
    summary: {
      course,
      lesson,
      questions: questions.map(({ id, rev }) => ({ id, rev })),
      strings: summaryStrings[locale],
    },
  };
}
