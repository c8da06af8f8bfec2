import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Locale } from '@/core/locale/locale.ts';
import { linkedSeed } from '@/core/random/linked-seed.ts';
import type { Seed } from '@/core/random/seed.ts';
import type { Log } from '@/core/record/merge.ts';
import { type Attempt, attempts, runningAttempt } from '@/core/test/attempt.ts';
import { drawTest } from '@/core/test/draw.ts';
import { nextTryAt } from '@/core/test/next-try.ts';
import { recentOf } from '@/core/test/recent.ts';
import { seededDraw, timesSeeded } from '@/core/test/seeded-draw.ts';
import type { Strings } from '@/i18n/fill.ts';
import { follow, type Health } from '@/storage/record.ts';
import type { LoadQuestion } from '../review/AskedQuestion.tsx';
import { takeReturn } from '../review/running-set.ts';
import { wordsOf } from '../review/words.ts';
import { beginAttempt, keepPlace, keptPlace } from './keep-attempt.ts';
import { RunningTest } from './RunningTest.tsx';
import { figuresIn, type Shown } from './shown.ts';
import type { TestSite } from './site.ts';
import { TestEnd } from './TestEnd.tsx';
import { TestHome } from './TestHome.tsx';

/** What the page of a test gets as data. */
export interface CourseTestProps {
  readonly locale: Locale;
  readonly strings: Strings;
  readonly site: TestSite;
}

/** What this tab shows: the page before an attempt, or one attempt, while it runs and after. */
type Stage =
  | { readonly kind: 'home' }
  | { readonly kind: 'running' | 'after'; readonly attempt: string; readonly isBegun: boolean };

/** Where this tab was when it was reloaded or its language changed. */
function stageOf(list: readonly Attempt[], course: string): Stage {
  const place = keptPlace(course);
  const attempt = list.find(({ id }) => id === place?.attempt);
  if (attempt === undefined) return { kind: 'home' };
  const kind = attempt.state === 'running' ? 'running' : 'after';
  // Who comes back from an explanation is at the question again; its island stands where the tab was.
  return { kind, attempt: attempt.id, isBegun: takeReturn() !== '' };
}

/** Draws again at an instant, so that a page left open learns that the next attempt may be started. */
function useWake(at: string | undefined, wake: () => void): void {
  useEffect(() => {
    if (at === undefined) return;
    const timer = setTimeout(wake, Math.max(0, Date.parse(at) - Date.now()) + 1000);
    return () => clearTimeout(timer);
  }, [at]);
}

/** The seed that a teacher's link names; it goes along when the language of the page is changed. */
function useLinkedSeed(): Seed | undefined {
  const [hash, setHash] = useState(location.hash);
  useEffect(() => {
    const follow = () => setHash(location.hash);
    // It may have changed since the page was first drawn.
    follow();
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, []);
  const seed = linkedSeed(hash);
  useEffect(() => {
    for (const link of document.querySelectorAll<HTMLAnchorElement>('a[data-language]'))
      link.hash = seed === undefined ? '' : `seed=${seed}`;
  }, [seed]);
  return seed;
}

/** The test of a course: before, during and after an attempt. What is shown comes from the record; `load` brings a question and its island. */
export function CourseTest(props: CourseTestProps & { readonly load: LoadQuestion }) {
  const { locale, strings, site, load } = props;
  const { course } = site;
  const words = useMemo(() => wordsOf(strings, locale), [strings, locale]);
  const figures = useMemo(() => figuresIn(locale), [locale]);
  const [record, setRecord] = useState<{ log: Log; health: Health; now: number }>();
  const [stage, setStage] = useState<Stage>();
  const seed = useLinkedSeed();
  const [start, setStart] = useState<'idle' | 'busy' | 'trouble'>('idle');
  const latest = useRef<Log>([]);
  useEffect(
    () =>
      follow((log, health) => {
        latest.current = log;
        setRecord({ log, health, now: Date.now() });
        setStage((known) => known ?? stageOf(attempts(log, course), course));
      }),
    [course],
  );
  useWake(record && nextTryAt(record.log, course, record.now), () =>
    setRecord((known) => known && { ...known, now: Date.now() }),
  );
  if (record === undefined || stage === undefined) return <p class="soft">{words.say('loading')}</p>;
  const { log, health, now } = record;
  const isKept = health !== 'memory' && health !== 'full';
  const list = attempts(log, course);
  const shown: Shown = { log, site, load, words, now, ...figures };

  /** Whether an attempt may begin now, by the record as it is now: another tab may have begun one. */
  const isFree = () =>
    runningAttempt(attempts(latest.current, course)) === undefined &&
    nextTryAt(latest.current, course, Date.now()) === undefined;
  const begin = async () => {
    if (start === 'busy') return;
    setStart('busy');
    const drawn =
      seed === undefined
        ? drawTest(site.questions, site.draw, recentOf(log, site), Math.random)
        : seededDraw(site, seed, timesSeeded(log, course, seed));
    try {
      // The questions come before the attempt begins: without them it would only be a date.
      await Promise.all(
        drawn.map(({ id, rev }, at) =>
          load({ lessonHref: site.href, id, rev, number: at + 1, total: drawn.length }),
        ),
      );
    } catch {
      setStart('trouble');
      return;
    }
    if (drawn.length > 0 && isFree()) {
      const attempt = await beginAttempt(course, drawn, seed);
      setStage({ kind: 'running', attempt, isBegun: true });
    } else setRecord({ log: latest.current, health, now: Date.now() });
    setStart('idle');
  };
  const close = () => {
    keepPlace(course, null);
    setStage({ kind: 'home' });
  };

  // One of which the site has taken back every question has nothing to show.
  const attempt =
    stage.kind === 'home' ? undefined : list.find(({ id, total }) => id === stage.attempt && total > 0);
  // Ended in another tab: nothing is left to answer here.
  const isRunning = stage.kind === 'running' && attempt?.state !== 'given-up';
  return (
    <>
      {!isKept && <p class="note">{words.say(`health_${health}`)}</p>}
      {stage.kind === 'home' || attempt === undefined ? (
        <TestHome
          {...shown}
          attempts={list}
          seed={seed}
          isStarting={start === 'busy'}
          hasTrouble={start === 'trouble'}
          onStart={() => void begin()}
          onGoOn={({ id }) => setStage({ kind: 'running', attempt: id, isBegun: true })}
        />
      ) : isRunning ? (
        <RunningTest
          {...shown}
          attempt={attempt}
          isBegun={stage.isBegun}
          isKept={isKept}
          onEnd={() => setStage({ kind: 'after', attempt: attempt.id, isBegun: true })}
        />
      ) : (
        <TestEnd
          {...shown}
          attempt={attempt}
          isBegun={stage.isBegun || stage.kind === 'running'}
          onClose={close}
        />
      )}
    </>
  );
}
