import { useEffect, useMemo, useState } from 'preact/hooks';
import type { Locale } from '@/core/locale/locale.ts';
import type { Log } from '@/core/record/merge.ts';
import type { Strings } from '@/i18n/fill.ts';
import { follow, type Health } from '@/storage/record.ts';
import type { CourseEntry, RetiredPrompts } from '../plan.ts';
import { MineReview, type MineReviewProps, MineSkills, readReview } from '../review/MineReview.tsx';
import { Answers } from './Answers.tsx';
import { Calendar } from './Calendar.tsx';
import { Contents } from './Contents.tsx';
import { Courses } from './Courses.tsx';
import { DataCard } from './DataCard.tsx';
import { Empty } from './Empty.tsx';
import { NextStep } from './NextStep.tsx';
import { Overview } from './Overview.tsx';
import { PlacementLine } from './PlacementLine.tsx';
import { readingOf } from './reading.ts';
import type { LoadTold } from './told.ts';
import { WordsCard } from './WordsCard.tsx';
import { type Words, wordsOf } from './words.ts';

/** What the built page hands over. */
export interface MyLearningProps {
  readonly locale: Locale;
  readonly strings: Strings;
  readonly plan: readonly CourseEntry[];
  readonly retired?: RetiredPrompts;
  readonly review?: MineReviewProps;
  readonly coursesHref: string;
  readonly dataHref?: string;
  readonly certificateHref?: string;
  readonly wordsHref?: string;
  /** Address of the placement check, where there is one. */
  readonly placementHref?: string | undefined;
}

interface Props extends MyLearningProps {
  /** Fetches the words of an answer; without it answers are listed and do not tell more. */
  readonly loadTold?: LoadTold;
}

const none: RetiredPrompts = {};

/** The record in the order in which a returning learner wants it: the way on, how far, how firm, when, and every answer. */
function Filled(props: Props & { log: Log; words: Words }) {
  const {
    log,
    plan,
    retired = none,
    review,
    loadTold,
    certificateHref,
    wordsHref,
    placementHref,
    words,
  } = props;
  const reading = useMemo(() => readingOf(log, plan, Date.now()), [log, plan]);
  const reviewing = useMemo(() => {
    return review && { ...review, reading: readReview(review.site, log, Date.now()) };
  }, [log, review]);
  const parts = [
    'courses',
    ...(reviewing && reviewing.reading.cards.length > 0 ? ['skills'] : []),
    'activity',
    'answers',
    'data',
  ];
  return (
    <div class="mine-whole">
      <div class="mine-now">
        <NextStep reading={reading} words={words} />
        {reviewing && <MineReview {...reviewing} />}
      </div>
      <Overview reading={reading} words={words} />
      {placementHref && <PlacementLine log={log} href={placementHref} words={words} />}
      <Contents parts={parts} words={words} />
      <div class="mine-columns">
        <div class="mine-main">
          <Courses reading={reading} certificateHref={certificateHref} words={words} />
          {reviewing && <MineSkills {...reviewing} />}
        </div>
        <div class="mine-side">
          <Calendar days={reading.days} time={reading.time} words={words} />
          {wordsHref && <WordsCard log={log} href={wordsHref} words={words} />}
        </div>
      </div>
      <Answers log={log} plan={plan} retired={retired} words={words} load={loadTold} />
    </div>
  );
}

/** The page "my learning": what the record holds, in pictures and words, and what can be done with it. */
export function MyLearning(props: Props) {
  const { locale, strings, coursesHref, dataHref, placementHref } = props;
  const words = useMemo(() => wordsOf(strings, locale), [strings, locale]);
  const [record, setRecord] = useState<{ log: Log; health: Health }>();
  useEffect(() => follow((log, health) => setRecord({ log, health })), []);
  if (record === undefined) return <p class="mine mine-loading soft">{words.say('loading')}</p>;
  const { log, health } = record;
  return (
    <div class="mine">
      <div role="status">
        {health !== 'kept' && <p class="note mine-health">{words.say(`health_${health}`)}</p>}
      </div>
      {log.length === 0 ? (
        <Empty words={words} coursesHref={coursesHref} placementHref={placementHref} />
      ) : (
        <Filled {...props} log={log} words={words} />
      )}
      {dataHref && <DataCard words={words} href={dataHref} />}
    </div>
  );
}
