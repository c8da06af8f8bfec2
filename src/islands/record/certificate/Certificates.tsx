import { useEffect, useMemo, useState } from 'preact/hooks';
import type { Locale } from '@/core/locale/locale.ts';
import { certificateOf, type Standing } from '@/core/record/certificate.ts';
import { certificateDay } from '@/core/record/certificate-code.ts';
import type { Log } from '@/core/record/merge.ts';
import { testResult } from '@/core/test/result.ts';
import type { Strings } from '@/i18n/fill.ts';
import { follow, type Health } from '@/storage/record.ts';
import { NothingYet } from '../NothingYet.tsx';
import { CheckForm } from './CheckForm.tsx';
import { Earned } from './Earned.tsx';
import { Road } from './Road.tsx';
import { type CertifiedCourse, coursePlan } from './site.ts';
import { type Words, wordsOf } from './words.ts';

interface Props {
  readonly locale: Locale;
  readonly strings: Strings;
  readonly courses: readonly CertifiedCourse[];
  readonly siteName: string;
  readonly coursesHref: string;
  readonly dataHref: string;
  readonly checkAddress: string;
}

/** A course with how it stands. */
interface Row {
  readonly course: CertifiedCourse;
  readonly standing: Standing;
}

/** How many lessons are done. */
function doneIn({ course: { lessons }, standing }: Row): number {
  if (standing.kind === 'earned') return lessons.length;
  const left = new Set(standing.missing.map((each) => (each.kind === 'test' ? '' : each.lesson)));
  return lessons.filter(({ lesson }) => !left.has(lesson)).length;
}

/** The course that is asked for by address, else the one completed last, else the one that is furthest. */
function shownOf(rows: readonly Row[], wanted: string): Row | undefined {
  const dayOf = ({ standing }: Row) => (standing.kind === 'earned' ? standing.certificate.at : '');
  const [best] = [...rows].sort(
    (a, b) =>
      dayOf(b).localeCompare(dayOf(a)) ||
      doneIn(b) / b.course.lessons.length - doneIn(a) / a.course.lessons.length,
  );
  return rows.find(({ course }) => course.course === wanted) ?? best;
}

function Choice({
  rows,
  shown,
  words,
}: {
  readonly rows: readonly Row[];
  readonly shown: Row;
  readonly words: Words;
}) {
  const { say, day } = words;
  return (
    <nav class="cert-choice no-print" aria-label={say('courses')}>
      <ul>
        {rows.map((row) => (
          <li key={row.course.course} data-dye={row.course.dye}>
            <a href={`?course=${row.course.course}`} aria-current={row === shown ? 'page' : undefined}>
              {row.course.title}
              <span class="soft">
                {row.standing.kind === 'earned'
                  ? say('course_earned', { day: day(certificateDay(row.standing.certificate.at)) })
                  : say('course_open', { done: doneIn(row), total: row.course.lessons.length })}
              </span>
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** The page of certificates: what is left, or the sheet; and for teachers the check of a sheet. */
export function Certificates({
  locale,
  strings,
  courses,
  siteName,
  coursesHref,
  dataHref,
  checkAddress,
}: Props) {
  const words = useMemo(() => wordsOf(strings, locale), [strings, locale]);
  const [record, setRecord] = useState<{ log: Log; health: Health; wanted: string }>();
  useEffect(
    () =>
      follow((log, health) => {
        const wanted = new URLSearchParams(location.search).get('course') ?? '';
        setRecord({ log, health, wanted });
      }),
    [],
  );
  if (record === undefined) return <p class="cert soft">{words.say('loading')}</p>;
  const { log, health, wanted } = record;
  const rows = courses.map((course): Row => {
    const test = course.test && testResult(log, course.course);
    return { course, standing: certificateOf(log, coursePlan(course), test) };
  });
  const shown = shownOf(rows, wanted);
  if (shown === undefined) return null;
  const { course, standing } = shown;
  const isNew = !log.some(({ verb }) => verb === 'answered' || verb === 'read');
  return (
    <div class="cert">
      {(health === 'memory' || health === 'full') && (
        <p class="note no-print" role="status">
          {words.say('health')}
        </p>
      )}
      {rows.length > 1 && <Choice rows={rows} shown={shown} words={words} />}
      {standing.kind === 'earned' ? (
        <Earned
          key={course.course}
          {...standing}
          course={course}
          siteName={siteName}
          dataHref={dataHref}
          checkAddress={checkAddress}
          words={words}
        />
      ) : isNew ? (
        <NothingYet id="cert-empty" say={words.say} coursesHref={coursesHref} />
      ) : (
        <Road course={course} missing={standing.missing} words={words} />
      )}
      <CheckForm courses={courses} course={course.course} log={log} words={words} />
    </div>
  );
}
