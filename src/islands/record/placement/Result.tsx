import type { MutableRef } from 'preact/hooks';
import { useLayoutEffect, useMemo, useRef } from 'preact/hooks';
import type { Locale } from '@/core/locale/locale.ts';
import { advise } from '@/core/placement/advice.ts';
import { programmeLevels } from '@/core/placement/levels.ts';
import { countsOf, type Outcome } from '@/core/placement/outcome.ts';
import type { Log } from '@/core/record/merge.ts';
import { formatDay } from '@/i18n/date.ts';
import type { Words } from '../review/words.ts';
import { FirstSteps } from './FirstSteps.tsx';
import type { QuestionViews } from './Placement.tsx';
import { Reasons } from './Reasons.tsx';
import { type PlacementSite, programmeOf } from './site.ts';

/** What the parts of the result share. */
export interface ResultProps {
  readonly site: PlacementSite;
  readonly words: Words;
  readonly outcome: Outcome;
  readonly log: Log;
}

interface Props extends ResultProps, QuestionViews {
  readonly locale: Locale;
  readonly isMoved: MutableRef<boolean>;
  readonly onAgain: () => void;
}

/** Each level with its questions as links, closed for right answers; the words beside them say the same. */
function Levels({ outcome, words: { say } }: Pick<Props, 'outcome' | 'words'>) {
  const counts = countsOf(outcome.given);
  return (
    <dl class="placing-levels">
      {programmeLevels.map((level) => {
        const { right, total } = counts[level];
        return (
          <div key={level}>
            <dt>{say(`level_${level}`)}</dt>
            <dd>
              <svg viewBox="0 0 116 20" aria-hidden="true">
                {[0, 1, 2, 3].map((at) => (
                  <rect
                    key={at}
                    x={at * 28 + 3}
                    y="3"
                    width="26"
                    height="14"
                    rx="7"
                    class={at < right ? 'given' : ''}
                  />
                ))}
              </svg>{' '}
              <span>{total === 0 ? say('not_asked') : say('of', { n: right, total })}</span>
            </dd>
          </div>
        );
      })}
    </dl>
  );
}

/** What came of the check: where to begin, on what it rests, and the reasons question by question. */
export function Result(props: Props) {
  const { site, words, locale, outcome, isMoved, onAgain } = props;
  const { say } = words;
  const title = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => {
    if (isMoved.current) title.current?.focus();
    isMoved.current = false;
  }, []);
  const advice = useMemo(() => advise(outcome.given, programmeOf(site)), [outcome, site]);
  return (
    <section class="card placing-card" aria-labelledby="placing-result">
      <h2 id="placing-result" tabIndex={-1} ref={title}>
        {say(`result_${advice.level ?? 'beyond'}`)}
      </h2>
      <p class="soft">{say('result_when', { when: formatDay(outcome.at, locale) })}</p>
      <Levels {...props} />
      <FirstSteps {...props} advice={advice} />
      <Reasons {...props} />
      <p class="soft">{say('result_kept')}</p>
      <p class="placing-ways">
        <button type="button" class="button quiet" onClick={onAgain}>
          {say('again')}
        </button>
        <a href={site.pathsHref}>{say('paths')}</a>
        <a href={site.mineHref}>{say('mine')}</a>
      </p>
    </section>
  );
}
