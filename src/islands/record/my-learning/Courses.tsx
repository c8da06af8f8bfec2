import { courseProgress } from '@/core/record/course-progress.ts';
import type { Log } from '@/core/record/merge.ts';
import { type LessonProgress, passMark } from '@/core/record/progress.ts';
import { formatPercent } from '@/i18n/date.ts';
import { offer, type Step, stepIn } from '../next-step.ts';
import { type CourseEntry, type LessonEntry, lessonPlan } from '../plan.ts';
import type { Words } from './words.ts';

interface Props {
  readonly log: Log;
  readonly plan: readonly CourseEntry[];
  readonly words: Words;
}

/** How much of a lesson is done, from 0 to 1, sections and questions counting alike. */
function shareOf({ sections, questions }: LessonEntry, { status, read, answered }: LessonProgress): number {
  const all = sections.length + questions.length;
  return status === 'completed' || all === 0
    ? Number(status === 'completed')
    : (read.length + answered.length) / all;
}

/** One link of the course's chain, filled from below as the lesson fills; the words beside it say the same. */
function ChainLink({ share }: { readonly share: number }) {
  return (
    <span class="mine-link">
      <svg aria-hidden="true" viewBox="0 0 1 100" preserveAspectRatio="none">
        <rect width="1" height={Math.round(share * 100)} />
      </svg>
    </span>
  );
}

function detailsOf(lesson: LessonEntry, progress: LessonProgress, { say, locale }: Words): string {
  const { status, read, answered, score, passed } = progress;
  // Rounded down, so that 79.6 % is not shown as the pass mark that it misses.
  const percent = (share: number) => formatPercent(Math.floor(share * 100 + 1e-9) / 100, locale);
  if (status === 'not-started') return say('status_not-started');
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

function LessonRow({
  step,
  progress,
  isNext,
  words,
}: {
  readonly step: Step;
  readonly progress: LessonProgress;
  readonly isNext: boolean;
  readonly words: Words;
}) {
  const { lesson, href } = step;
  return (
    <li class={progress.status}>
      <ChainLink share={shareOf(lesson, progress)} />
      <div class="mine-lesson">
        <p class="mine-title">
          <a href={href}>{lesson.title}</a>
        </p>
        <p class="soft">{detailsOf(lesson, progress, words)}</p>
      </div>
      {isNext && (
        <a class="button" href={href}>
          {words.say(progress.status === 'not-started' ? 'begin' : 'go_on')}
          <span class="visually-hidden">: {lesson.title}</span>
        </a>
      )}
    </li>
  );
}

/** Each course as a chain of its lessons, with how each stands; one button in all, at the place to go on. */
export function Courses({ log, plan, words }: Props) {
  const { say } = words;
  const offered = offer(log, plan);
  const next = 'step' in offered ? offered.step.href : '';
  return (
    <section aria-labelledby="mine-courses">
      <h2 id="mine-courses">{say('courses')}</h2>
      {plan.map((course) => {
        const plans = course.lessons.map((lesson) => lessonPlan(course, lesson));
        const { completed, lessons } = courseProgress(log, plans);
        const rows = course.lessons.flatMap((lesson, index) => {
          const progress = lessons[index];
          return progress === undefined ? [] : [{ step: stepIn(log, course, lesson), progress }];
        });
        return (
          <article key={course.course} class="card mine-course" data-dye={course.dye}>
            <h3>
              <a href={course.href}>{course.title}</a>
            </h3>
            <p class="soft">{say('chain_label', { done: completed, total: course.lessons.length })}</p>
            <ol>
              {rows.map((row) => (
                <LessonRow
                  key={row.step.lesson.lesson}
                  {...row}
                  isNext={row.step.href === next}
                  words={words}
                />
              ))}
            </ol>
          </article>
        );
      })}
    </section>
  );
}
