import { CourseCard } from './CourseCard.tsx';
import type { CourseReading, Reading } from './reading.ts';
import type { Words } from './words.ts';

interface Group {
  readonly courses: readonly CourseReading[];
  readonly certificateHref?: string | undefined;
  readonly words: Words;
}

/** Courses of which there is little to say today, folded away under their number. */
function Folded({ courses, label, ...shown }: Group & { readonly label: string }) {
  const { say } = shown.words;
  if (courses.length === 0) return null;
  return (
    <details class="mine-more">
      <summary>{say(label, { count: courses.length })}</summary>
      {courses.map((each) => (
        <CourseCard key={each.course.course} reading={each} {...shown} />
      ))}
    </details>
  );
}

/**
 * Each course as a chain of its lessons. The one to go on with stands open and those begun stand below it, folded to their
 * chain; what is completed and what was never begun is folded away, so that twelve courses stay one screen.
 */
export function Courses({ reading, ...shown }: Omit<Group, 'courses'> & { readonly reading: Reading }) {
  const { courses, offered } = reading;
  const { say } = shown.words;
  const isHere = ({ course }: CourseReading) =>
    'step' in offered ? course.course === offered.step.course.course : courses.length === 1;
  const current = courses.filter(isHere);
  const others = courses.filter((each) => !isHere(each));
  const begun = others.filter(({ status }) => status === 'started');
  const done = others.filter(({ status }) => status === 'completed');
  const ahead = others.filter((each) => !begun.includes(each) && !done.includes(each));
  return (
    <section aria-labelledby="mine-courses">
      <h2 id="mine-courses">{say('courses')}</h2>
      {current.map((each) => (
        <CourseCard key={each.course.course} reading={each} isOpen {...shown} />
      ))}
      {begun.map((each) => (
        <CourseCard key={each.course.course} reading={each} {...shown} />
      ))}
      <Folded courses={done} label="courses_done" {...shown} />
      <Folded courses={ahead} label="courses_ahead" {...shown} />
    </section>
  );
}
