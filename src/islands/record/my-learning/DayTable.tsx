import type { Locale } from '@/core/locale/locale.ts';
import { weekdaysIn } from '@/i18n/calendar.ts';
import { deedsOf, type Work } from './MonthGrid.tsx';
import type { Words } from './words.ts';

interface Props {
  readonly work: readonly Work[];
  readonly today: string;
  readonly caption: string;
  readonly words: Words;
}

/** A day of the month with its weekday; Sunday is 0 there and the last here. */
function named(day: string, locale: Locale): string {
  const weekday = weekdaysIn(locale)[(new Date(`${day}T00:00:00Z`).getUTCDay() + 6) % 7];
  return `${Number(day.slice(8))}, ${weekday?.short}`;
}

/** The days of learning of a month in figures, the newest first. */
export function DayTable({ work, today, caption, words }: Props) {
  const { say, locale, time } = words;
  return (
    <table class="mine-table">
      <caption class="visually-hidden">{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{say('col_day')}</th>
          <th scope="col">{say('col_time')}</th>
          <th scope="col">{say('col_done')}</th>
        </tr>
      </thead>
      <tbody>
        {[...work].reverse().map((each) => (
          <tr key={each.day}>
            <th scope="row">{each.day === today ? say('today') : named(each.day, locale)}</th>
            <td>{time(each.time)}</td>
            <td>{deedsOf(each, words)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
