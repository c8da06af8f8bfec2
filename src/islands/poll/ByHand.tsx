import { letters } from './tally.ts';
import type { Speech } from './words.ts';

interface Props {
  readonly speech: Speech;
  readonly counts: readonly number[];
  readonly options: number;
  readonly change: (at: number, by: 1 | -1) => void;
}

/** Hands counted one by one: a number for each letter, with less and more. */
export function ByHand({ speech: { say }, counts, options, change }: Props) {
  return (
    <ul class="poll-hands">
      {letters.slice(0, options).map((letter, at) => {
        const n = counts[at] ?? 0;
        return (
          <li key={letter}>
            <b>{letter}</b>
            <button
              type="button"
              class="button quiet"
              aria-label={say('hand_less', { letter })}
              aria-disabled={n === 0}
              onClick={() => n > 0 && change(at, -1)}
            >
              −
            </button>
            <span class="poll-hand">
              <span class="visually-hidden">{say('hand_count', { letter })}: </span>
              {n}
            </span>
            <button
              type="button"
              class="button quiet"
              aria-label={say('hand_more', { letter })}
              onClick={() => change(at, 1)}
            >
              +
            </button>
          </li>
        );
      })}
    </ul>
  );
}
