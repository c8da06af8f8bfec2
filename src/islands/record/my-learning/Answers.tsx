import { useMemo, useState } from 'preact/hooks';
import type { Log } from '@/core/record/merge.ts';
import { formatNumber } from '@/i18n/date.ts';
import type { CourseEntry, RetiredPrompts } from '../plan.ts';
import { AnswerGroupCard } from './AnswerGroupCard.tsx';
import { answerGroups, countOf, filtered, isRight } from './answer-groups.ts';
import { More } from './More.tsx';
import type { LoadTold } from './told.ts';
import type { Words } from './words.ts';

/** How many lessons are listed at first, and how many more on request. */
const atFirst = 8;
const more = 12;

interface Props {
  readonly log: Log;
  readonly plan: readonly CourseEntry[];
  readonly retired: RetiredPrompts;
  readonly words: Words;
  readonly load: LoadTold | undefined;
}

/** Every answer ever given, newest first, folded by lesson; the lesson answered last stands open. */
export function Answers({ log, plan, retired, words, load }: Props) {
  const { say, locale } = words;
  const [which, choose] = useState<'all' | 'wrong'>('all');
  const groups = useMemo(() => answerGroups(log, { plan, retired }), [log, plan, retired]);
  const wrong = useMemo(() => filtered(groups, (answer) => !isRight(answer)), [groups]);
  const total = (of: typeof groups) => of.reduce((sum, group) => sum + countOf(group), 0);
  const counts = { all: total(groups), wrong: total(wrong) };
  // When the last mistake is taken back by a merge or a deletion, there is nothing left to choose.
  const shown = which === 'all' || counts.wrong === 0 ? groups : wrong;
  return (
    <section aria-labelledby="mine-answers">
      <h2 id="mine-answers">{say('answers')}</h2>
      {groups.length === 0 && <p>{say('answers_none')}</p>}
      {counts.wrong > 0 && (
        <fieldset class="mine-tabs no-print">
          <legend class="visually-hidden">{say('answers_which')}</legend>
          {(['all', 'wrong'] as const).map((each) => (
            <label key={each}>
              <input type="radio" name="mine-filter" checked={which === each} onChange={() => choose(each)} />
              <span class="mine-tab">
                {say(`answers_${each}`, { count: formatNumber(counts[each], locale) })}
              </span>
            </label>
          ))}
        </fieldset>
      )}
      <More
        key={which}
        class="mine-groups"
        list={shown}
        first={atFirst}
        next={more}
        label={(count) => say('answers_more', { count })}
        draw={(group) => (
          <li key={group.key}>
            <AnswerGroupCard group={group} isFirst={group === shown[0]} words={words} load={load} />
          </li>
        )}
      />
    </section>
  );
}
