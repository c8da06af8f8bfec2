import { useEffect, useRef, useState } from 'preact/hooks';
import type { Locale } from '@/core/locale/locale.ts';
import type { Strings } from '@/i18n/fill.ts';
import { cardCount } from '@/scan/marks/code-words.ts';
import { useAwake } from '../frame/stay-awake.ts';
import { useLive } from '../frame/use-live.ts';
import { CardMark } from './CardMark.tsx';
import { letters } from './tally.ts';
import { speechOf } from './words.ts';

interface Props {
  readonly locale: Locale;
  readonly strings: Strings;
}

/** A pupil's phone as a card: a number, a letter, and the mark of both as large as the screen lets it be. */
export function PupilCard({ locale, strings }: Props) {
  const { say } = speechOf(locale, strings);
  const [number, setNumber] = useState(0);
  const [turn, setTurn] = useState<number>();
  const mark = useRef<HTMLDivElement>(null);
  useAwake(turn !== undefined);
  const isLive = useLive();
  // On a small phone the whole mark is below the letters.
  useEffect(() => {
    mark.current?.scrollIntoView({ block: 'nearest' });
  }, [number, turn]);
  return (
    <div class="pupil-card">
      <label>
        {say('pupil_number')}
        <select
          class="field"
          value={number}
          disabled={!isLive}
          onChange={(event) => setNumber(Number(event.currentTarget.value))}
        >
          <option value={0} disabled>
            {say('pupil_choose')}
          </option>
          {Array.from({ length: cardCount }, (_, at) => (
            <option key={at} value={at + 1}>
              {at + 1}
            </option>
          ))}
        </select>
      </label>
      <fieldset disabled={!isLive}>
        <legend>{say('pupil_letter')}</legend>
        {letters.map((letter, at) => (
          <button
            key={letter}
            type="button"
            class={turn === at ? 'button' : 'button quiet'}
            aria-pressed={turn === at}
            onClick={() => setTurn(at)}
          >
            {letter}
          </button>
        ))}
      </fieldset>
      {number > 0 && turn !== undefined ? (
        <div ref={mark}>
          <CardMark
            {...{ number, turn }}
            label={say('pupil_mark', { n: number, letter: letters[turn] ?? '' })}
          />
          <p role="status">{say('pupil_hold')}</p>
        </div>
      ) : (
        <p class="note" role="status">
          {say(number > 0 ? 'pupil_no_letter' : 'pupil_no_number')}
        </p>
      )}
    </div>
  );
}
