import { CourseCard } from './CourseCard.tsx';
import type { CourseReading, Reading } from './reading.ts';
import type { Words } from './words.ts';

interface Group {
  readonly courses: readonly CourseReading[];
  readonly words: Words;
}

/** Courses of which there is little to say today, folded away under their number. */
function Folded({ courses, label, words }: Group & { readonly label: string }) {
  if (courses.length === 0) return null;
  return (
    <details class="mine-more">
      <summary>{words.say(label, { count: courses.length })}</summary>
      {courses.map((each) => (
        <CourseCard key={each.course.course} reading={each} words={words} />
      ))}
    </details>
  );
}

/**
 * Each course as a chain of its lessons. The one to go on with stands open and those begun stand below it, folded to their
 * chain; what is completed and what was never begun is folded away, so that twelve courses stay one screen.
 */
export function Courses({ reading, words }: { readonly reading: Reading; readonly words: Words }) {
  const { courses, offered } = reading;
  const isHere = ({ course }: CourseReading) =>
    'step' in offered ? course.course === offered.step.course.course : courses.length === 1;
  const current = courses.filter(isHere);
  const others = courses.filter((each) => !isHere(each));
  const begun = others.filter(({ status }) => status === 'started');
  const done = others.filter(({ status }) => status === 'completed');
  const ahead = others.filter((each) => !begun.includes(each) && !done.includes(each));
  return (
    <section aria-labelledby="mine-courses">
      <h2 id="mine-courses">{words.say('courses')}</h2>
      {current.map((each) => (
        <CourseCard key={each.course.course} reading={each} isOpen words={words} />
      ))}
      {begun.map((each) => (
        <CourseCard key={each.course.course} reading={each} words={words} />
      ))}
      <Folded courses={done} label="courses_done" words={words} />
      <Folded courses={ahead} label="courses_ahead" words={words} />
    </section>
  );
}
