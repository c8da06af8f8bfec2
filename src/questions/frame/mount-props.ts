import type { Locale } from '@/core/locale/locale.ts';
import { questionObject } from '@/core/record/object.ts';
import type { Strings } from '@/i18n/fill.ts';
import type { Asked, AskedQuestion } from './asked.ts';

/** What a page says when it puts a question somewhere. */
export interface MountProps<Q = AskedQuestion> {
  /** The question as quiz.yaml says it, in all languages. */
  readonly question: Q;
  readonly locale: Locale;
  /** Ids of course and lesson. */
  readonly course: string;
  readonly lesson: string;
  /** Place of the question in the quiz, from 1, and how many there are. */
  readonly number: number;
  readonly total: number;
  /** Address of the lesson page, without an anchor; empty on the lesson page itself. */
  readonly lessonHref: string;
  /** Whether the lesson marks the very paragraph that answers it; without that the section is all there is to lead to. */
  readonly isMarked?: boolean;
}

/** What an island gets: the question in one language, its place, and ready strings. */
export interface IslandProps<P extends Asked = Asked> {
  readonly question: P;
  /** The question's name in the record. */
  readonly object: string;
  readonly number: number;
  readonly total: number;
  /** Where the lesson explains this. */
  readonly explained: string;
  readonly locale: Locale;
  readonly strings: Strings;
  /** Id of the attempt at a test within which it is asked: there each question is answered once. */
  readonly attempt?: string;
}

/** Turns what a page says into what an island gets. */
export function islandProps<Q extends AskedQuestion, P extends Asked>(
  { question, locale, course, lesson, number, total, lessonHref, isMarked }: MountProps<Q>,
  toProps: (question: Q, locale: Locale) => P,
  strings: Strings,
): IslandProps<P> {
  return {
    question: toProps(question, locale),
    object: questionObject(course, lesson, question.id),
    number,
    total,
    explained: `${lessonHref}#${isMarked ? `explains-${question.id}` : question.section}`,
    locale,
    strings,
  };
}
