import { useEffect, useMemo, useState } from 'preact/hooks';
import type { Locale } from '@/core/locale/locale.ts';
import type { Log } from '@/core/record/merge.ts';
import { dailySet, dueNow, reviewed } from '@/core/review/due.ts';
import { dueWords, wordCards } from '@/core/review/word-cards.ts';
import type { Strings } from '@/i18n/fill.ts';
import { follow, type Health } from '@/storage/record.ts';
import { NothingYet } from '../NothingYet.tsx';
import type { LoadQuestion } from './AskedQuestion.tsx';
import { DueCard } from './DueCard.tsx';
import { Reminder } from './Reminder.tsx';
import { RunningReview } from './RunningReview.tsx';
import { beginSet, endSet, type RunningSet, resumeSet, takeReturn } from './running-set.ts';
import { SetEnd } from './SetEnd.tsx';
import { type ReviewSite, reviewPlan } from './site.ts';
import { wordsOf } from './words.ts';

/** What the page of review gets as data. */
export interface ReviewProps {
  readonly locale: Locale;
  readonly strings: Strings;
  readonly site: ReviewSite;
  readonly coursesHref: string;
  readonly mineHref: string;
  /** The learner's own words, which have a review of their own. */
  readonly wordsHref: string;
}

/** Before, during and after a set. */
type Stage =
  | { readonly kind: 'before' }
  | { readonly kind: 'running'; readonly set: RunningSet; readonly isBegun: boolean; readonly back?: string }
  | { readonly kind: 'after'; readonly set: RunningSet };

/** The page of review: what is due, the set of today, how it went. `load` brings a question and its island. */
export function Review(props: ReviewProps & { readonly load: LoadQuestion }) {
  const { locale, strings, site, load, coursesHref, mineHref, wordsHref } = props;
  const words = useMemo(() => wordsOf(strings, locale), [strings, locale]);
  const plan = useMemo(() => reviewPlan(site), [site]);
  const [record, setRecord] = useState<{ log: Log; health: Health; now: number }>();
  const [stage, setStage] = useState<Stage>();
  const [back] = useState(takeReturn);
  useEffect(
    () =>
      follow((log, health) => {
        setRecord({ log, health, now: Date.now() });
        setStage((known) => {
          if (known !== undefined) return known;
          const set = resumeSet(log, site, back);
          return set === undefined
            ? { kind: 'before' }
            : { kind: 'running', set, isBegun: back !== '', back };
        });
      }),
    [site, back],
  );
  const { say } = words;
  if (record === undefined || stage === undefined) return <p class="soft">{say('loading')}</p>;
  const { log, health, now } = record;
  const begin = () => {
    const set = dailySet(log, plan, Date.now());
    // The clock may have been set back since the page counted.
    if (set.length === 0) setRecord({ log, health, now: Date.now() });
    else setStage({ kind: 'running', set: beginSet(set, log), isBegun: true });
  };
  const end = (set: RunningSet) => {
    endSet();
    setStage({ kind: 'after', set });
  };
  const shown = { log, site, load, words };
  if (stage.kind === 'running') {
    return <RunningReview {...shown} {...stage} onEnd={() => end(stage.set)} />;
  }
  const isNew = reviewed(log, plan, now).length === 0;
  const dueWordCount = dueWords(wordCards(log, now), now).length;
  const more = stage.kind === 'after' && dueNow(log, plan, now).length > 0;
  const button = (
    <button type="button" class={more ? 'button quiet' : 'button'} onClick={begin}>
      {say(more ? 'more' : 'start')}
    </button>
  );
  return (
    <div class="review-home">
      {(health === 'memory' || health === 'full') && <p class="note">{say(`health_${health}`)}</p>}
      {stage.kind === 'after' && <SetEnd {...shown} set={stage.set} />}
      {isNew ? (
        <NothingYet id="review-due" say={words.say} coursesHref={coursesHref} />
      ) : (
        <DueCard
          log={log}
          plan={plan}
          words={words}
          now={now}
          title={say(more ? 'more_title' : 'due_title')}
          action={button}
        />
      )}
      <p class="review-ways">
        {dueWordCount > 0 && <a href={wordsHref}>{words.count('words', dueWordCount)}</a>}
        <a href={mineHref}>{say('to_mine')}</a>
        {!isNew && <a href={coursesHref}>{say('to_courses')}</a>}
      </p>
      <Reminder words={words} />
    </div>
  );
}
