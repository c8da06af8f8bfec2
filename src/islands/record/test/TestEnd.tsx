import { useEffect, useRef } from 'preact/hooks';
import type { Attempt } from '@/core/test/attempt.ts';
import { nextTryAt } from '@/core/test/next-try.ts';
import { LinkIcon } from '../LinkIcon.tsx';
import { Result } from './Result.tsx';
import { type Shown, scoreValues, verdictOf } from './shown.ts';

interface Props extends Shown {
  readonly attempt: Attempt;
  /** Whether the learner has just pressed a button, so that the focus goes to the result. */
  readonly isBegun: boolean;
  readonly onClose: () => void;
}

/** The end of an attempt: passed or not yet, what it rests on, and when the next one opens. Nothing is counted against the learner. */
export function TestEnd(props: Props) {
  const { attempt, site, log, words, now, isBegun, onClose } = props;
  const { say, when } = words;
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (isBegun) title.current?.focus();
  }, []);
  const { passed, state, questions, total } = attempt;
  const right = questions.filter((question) => verdictOf(question) === 'right').length;
  const next = nextTryAt(log, site.course, now);
  return (
    <section class="card test-end" aria-labelledby="test-end">
      <h2 id="test-end" tabIndex={-1} ref={title}>
        {say('result_title')}
      </h2>
      <p class={passed ? 'test-verdict passed' : 'test-verdict'}>
        <LinkIcon closed={passed} /> {say(passed ? 'result_passed' : 'result_not')}
      </p>
      <p class="test-figure">{say('result_score', scoreValues(attempt, props))}</p>
      <p>
        {say('result_count', { n: right, total })} {right < total && say('result_learn')}
      </p>
      {passed && (
        <p>
          <a href={site.certificateHref}>{say('certificate')}</a>
        </p>
      )}
      {state === 'given-up' && <p>{say('result_given_up')}</p>}
      {!passed && (
        <p>{next === undefined ? say('result_now') : say('result_next', { when: when(next, now) })}</p>
      )}
      <Result {...props} />
      <p class="test-ways">
        <button type="button" class="button" onClick={onClose}>
          {say('close')}
        </button>
        <a href={site.courseHref}>{say('to_course')}</a>
      </p>
    </section>
  );
}
