import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Log } from '@/core/record/merge.ts';
import { AskedQuestion, type LoadQuestion } from './AskedQuestion.tsx';
import { askAnew, askAt, isAnswered, placeOfReturn, type RunningSet } from './running-set.ts';
import type { ReviewSite } from './site.ts';
import type { Words } from './words.ts';

interface Props {
  readonly set: RunningSet;
  readonly log: Log;
  readonly site: ReviewSite;
  readonly load: LoadQuestion;
  readonly words: Words;
  /** Whether the learner has just pressed the start, or comes back to a question, so that the focus goes to it. */
  readonly isBegun: boolean;
  /** Id of the question that the learner comes back to from its explanation. */
  readonly back?: string;
  readonly onEnd: () => void;
}

/** The set, one question after another; the learner says when the next one comes. */
export function RunningReview({ set, log, site, load, words, isBegun, back = '', onEnd }: Props) {
  const { say } = words;
  const [at, setAt] = useState(() => {
    const returned = placeOfReturn(set, log, back);
    return returned < 0
      ? Math.max(
          0,
          set.findIndex((item) => !isAnswered(log, item)),
        )
      : returned;
  });
  const takesFocus = useRef(isBegun);
  const item = set[at];
  const ask = askAt(set, site, at);
  useLayoutEffect(() => {
    if (item !== undefined && !isAnswered(log, item)) askAnew(log, item);
  }, [at]);
  useEffect(() => {
    // The next question comes while this one is read; if that fails, it is told when its turn comes.
    const next = askAt(set, site, at + 1);
    if (next !== undefined) load(next).catch(() => undefined);
  }, [at]);
  if (item === undefined || ask === undefined) return null;
  const isLast = at === set.length - 1;
  const given = isAnswered(log, item);
  const goOn = () => {
    takesFocus.current = true;
    if (isLast) onEnd();
    else setAt(at + 1);
  };
  return (
    <section class="review-run" aria-labelledby="review-run">
      <h2 id="review-run" class="visually-hidden">
        {say('run_title')}
      </h2>
      <ol class="review-chain" aria-hidden="true">
        {set.map((each, index) => (
          <li
            key={each.object}
            class={`${isAnswered(log, each) ? 'given' : ''} ${index === at ? 'here' : ''}`.trim()}
          />
        ))}
      </ol>
      <div class="review-question">
        <AskedQuestion key={item.object} ask={ask} load={load} words={words} takesFocus={takesFocus} />
      </div>
      <p class="review-on">
        <button type="button" class={given ? 'button' : 'button quiet'} onClick={goOn}>
          {say(given ? (isLast ? 'finish' : 'next') : 'skip')}
        </button>
      </p>
    </section>
  );
}
