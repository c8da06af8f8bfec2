import { formatNumber } from '@/i18n/date.ts';
import type { Reading } from './reading.ts';
import type { Words } from './words.ts';

/** Four figures over all courses. */
export function Overview({ reading, words }: { readonly reading: Reading; readonly words: Words }) {
  const { say, locale, time } = words;
  const lessons = reading.courses.flatMap((course) => course.lessons);
  const sum = (counts: readonly number[]) => counts.reduce((a, b) => a + b, 0);
  const completed = sum(reading.courses.map((course) => course.completed));
  const answered = sum(lessons.map(({ progress }) => progress.answered.length));
  const questions = sum(lessons.map(({ step }) => step.lesson.questions.length));
  const figures = [
    ['figure_lessons', say('of', { n: completed, total: lessons.length })],
    ['figure_questions', say('of', { n: answered, total: questions })],
    ['figure_days', formatNumber(reading.days.length, locale)],
    ['figure_time', time(reading.time.total)],
  ] as const;
  return (
    <section aria-labelledby="mine-overview">
      <h2 id="mine-overview" class="visually-hidden">
        {say('overview')}
      </h2>
      <dl class="mine-figures">
        {figures.map(([key, figure]) => (
          <div key={key}>
            <dt>{say(key)}</dt>
            <dd>{figure}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
