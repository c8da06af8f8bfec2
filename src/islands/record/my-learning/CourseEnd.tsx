import { formatPercent } from '@/i18n/date.ts';
import { LinkIcon } from '../LinkIcon.tsx';
import type { CourseReading } from './reading.ts';
import type { Words } from './words.ts';

interface Props {
  readonly reading: CourseReading;
  /** Address of the page of certificates. */
  readonly certificateHref?: string | undefined;
  readonly words: Words;
}

/** What stands at the end of a course: its test with the best result, and the certificate once all is done. */
export function CourseEnd({ reading, certificateHref, words: { say, locale } }: Props) {
  const { course, test, isCertified } = reading;
  // Rounded down, so that a result just below the pass mark is not shown as the mark.
  const score = formatPercent(Math.floor((test?.share ?? 0) * 100 + 1e-9) / 100, locale);
  const told = test && (test.at === '' ? 'test_none' : test.passed ? 'test_passed' : 'test_best');
  if (!course.test && !isCertified) return null;
  return (
    <ul class="mine-end">
      {course.test && test && told && (
        <li class={test.passed ? 'right' : ''}>
          <LinkIcon closed={test.passed} />
          <p>
            <a href={course.test.href}>{say('test_link')}</a> <span class="soft">{say(told, { score })}</span>
          </p>
        </li>
      )}
      {isCertified && certificateHref && (
        <li class="right">
          <LinkIcon closed />
          <p>
            <a href={`${certificateHref}?course=${course.course}`}>{say('certificate_link')}</a>
          </p>
        </li>
      )}
    </ul>
  );
}
