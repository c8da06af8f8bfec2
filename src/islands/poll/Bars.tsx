import type { PollQuestion } from '@/catalog/poll-questions.ts';
import { letters, type Tally } from './tally.ts';
import type { Speech } from './words.ts';

interface Props {
  readonly speech: Speech;
  readonly question: PollQuestion;
  readonly tally: Tally;
}

/** How the class answered: a bar and a number for each option, the right one marked by a tick and a full bar, with the reasons. */
export function Bars({ speech: { say }, question, tally: { counts, beside } }: Props) {
  const most = Math.max(1, ...counts);
  return (
    <>
      <ol class="poll-options">
        {question.options.map(({ text, correct, reason }, at) => (
          <li key={letters[at]} class={correct ? 'right' : undefined}>
            <b>{letters[at]}</b>
            <div>
              <p>
                {correct && (
                  <span class="poll-tick">
                    <svg viewBox="0 0 16 16" aria-hidden="true">
                      <path d="m2 8.5 4 4L14 4" />
                    </svg>
                    {say('right')}:{' '}
                  </span>
                )}
                {text}
              </p>
              <p class="poll-bar">
                <i style={{ inlineSize: `${(80 * (counts[at] ?? 0)) / most}%` }} />
                <b>
                  <span class="visually-hidden">{say('votes')}</span> {counts[at] ?? 0}
                </b>
              </p>
              {reason && <p class="poll-why">{reason}</p>}
            </div>
          </li>
        ))}
      </ol>
      {beside > 0 && <p class="soft">{say('beside', { n: beside })}</p>}
    </>
  );
}
