import type { ComponentChildren } from 'preact';
import type { Advice } from '@/core/placement/advice.ts';
import { programmeLevels } from '@/core/placement/levels.ts';
import { lessonProgress } from '@/core/record/progress.ts';
import { testResult } from '@/core/test/result.ts';
import { lessonPlan } from '../plan.ts';
import type { ResultProps } from './Result.tsx';
import type { Place } from './site.ts';

interface Props extends ResultProps {
  readonly advice: Advice;
}

interface Line extends Place {
  readonly isDone?: boolean;
}

function Lines({ lines, done }: { readonly lines: readonly Line[]; readonly done: string }) {
  return (
    <ul>
      {lines.map(({ href, title, isDone }) => (
        <li key={href}>
          <a href={href}>{title}</a>
          {isDone && <span class="soft"> · {done}</span>}
        </li>
      ))}
    </ul>
  );
}

function Step({ title, children }: { readonly title: string; readonly children: ComponentChildren }) {
  return (
    <li>
      <p>{title}</p>
      {children}
    </li>
  );
}

/** What is to be done first, in order: safety, then courses, then what is known already to be proved. Only what is written is named. */
export function FirstSteps({ advice, site, log, words }: Props) {
  const { say } = words;
  const { level, learn, look, prove, isUnwritten, hasSafety } = advice;
  const linesOf = (ids: readonly string[]) => site.courses.filter(({ course }) => ids.includes(course));
  const { safety } = site;
  const guards = (safety?.lessons ?? []).map((lesson): Line => {
    const status = safety && lessonProgress(log, lessonPlan(safety, lesson)).status;
    return { title: lesson.title, href: lesson.href, isDone: status === 'completed' };
  });
  const tests = linesOf(prove).map(
    ({ title, href, testHref = href, course }): Line => ({
      title,
      href: testHref,
      isDone: testResult(log, course).passed,
    }),
  );
  const labs = level === 'start' ? [] : site.labs[level ?? 'depth'];
  const written = programmeLevels.filter((each) => site.courses.some((course) => course.level === each));
  return (
    <>
      {isUnwritten && (
        <p>
          {say(level === undefined ? 'unwritten_beyond' : 'unwritten_level')}{' '}
          {say('written', { levels: written.map((each) => say(`level_${each}`).toLowerCase()).join(', ') })}
        </p>
      )}
      <h3>{say('first')}</h3>
      <ol class="placing-steps">
        {hasSafety && guards.length > 0 && (
          <Step title={say(level === 'start' ? 'safety' : 'safety_known', { title: safety?.title ?? '' })}>
            <Lines lines={guards} done={say('done')} />
          </Step>
        )}
        {learn.length > 0 && (
          <Step title={say('learn')}>
            <Lines lines={linesOf(learn)} done={say('done')} />
          </Step>
        )}
        {look.length > 0 && (
          <Step title={say('look')}>
            <Lines lines={linesOf(look)} done={say('done')} />
          </Step>
        )}
        {tests.length > 0 && (
          <Step title={say(level === 'start' ? 'prove_start' : 'prove')}>
            <Lines lines={tests} done={say('passed')} />
          </Step>
        )}
        {labs.length > 0 && (
          <Step title={say(level === undefined ? 'labs_beyond' : 'labs')}>
            <Lines lines={labs} done={say('done')} />
          </Step>
        )}
      </ol>
    </>
  );
}
