import { activity, type Day } from '@/core/record/history.ts';
import type { Log } from '@/core/record/merge.ts';
import { formatDay, localDay } from '@/i18n/date.ts';
import type { Words } from './words.ts';

const shownDays = 28;
/** How many days stand in the list before the rest is folded away. */
const listed = 5;

function workOf(day: Day | undefined): number {
  // Opening a lesson is work too, though none of the three counts tells it.
  return day === undefined ? 0 : day.answered + day.read + day.acted || 1;
}

/** The last days as the device counts them, oldest first; noon, so that a change of clocks skips no day. */
function lastDays(): string[] {
  const today = new Date();
  return Array.from({ length: shownDays }, (_, index) => {
    const back = shownDays - 1 - index;
    return localDay(
      new Date(today.getFullYear(), today.getMonth(), today.getDate() - back, 12).toISOString(),
    );
  });
}

function Bars({ days, label }: { readonly days: ReadonlyMap<string, Day>; readonly label: string }) {
  const work = lastDays().map((day) => workOf(days.get(day)));
  const most = Math.max(...work, 6);
  return (
    <svg class="mine-bars" viewBox="0 0 280 60" role="img" aria-label={label}>
      {work.map((count, index) => {
        const height = count === 0 ? 3 : 10 + (count / most) * 50;
        const x = index * 10 + 1;
        return (
          <rect
            key={x}
            x={x}
            y={60 - height}
            width="8"
            height={height}
            rx="1.5"
            class={count === 0 ? 'none' : ''}
          />
        );
      })}
    </svg>
  );
}

function DayLines({
  days,
  words: { say, locale },
}: {
  readonly days: readonly Day[];
  readonly words: Words;
}) {
  const today = localDay(new Date().toISOString());
  return (
    <ol class="mine-days">
      {days.map(({ day, answered, read, acted }) => {
        const parts = [
          answered > 0 && say('activity_answers', { count: answered }),
          read > 0 && say('activity_sections', { count: read }),
          acted > 0 && say('activity_steps', { count: acted }),
        ].filter((part) => part !== false);
        return (
          <li key={day}>
            <strong>{day === today ? say('today') : formatDay(day, locale)}</strong>
            <span class="soft">{parts.length > 0 ? parts.join(' · ') : say('activity_opened')}</span>
          </li>
        );
      })}
    </ol>
  );
}

/** When the learner learned: four weeks as bars, and every day in words. */
export function Activity({ log, words }: { readonly log: Log; readonly words: Words }) {
  const { say } = words;
  const days = activity(log, localDay);
  const byDay = new Map(days.map((day) => [day.day, day]));
  const recent = lastDays().filter((day) => byDay.has(day)).length;
  const newestFirst = [...days].reverse();
  const older = newestFirst.slice(listed);
  return (
    <section class="card mine-activity" aria-labelledby="mine-activity">
      <h2 id="mine-activity">{say('activity')}</h2>
      <Bars days={byDay} label={say('activity_label', { days: recent })} />
      <DayLines days={newestFirst.slice(0, listed)} words={words} />
      {older.length > 0 && (
        <details>
          <summary>{say('older_days', { count: older.length })}</summary>
          <DayLines days={older} words={words} />
        </details>
      )}
    </section>
  );
}
