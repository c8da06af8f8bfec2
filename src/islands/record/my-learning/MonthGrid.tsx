import type { Day } from '@/core/record/history.ts';
import { weeksOf } from '@/core/record/month.ts';
import type { TimeSpent } from '@/core/record/time-spent.ts';
import { formatMonth, weekdaysIn } from '@/i18n/calendar.ts';
import { formatDay } from '@/i18n/date.ts';
import type { Words } from './words.ts';

/** One day of learning with the time spent, in milliseconds. */
export interface Work extends Day {
  readonly time: number;
}

const minute = 60_000;

/** The days with the time spent on each. */
export function workOf(days: readonly Day[], { days: times }: TimeSpent): readonly Work[] {
  return days.map((day) => ({ ...day, time: times.get(day.day) ?? 0 }));
}

/** What was done on a day, in words. */
export function deedsOf({ answered, read, acted }: Day, { say }: Words): string {
  const parts = [
    answered > 0 && say('activity_answers', { count: answered }),
    read > 0 && say('activity_sections', { count: read }),
    acted > 0 && say('activity_steps', { count: acted }),
  ].filter((part) => part !== false);
  // Each count stays with its word where the line breaks.
  return parts.map((part) => part.replaceAll(' ', '\u00A0')).join(' · ') || say('activity_opened');
}

/** How much a day holds, told by the shape of its link: thin, thick, or filled. */
function amountOf({ time }: Work): 'few' | 'some' | 'many' {
  if (time > 30 * minute) return 'many';
  return time > 10 * minute ? 'some' : 'few';
}

interface Props {
  readonly month: string;
  readonly work: readonly Work[];
  readonly today: string;
  readonly words: Words;
}

interface CellProps extends Pick<Props, 'today' | 'words'> {
  readonly day: string;
  /** Undefined for a day without learning. */
  readonly work: Work | undefined;
}

function DayCell({ day, work, today, words }: CellProps) {
  const { say, locale, time } = words;
  const number = Number(day.slice(8));
  const isToday = day === today;
  return (
    <td aria-current={isToday ? 'date' : undefined}>
      <span class={`mine-day ${work ? amountOf(work) : day > today ? 'ahead' : ''}`} aria-hidden="true">
        {number}
      </span>
      <span class="visually-hidden">
        {isToday ? say('today') : formatDay(day, locale)}
        {work && `: ${time(work.time)}. ${deedsOf(work, words)}`}
      </span>
    </td>
  );
}

/** A month as on the wall, Monday first; each day of learning is a link, which closes and fills the longer it was. */
export function MonthGrid({ month, work, today, words }: Props) {
  const { say, locale, time } = words;
  const byDay = new Map(work.map((each) => [each.day, each]));
  const spent = work.reduce((sum, each) => sum + each.time, 0);
  return (
    <table class="mine-month">
      <caption>
        <strong>{formatMonth(month, locale)}</strong>
        {work.length > 0 && (
          <span class="soft mine-sum">{say('month_sum', { days: work.length, time: time(spent) })}</span>
        )}
      </caption>
      <thead>
        <tr>
          {weekdaysIn(locale).map(({ short, long }) => (
            <th key={long} scope="col">
              <span aria-hidden="true">{short}</span>
              <span class="visually-hidden">{long}</span>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {weeksOf(month).map((week) => (
          <tr key={week.find(Boolean)}>
            {week.map((day, at) =>
              day === undefined ? (
                <td key={`${month}-${at}`} />
              ) : (
                <DayCell key={day} day={day} work={byDay.get(day)} today={today} words={words} />
              ),
            )}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
