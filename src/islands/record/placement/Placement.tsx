import type { ComponentType } from 'preact';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Locale } from '@/core/locale/locale.ts';
import { lastOutcome, type Outcome } from '@/core/placement/outcome.ts';
import type { Log } from '@/core/record/merge.ts';
import type { Strings } from '@/i18n/fill.ts';
import { follow, type Health } from '@/storage/record.ts';
import { wordsOf } from '../review/words.ts';
import { Asking } from './Asking.tsx';
import { Begin } from './Begin.tsx';
import { endRun, keepRun, keptRun } from './keep-run.ts';
import { Result } from './Result.tsx';
import { judged, newRun, type Run } from './run.ts';
import type { PlacementQuestion, PlacementSite } from './site.ts';

/** What the page of the check gets as data. */
export interface PlacementProps {
  readonly locale: Locale;
  readonly strings: Strings;
  readonly site: PlacementSite;
}

type Options = PlacementQuestion['options'];

/** How questions look everywhere on the site; islands know no questions, so the page hands this in. */
export interface QuestionViews {
  readonly Choices: ComponentType<{
    readonly name: string;
    readonly kind: 'radio';
    readonly options: Options;
    readonly order: readonly string[];
    readonly chosen: readonly string[];
    readonly ready: boolean;
    readonly score: undefined;
    readonly strings: Strings;
    readonly onChoose: (id: string) => void;
  }>;
  readonly ChoiceKey: ComponentType<{
    readonly options: Options;
    readonly order: readonly string[];
    readonly strings: Strings;
  }>;
}

/** The placement check: before it, a question, and what came of it. Nothing is judged aloud before its end. */
export function Placement({ locale, strings, site, ...views }: PlacementProps & QuestionViews) {
  const words = useMemo(() => wordsOf(strings, locale), [strings, locale]);
  const [record, setRecord] = useState<{ readonly log: Log; readonly health: Health }>();
  const [run, setRun] = useState<Run | undefined>(() => keptRun(site.questions));
  const [ended, setEnded] = useState<Outcome>();
  // Whether the learner has just pressed a button, so that the focus goes along.
  const isMoved = useRef(false);
  useEffect(() => follow((log, health) => setRecord({ log, health })), []);
  if (record === undefined) return <p class="soft">{words.say('loading')}</p>;
  const { log, health } = record;
  const outcome = ended ?? lastOutcome(log, Date.now());
  const change = (next: Run | undefined) => {
    isMoved.current = true;
    keepRun(next ?? null);
    setRun(next);
  };
  const begin = () => change(newRun(site.questions, Math.random));
  const end = (last: Run) => {
    const given = judged(last, site.questions);
    setEnded({ at: new Date().toISOString(), given });
    void endRun(given);
    change(undefined);
  };
  const shown = { site, words, isMoved };
  const isKept = health !== 'memory' && health !== 'full';
  return (
    <>
      {!isKept && <p class="note">{words.say(`health_${health}`)}</p>}
      {run !== undefined ? (
        <Asking {...shown} {...views} run={run} onChange={change} onEnd={end} />
      ) : outcome === undefined ? (
        <Begin {...shown} onBegin={begin} />
      ) : (
        <Result {...shown} {...views} locale={locale} outcome={outcome} log={log} onAgain={begin} />
      )}
    </>
  );
}
