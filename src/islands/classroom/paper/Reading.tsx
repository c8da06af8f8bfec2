import type { Words } from '../frame/words.ts';
import type { Reading as Read } from './entry.ts';

/** What is read of a line so far: letters and points of each question, and what was not understood. */
export function Reading({
  reading,
  line,
  words: { say, number },
}: {
  reading: Read;
  line: string;
  words: Words;
}) {
  const { questions, fault } = reading;
  return (
    <div class="room-stack">
      <p class="room-fault" role="status" id="paper-line-fault">
        {fault && say(`line_${fault.code}`, { at: fault.at + 1, sign: [...line.slice(fault.at)][0] ?? '' })}
      </p>
      <ol class="paper-read" aria-label={say('read')}>
        {questions.map(({ signs, state, earned, total }, at) => (
          <li key={at} class={state === 'points' || state === 'blank' ? '' : 'paper-unread'}>
            <span class="soft">{at + 1}</span> <b class="mono">{signs}</b>{' '}
            {state === 'points' ? (
              <span>
                {number(earned)}/{number(total)}
              </span>
            ) : (
              <span class={state === 'blank' ? 'soft' : ''}>
                {say(`state_${state}`)}
                {state !== 'blank' && `, ${say('not_counted')}`}
              </span>
            )}
          </li>
        ))}
      </ol>
      <p>
        <b>{say('read_points', { earned: number(reading.earned), total: number(reading.total) })}</b>
      </p>
    </div>
  );
}
