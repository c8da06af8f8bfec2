import { useEffect, useRef, useState } from 'preact/hooks';
import type { PollQuestion } from '@/catalog/poll-questions.ts';
import type { Locale } from '@/core/locale/locale.ts';
import type { Strings } from '@/i18n/fill.ts';
import { cardCount } from '@/scan/marks/code-words.ts';
import { useLive } from '../frame/use-live.ts';
import { Bars } from './Bars.tsx';
import { ByHand } from './ByHand.tsx';
import { letters, type SeenCards, seenAlso, tally } from './tally.ts';
import { Watcher } from './Watcher.tsx';
import { speechOf } from './words.ts';

/** What the page hands to the poll. */
export interface PollProps {
  readonly locale: Locale;
  readonly strings: Strings;
  readonly questions: readonly PollQuestion[];
}

type Way = 'camera' | 'hand';
const nobody: SeenCards = new Map();

/** Asks a class one question after another; what it answered is forgotten with the next question. */
export function Poll({ locale, strings, questions }: PollProps) {
  const speech = speechOf(locale, strings);
  const { say, count } = speech;
  const [at, setAt] = useState(0);
  const [way, setWay] = useState<Way>('camera');
  const [cards, setCards] = useState(nobody);
  const [byHand, setByHand] = useState<readonly number[]>([0, 0, 0, 0]);
  const [isShown, setShown] = useState(false);
  const heading = useRef<HTMLHeadingElement>(null);
  const moved = useRef(false);
  const isLive = useLive();
  // The focus would be lost with the button that was pressed.
  useEffect(() => {
    if (moved.current) heading.current?.focus();
  }, [at, isShown]);

  const question = questions[at];
  if (question === undefined) return null;
  const clear = () => {
    setCards(nobody);
    setByHand([0, 0, 0, 0]);
    setShown(false);
  };
  const ask = (next: number) => {
    moved.current = true;
    clear();
    setAt(next);
  };
  const show = () => {
    moved.current = true;
    setShown(true);
  };
  const result = tally(cards, byHand, question.options.length);
  const numbers = [...cards.keys()].sort((a, b) => a - b);
  const hands = byHand.reduce((sum, each) => sum + each, 0);

  return (
    <section class="poll">
      <p class="poll-place">{say('place', { n: at + 1, total: questions.length })}</p>
      <h2 ref={heading} tabIndex={-1}>
        {question.prompt}
      </h2>
      {isShown ? (
        <Bars {...{ speech, question, tally: result }} />
      ) : (
        <ol class="poll-options">
          {question.options.map(({ text }, option) => (
            <li key={letters[option]}>
              <b>{letters[option]}</b>
              <p>{text}</p>
            </li>
          ))}
        </ol>
      )}
      <div class="poll-desk">
        {!isShown && (
          <>
            <fieldset class="poll-ways" disabled={!isLive}>
              <legend>{say('way')}</legend>
              {(['camera', 'hand'] as const).map((each) => (
                <label key={each}>
                  <input type="radio" name="way" checked={way === each} onChange={() => setWay(each)} />
                  {say(`way_${each}`)}
                </label>
              ))}
            </fieldset>
            {way === 'camera' ? (
              <Watcher
                speech={speech}
                see={(found) => setCards((seen) => seenAlso(seen, found, cardCount))}
              />
            ) : (
              <ByHand
                {...{ speech, counts: byHand, options: question.options.length }}
                change={(option, by) =>
                  setByHand((counts) => counts.map((n, each) => (each === option ? n + by : n)))
                }
              />
            )}
          </>
        )}
        <p role="status" class="poll-seen">
          {way === 'camera' || cards.size > 0 ? `${count('seen', cards.size)} ` : ''}
          {hands > 0 && count('hands', hands)}
        </p>
        {!isShown && numbers.length > 0 && (
          <p class="poll-numbers">
            {say('numbers')} {numbers.join(', ')}
          </p>
        )}
        <div class="poll-acts">
          {isShown ? (
            <button type="button" class="button quiet" onClick={() => ask(at)}>
              {say('again')}
            </button>
          ) : (
            <button type="button" class="button" disabled={!isLive} onClick={show}>
              {say('show')}
            </button>
          )}
          {at > 0 && (
            <button type="button" class="button quiet" onClick={() => ask(at - 1)}>
              {say('previous')}
            </button>
          )}
          {at + 1 < questions.length && (
            <button
              type="button"
              class={isShown ? 'button' : 'button quiet'}
              disabled={!isLive}
              onClick={() => ask(at + 1)}
            >
              {say('next')}
            </button>
          )}
        </div>
        {isShown && at + 1 === questions.length && <p>{say('last')}</p>}
      </div>
    </section>
  );
}
