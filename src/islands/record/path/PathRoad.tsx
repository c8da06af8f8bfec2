import { useEffect, useMemo, useState } from 'preact/hooks';
import type { Locale } from '@/core/locale/locale.ts';
import type { Log } from '@/core/record/merge.ts';
import { formatPercent } from '@/i18n/date.ts';
import { fill, type Strings } from '@/i18n/fill.ts';
import { follow } from '@/storage/record.ts';
import { NextLesson } from './NextLesson.tsx';
import { PathStep } from './PathStep.tsx';
import { type PathStepEntry, roadOf } from './road.ts';

interface Props {
  readonly locale: Locale;
  readonly strings: Strings;
  readonly steps: readonly PathStepEntry[];
  readonly reviewHref: string;
}

/** The words of a path in one language, ready to be filled. */
export type Say = (key: string, values?: Readonly<Record<string, string | number>>) => string;

/** What the parts of a path share. */
export interface PathWords {
  readonly say: Say;
  /** A share of 1 as whole per cent, rounded down. */
  readonly percent: (share: number) => string;
}

/**
 * The steps of a path with what the learner has done of each. The page is built for one who has done nothing, and every line keeps
 * its place when the record comes.
 */
export function PathRoad({ locale, strings, steps, reviewHref }: Props) {
  const [log, setLog] = useState<Log>([]);
  useEffect(() => follow(setLog), []);
  const road = useMemo(() => roadOf(log, steps), [log, steps]);
  const say: Say = (key, values) => fill(strings[key] ?? key, values);
  const percent = (share: number) => formatPercent(Math.floor(share * 100 + 1e-9) / 100, locale);
  const { completed, total, next } = road;
  return (
    <>
      <NextLesson road={road} say={say} reviewHref={reviewHref} />
      <div class="path-progress">
        <p>{say('progress', { done: completed, total })}</p>
        <svg viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true">
          <rect class="whole" width="100" height="8" />
          <rect width={(completed / Math.max(1, total)) * 100} height="8" />
        </svg>
      </div>
      <ol class="path-steps">
        {road.steps.map((reading, at) => (
          <PathStep
            key={at}
            {...{ reading, say, percent }}
            number={at + 1}
            next={next?.course === reading.step ? next.lesson.lesson : ''}
          />
        ))}
      </ol>
    </>
  );
}
