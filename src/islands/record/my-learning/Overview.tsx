import { activity } from '@/core/record/history.ts';
import type { Log } from '@/core/record/merge.ts';
import { lessonProgress } from '@/core/record/progress.ts';
import { formatNumber, localDay } from '@/i18n/date.ts';
import { type CourseEntry, lessonPlan } from '../plan.ts';
import type { Words } from './words.ts';

interface Props {
  readonly log: Log;
  readonly plan: readonly CourseEntry[];
  readonly words: Words;
}

/** Three figures over all courses. */
export function Overview({ log, plan, words: { say, locale } }: Props) {
  const lessons = plan.flatMap((course) =>
    course.lessons.map((lesson) => ({ lesson, progress: lessonProgress(log, lessonPlan(course, lesson)) })),
  );
  const sum = (counts: readonly number[]) => counts.reduce((a, b) => a + b, 0);
  const completed = lessons.filter(({ progress }) => progress.status === 'completed').length;
  const answered = sum(lessons.map(({ progress }) => progress.answered.length));
  const questions = sum(lessons.map(({ lesson }) => lesson.questions.length));
  const figures = [
    ['figure_lessons', say('of', { n: completed, total: lessons.length })],
    ['figure_questions', say('of', { n: answered, total: questions })],
    ['figure_days', formatNumber(activity(log, localDay).length, locale)],
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
