import { useEffect, useState } from 'preact/hooks';
import type { Locale } from '@/core/locale/locale.ts';
import type { Log } from '@/core/record/merge.ts';
import type { Strings } from '@/i18n/fill.ts';
import { follow, type Health } from '@/storage/record.ts';
import type { CourseEntry, RetiredPrompts } from '../plan.ts';
import { MineReview, type MineReviewProps } from '../review/MineReview.tsx';
import { Activity } from './Activity.tsx';
import { Answers } from './Answers.tsx';
import { Courses } from './Courses.tsx';
import { DataCard } from './DataCard.tsx';
import { Overview } from './Overview.tsx';
import { type Words, wordsOf } from './words.ts';

interface Props {
  readonly locale: Locale;
  readonly strings: Strings;
  readonly plan: readonly CourseEntry[];
  readonly retired?: RetiredPrompts;
  readonly review?: MineReviewProps;
  readonly coursesHref: string;
  readonly dataHref?: string;
}

function Empty({ words: { say }, coursesHref }: { readonly words: Words; readonly coursesHref: string }) {
  return (
    <section class="card mine-empty" aria-labelledby="mine-empty">
      <svg class="mine-empty-art" viewBox="0 0 220 60" aria-hidden="true">
        <rect x="4" y="14" width="64" height="32" rx="16" class="ready" />
        <rect x="57" y="19" width="52" height="22" rx="11" />
        <rect x="98" y="14" width="64" height="32" rx="16" />
        <rect x="151" y="19" width="52" height="22" rx="11" />
      </svg>
      <h2 id="mine-empty">{say('empty_title')}</h2>
      <p>{say('empty_text')}</p>
      <p>
        <a class="button" href={coursesHref}>
          {say('empty_link')}
        </a>
      </p>
      <p class="soft">{say('empty_move')}</p>
    </section>
  );
}

/** The page "my learning": what the record holds, in pictures and words, and what can be done with it. */
export function MyLearning({ locale, strings, plan, retired = {}, review, coursesHref, dataHref }: Props) {
  const words = wordsOf(strings, locale);
  const [record, setRecord] = useState<{ log: Log; health: Health }>();
  useEffect(() => follow((log, health) => setRecord({ log, health })), []);
  if (record === undefined) return <p class="mine mine-loading soft">{words.say('loading')}</p>;
  const { log, health } = record;
  const shown = { log, plan, words };
  return (
    <div class="mine">
      <div role="status">
        {health !== 'kept' && <p class="note mine-health">{words.say(`health_${health}`)}</p>}
      </div>
      {log.length === 0 ? (
        <Empty words={words} coursesHref={coursesHref} />
      ) : (
        <div class="mine-columns">
          <div class="mine-main">
            <Overview {...shown} />
            {review && <MineReview {...review} log={log} />}
            <Courses {...shown} />
            <Answers {...shown} retired={retired} />
          </div>
          <Activity log={log} words={words} />
        </div>
      )}
      {dataHref && <DataCard words={words} href={dataHref} />}
    </div>
  );
}
