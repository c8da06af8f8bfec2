import type { Locale } from '@/core/locale/locale.ts';
import type { Log } from '@/core/record/merge.ts';
import { passMark } from '@/core/record/progress.ts';
import type { Attempt, AttemptQuestion } from '@/core/test/attempt.ts';
import { formatNumber, formatPercent } from '@/i18n/date.ts';
import type { Ask, LoadQuestion } from '../review/AskedQuestion.tsx';
import type { Words } from '../review/words.ts';
import type { TestSite } from './site.ts';

/** What the parts of the page of a test share. */
export interface Shown {
  readonly log: Log;
  readonly site: TestSite;
  readonly load: LoadQuestion;
  readonly words: Words;
  /** A share of 1 as whole per cent; rounded down, so that 79.6 % is not shown as the pass mark that it misses. */
  readonly percent: (share: number) => string;
  /** A number of points in the language of the page. */
  readonly points: (n: number) => string;
  /** In milliseconds since 1970. */
  readonly now: number;
}

/** How an answer went, in one of four words. */
export type Verdict = 'none' | 'right' | 'partly' | 'wrong';

/** How a question of an attempt went. */
export function verdictOf({ given }: AttemptQuestion): Verdict {
  if (given === undefined) return 'none';
  const { earned, total } = given.score;
  return earned === total ? 'right' : earned > 0 ? 'partly' : 'wrong';
}

/** Shows shares and points in one language. */
export function figuresIn(locale: Locale): Pick<Shown, 'percent' | 'points'> {
  return {
    percent: (share) => formatPercent(Math.floor(share * 100 + 1e-9) / 100, locale),
    points: (n) => formatNumber(Math.round(n * 100) / 100, locale),
  };
}

/** The score of an attempt beside the pass mark, for `result_score`. */
export function scoreValues({ score }: Attempt, { percent }: Pick<Shown, 'percent'>) {
  return { score: percent(score), mark: percent(passMark) };
}

/** What to fetch for a question of an attempt. */
export function askOf(site: TestSite, { id: attempt, questions }: Attempt, at: number): Ask | undefined {
  const question = questions[at];
  if (question === undefined) return undefined;
  const { id, rev } = question;
  return { lessonHref: site.href, id, rev, number: at + 1, total: questions.length, attempt };
}
