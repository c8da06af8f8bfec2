import { useEffect, useState } from 'preact/hooks';
import type { Locale } from '@/core/locale/locale.ts';
import type { Strings } from '@/i18n/fill.ts';
import { cardCount } from '@/scan/marks/code-words.ts';
import { useLive } from '../frame/use-live.ts';
import { CardMark } from './CardMark.tsx';
import { speechOf } from './words.ts';

interface Props {
  readonly locale: Locale;
  readonly strings: Strings;
}

/** Prints cards for as many pupils as there are: two on a sheet of A4, to be cut apart. */
export function PrintCards({ locale, strings }: Props) {
  const { say } = speechOf(locale, strings);
  const [count, setCount] = useState(cardCount);
  const [printed, setPrinted] = useState(0);
  const isLive = useLive();
  // They are drawn first and then printed.
  useEffect(() => {
    if (printed > 0) print();
  }, [printed]);
  return (
    <>
      <div class="poll-print-ask no-print">
        <label>
          {say('cards_count')}
          <select
            class="field"
            value={count}
            disabled={!isLive}
            onChange={(event) => setCount(Number(event.currentTarget.value))}
          >
            {Array.from({ length: cardCount }, (_, at) => (
              <option key={at} value={at + 1}>
                {at + 1}
              </option>
            ))}
          </select>
        </label>
        <button type="button" class="button quiet" disabled={!isLive} onClick={() => setPrinted(printed + 1)}>
          {say('cards_print')}
        </button>
      </div>
      {printed > 0 && (
        <div class="poll-sheets">
          {Array.from({ length: count }, (_, at) => (
            <div key={at} class="poll-sheet-card">
              <CardMark number={at + 1} label={say('card_number', { n: at + 1 })} />
              <p aria-hidden="true">{say('card_number', { n: at + 1 })}</p>
            </div>
          ))}
        </div>
      )}
    </>
  );
}
