import { useEffect, useState } from 'preact/hooks';
import type { Locale } from '@/core/locale/locale.ts';
import type { Log } from '@/core/record/merge.ts';
import { fill, type Strings } from '@/i18n/fill.ts';
import { plural } from '@/i18n/plural.ts';
import type { CourseEntry } from '../plan.ts';
import type { DueToday } from '../review/due-today.ts';

interface Props {
  readonly log: Log;
  readonly locale: Locale;
  readonly strings: Strings;
  readonly plan: readonly CourseEntry[];
  readonly reviewHref: string;
}

const nothing: DueToday = { questions: 0, minutes: 0 };

/** What is due today. The formulas are fetched only for one who has answered something. */
async function count(log: Log, plan: readonly CourseEntry[]): Promise<DueToday> {
  if (!log.some(({ verb }) => verb === 'answered')) return nothing;
  const { dueToday } = await import('../review/due-today.ts');
  return dueToday(log, plan, Date.now());
}

/** A quiet line below the card when questions are due, in air that is there anyway, so that its coming moves nothing. */
export function Due({ log, locale, strings, plan, reviewHref }: Props) {
  const [due, setDue] = useState(nothing);
  useEffect(() => {
    let isCurrent = true;
    // Without connection the front page does without this line.
    count(log, plan).then(
      (counted) => isCurrent && setDue(counted),
      () => undefined,
    );
    return () => {
      isCurrent = false;
    };
  }, [log, plan]);
  if (due.questions === 0) return null;
  const questions = plural(strings, 'due_questions', due.questions, locale);
  const minutes = plural(strings, 'due_minutes', due.minutes, locale);
  return (
    <p class="go-on-due">
      <a href={reviewHref}>{fill(strings['due'] ?? '', { questions, minutes })}</a>
    </p>
  );
}
