import { useState } from 'preact/hooks';
import type { Attempt } from '@/core/test/attempt.ts';
import { LinkIcon } from '../LinkIcon.tsx';
import { Result } from './Result.tsx';
import type { Shown } from './shown.ts';

interface Props extends Shown {
  /** Those that have ended, in the order in which they were started. */
  readonly ended: readonly Attempt[];
}

/** Earlier attempts, the latest first; one at a time unfolds in full, and only then its questions are fetched. */
export function Attempts({ ended, ...shown }: Props) {
  const { say, when } = shown.words;
  const [open, setOpen] = useState('');
  if (ended.length === 0) return null;
  return (
    <section aria-labelledby="test-attempts">
      <h2 id="test-attempts">{say('attempts')}</h2>
      <ol class="test-attempts" reversed>
        {[...ended].reverse().map((attempt) => (
          <li key={attempt.id}>
            <details
              class="card"
              open={open === attempt.id}
              onToggle={({ currentTarget }) => {
                if (currentTarget.open) setOpen(attempt.id);
                else setOpen((known) => (known === attempt.id ? '' : known));
              }}
            >
              <summary>
                <LinkIcon closed={attempt.passed} />
                <span>
                  <strong>
                    {shown.percent(attempt.score)} · {say(attempt.passed ? 'attempt_passed' : 'attempt_not')}
                  </strong>
                  <span class="soft">{when(attempt.endedAt ?? attempt.at, shown.now)}</span>
                </span>
              </summary>
              {open === attempt.id && <Result {...shown} attempt={attempt} />}
            </details>
          </li>
        ))}
      </ol>
    </section>
  );
}
