import { CourseEnd } from './CourseEnd.tsx';
import { LessonRow, shareOf } from './LessonRow.tsx';
import type { CourseReading } from './reading.ts';
import type { Words } from './words.ts';

interface Props {
  readonly reading: CourseReading;
  /** Whether its lessons stand unfolded. */
  readonly isOpen?: boolean;
  readonly certificateHref?: string | undefined;
  readonly words: Words;
}

/** The course as a chain lying down: a link for each lesson, filled as far as the lesson is. The words below it say the same. */
function Chain({ reading: { lessons } }: Pick<Props, 'reading'>) {
  return (
    <svg class="mine-chain" viewBox={`0 0 ${lessons.length * 34 + 8} 28`} aria-hidden="true">
      {lessons.map((each, at) => {
        const wide = at % 2 === 0;
        const [y, height] = wide ? [3, 22] : [7, 14];
        const share = shareOf(each);
        const begun = each.progress.status === 'started' || each.progress.status === 'completed';
        return (
          <g key={each.step.lesson.lesson} class={begun ? 'begun' : ''}>
            <rect x={at * 34 + 4} y={y} width="34" height={height} rx={height / 2} class="edge" />
            {share > 0 && (
              <rect
                x={at * 34 + 9}
                y={y + 5}
                width={Math.max(24 * share, height - 10)}
                height={height - 10}
                rx={(height - 10) / 2}
                class="fill"
              />
            )}
          </g>
        );
      })}
    </svg>
  );
}

/** A course: its chain, how far it is and how long it took, and its lessons to be unfolded. */
export function CourseCard({ reading, isOpen = false, certificateHref, words }: Props) {
  const { say, time } = words;
  const { course, completed, lessons, time: spent } = reading;
  const count = lessons.length;
  const told = [
    say('chain_label', { done: completed, total: count }),
    ...(spent > 0 ? [say('course_time', { time: time(spent) })] : []),
  ];
  return (
    <article class="card mine-course" data-dye={course.dye}>
      <h3>
        <a href={course.href}>{course.title}</a>
      </h3>
      <Chain reading={reading} />
      <p class="soft">{told.join(' · ')}</p>
      <details open={isOpen}>
        <summary>
          {say('lessons_show', { count })}
          <span class="visually-hidden">. {course.title}</span>
        </summary>
        <ol>
          {lessons.map((each) => (
            <LessonRow key={each.step.lesson.lesson} reading={each} words={words} />
          ))}
        </ol>
      </details>
      <CourseEnd reading={reading} certificateHref={certificateHref} words={words} />
    </article>
  );
}
