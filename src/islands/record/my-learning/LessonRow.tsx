import { type LessonProgress, passMark } from '@/core/record/progress.ts';
import { formatPercent } from '@/i18n/date.ts';
import type { LessonEntry } from '../plan.ts';
import type { LessonReading } from './reading.ts';
import type { Words } from './words.ts';

/** How much of a lesson is done, from 0 to 1, sections and questions counting alike. */
export function shareOf({ step, progress }: LessonReading): number {
  const { sections, questions } = step.lesson;
  const all = sections.length + questions.length;
  if (progress.status === 'completed') return 1;
  return all === 0 ? 0 : (progress.read.length + progress.answered.length) / all;
}

function detailsOf(lesson: LessonEntry, progress: LessonProgress, { say, locale }: Words): string {
  const { status, read, answered, score, passed } = progress;
  // Rounded down, so that 79.6 % is not shown as the pass mark that it misses.
  const percent = (share: number) => formatPercent(Math.floor(share * 100 + 1e-9) / 100, locale);
  if (status === 'not-started' || status === 'opened') return say(`status_${status}`);
  if (status === 'completed') {
    const verdict = passed ? say('lesson_passed') : say('lesson_not_passed', { mark: percent(passMark) });
    const parts =
      lesson.questions.length === 0 ? [] : [say('lesson_score', { score: percent(score) }), verdict];
    return [say('status_completed'), ...parts].join(' · ');
  }
  return [
    say('status_started'),
    say('lesson_sections', { n: read.length, total: lesson.sections.length }),
    say('lesson_questions', { n: answered.length, total: lesson.questions.length }),
  ].join(' · ');
}

/** A lesson of a course: a link of its chain, which fills as the lesson does, and the same in words. */
export function LessonRow({ reading, words }: { readonly reading: LessonReading; readonly words: Words }) {
  const { lesson, href } = reading.step;
  return (
    <li class={reading.progress.status}>
      <span class="mine-link">
        <svg aria-hidden="true" viewBox="0 0 1 100" preserveAspectRatio="none">
          <rect width="1" height={Math.round(shareOf(reading) * 100)} />
        </svg>
      </span>
      <div class="mine-lesson">
        <p class="mine-title">
          <a href={href}>{lesson.title}</a>
        </p>
        <p class="soft">{detailsOf(lesson, reading.progress, words)}</p>
      </div>
    </li>
  );
}
