import { useState } from 'preact/hooks';
import type { Day } from '@/core/record/history.ts';
import { monthsUntil } from '@/core/record/month.ts';
import { longestPause, type TimeSpent } from '@/core/record/time-spent.ts';
import { formatMonth, monthName } from '@/i18n/calendar.ts';
import { localDay } from '@/i18n/date.ts';
import { DayTable } from './DayTable.tsx';
import { MonthGrid, workOf } from './MonthGrid.tsx';
import type { Words } from './words.ts';

/** How many months can be chosen. */
const shownMonths = 6;

interface Props {
  readonly days: readonly Day[];
  readonly time: TimeSpent;
  readonly words: Words;
}

/** The months side by side, each with how many of its days were days of learning: a picture and the way to each in one. */
function Months({
  months,
  counts,
  chosen,
  words: { say, locale },
  onChoose,
}: {
  readonly months: readonly string[];
  readonly counts: ReadonlyMap<string, number>;
  readonly chosen: string;
  readonly words: Words;
  readonly onChoose: (month: string) => void;
}) {
  return (
    <fieldset class="mine-tabs mine-months">
      <legend class="visually-hidden">{say('month_pick')}</legend>
      {months.map((month) => {
        const count = counts.get(month) ?? 0;
        return (
          <label key={month}>
            <input
              type="radio"
              name="mine-month"
              value={month}
              checked={month === chosen}
              onChange={() => onChoose(month)}
            />
            <span class="mine-tab">
              <span class="visually-hidden">
                {say('month_label', { month: formatMonth(month, locale), days: count })}
              </span>
              <b aria-hidden="true">{count}</b>
              <svg viewBox="0 0 10 31" aria-hidden="true">
                <rect y={31 - count} width="10" height={count} />
              </svg>
              <span aria-hidden="true">{monthName(month, locale).slice(0, 3)}</span>
            </span>
          </label>
        );
      })}
    </fieldset>
  );
}

/** When the learner learned: a calendar of one month, the last months to choose from, and the same as a table. */
export function Calendar({ days, time, words }: Props) {
  const { say, locale } = words;
  const today = localDay(new Date().toISOString());
  const months = monthsUntil(today.slice(0, 7), shownMonths);
  const [chosen, choose] = useState(months.at(-1) ?? '');
  const counts = new Map<string, number>();
  for (const { day } of days) counts.set(day.slice(0, 7), (counts.get(day.slice(0, 7)) ?? 0) + 1);
  const shown = days.filter(({ day }) => day.startsWith(chosen));
  const work = workOf(shown, time);
  return (
    <section class="card mine-activity" aria-labelledby="mine-activity">
      <h2 id="mine-activity">{say('activity')}</h2>
      <Months months={months} counts={counts} chosen={chosen} words={words} onChoose={choose} />
      <MonthGrid month={chosen} work={work} today={today} words={words} />
      <ul class="mine-legend soft" aria-hidden="true">
        {(['few', 'some', 'many'] as const).map((amount) => (
          <li key={amount}>
            <span class={`mine-day ${amount}`} /> {say(`legend_${amount}`)}
          </li>
        ))}
      </ul>
      {shown.length === 0 ? (
        <p>{say('month_none')}</p>
      ) : (
        <details>
          <summary>{say('as_table')}</summary>
          <DayTable
            work={work}
            today={today}
            caption={`${say('activity')}: ${formatMonth(chosen, locale)}`}
            words={words}
          />
        </details>
      )}
      <p class="soft">{say('time_how', { pause: longestPause / 60_000 })}</p>
    </section>
  );
}
