import type { HandIn } from '@/core/classroom/book/union.ts';
import type { Words } from '../frame/words.ts';

interface Props {
  readonly handIns: readonly HandIn[];
  readonly due: string;
  readonly words: Words;
}

/** Everything that came, earliest first; the earlier ones stay beside the later. */
export function HandIns({ handIns, due, words }: Props) {
  const { say, dayTime } = words;
  return (
    <section class="room-stack" aria-labelledby="book-hand-ins">
      <h3 id="book-hand-ins">{words.count('hand_ins', handIns.length)}</h3>
      <ol class="book-hand-ins">
        {handIns.map(({ id, submission, received, counted, clockOff }) => (
          <li key={id}>
            <p>
              {say('handed_at', { when: dayTime(submission.at) })}
              {clockOff && <strong> {say('clock_off')}</strong>}
              {due !== '' && counted > due && <strong> {say('after_due')}</strong>}
            </p>
            <p class="soft">
              {say('received_at', { when: dayTime(received) })} · {submission.pupil} ·{' '}
              {say('device', { device: submission.device })} · {say(`in_${submission.locale}`)}
            </p>
            <p class="soft">
              {words.count('with_answers', submission.answers.length)}
              {submission.runs.length > 0 && ` · ${words.count('with_runs', submission.runs.length)}`}
            </p>
          </li>
        ))}
      </ol>
      {handIns.length === 0 && <p>{say('nothing_handed')}</p>}
    </section>
  );
}
