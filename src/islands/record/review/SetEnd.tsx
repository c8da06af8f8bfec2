import { useEffect, useMemo, useRef } from 'preact/hooks';
import type { Log } from '@/core/record/merge.ts';
import { reviewed } from '@/core/review/due.ts';
import { LinkIcon } from '../LinkIcon.tsx';
import type { LoadQuestion } from './AskedQuestion.tsx';
import { askAt, isAnswered, placeOf, type RunningSet, type SetItem } from './running-set.ts';
import { type ReviewSite, reviewPlan } from './site.ts';
import { usePrompts } from './use-prompts.ts';
import type { Words } from './words.ts';

interface Props {
  readonly set: RunningSet;
  readonly log: Log;
  readonly site: ReviewSite;
  readonly load: LoadQuestion;
  readonly words: Words;
}

type Outcome = 'known' | 'partly' | 'again' | 'skipped';

/** How each question of the set went and when it comes back; what was known stands first. */
export function outcomesOf(set: RunningSet, log: Log, site: ReviewSite, now: number) {
  const cards = new Map(
    reviewed(log, reviewPlan(site), now).map(({ object, card }) => [object, card] as const),
  );
  const outcome = (item: SetItem): Outcome => {
    const rating = cards.get(item.object)?.rating ?? 1;
    if (!isAnswered(log, item)) return 'skipped';
    return rating >= 3 ? 'known' : rating === 2 ? 'partly' : 'again';
  };
  const order: readonly Outcome[] = ['known', 'partly', 'again', 'skipped'];
  return set
    .map((item) => ({
      item,
      outcome: outcome(item),
      dueAt: cards.get(item.object)?.dueAt ?? '',
    }))
    .sort((a, b) => order.indexOf(a.outcome) - order.indexOf(b.outcome));
}

/** The end of a set: what was remembered, and when each question comes back. Nothing is counted against the learner. */
export function SetEnd({ set, log, site, load, words }: Props) {
  const { say, when } = words;
  const title = useRef<HTMLHeadingElement>(null);
  const asks = useMemo(
    () => new Map(set.map((item, at) => [item.object, askAt(set, site, at)] as const)),
    [set, site],
  );
  const prompts = usePrompts(asks, load);
  useEffect(() => title.current?.focus(), []);
  const now = Date.now();
  const outcomes = outcomesOf(set, log, site, now);
  const known = outcomes.filter(({ outcome }) => outcome === 'known').length;
  return (
    <section class="card review-end" aria-labelledby="review-end">
      <h2 id="review-end" tabIndex={-1} ref={title}>
        {say('end_title')}
      </h2>
      <p class="review-figure">{say('end_known', { n: known, total: set.length })}</p>
      <p>{say(known === set.length ? 'end_all' : 'end_some')}</p>
      <ul>
        {outcomes.map(({ item, outcome, dueAt }) => {
          const place = placeOf(site, item);
          return (
            <li key={item.object} class={outcome}>
              <LinkIcon closed={outcome === 'known'} />
              <div>
                <p>
                  {/* Without connection the title of the lesson stands in for the prompt. */}
                  <a href={place?.href}>{prompts.get(item.object) ?? place?.lesson.title}</a>
                </p>
                <p class="soft">
                  <strong>{say(`outcome_${outcome}`)}</strong>
                  {outcome !== 'skipped' && ` · ${say('comes', { when: when(dueAt, now) })}`}
                </p>
              </div>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
