import { useEffect, useRef, useState } from 'preact/hooks';
import { termObject } from '@/core/record/other-objects.ts';
import type { RecallResult } from '@/core/review/word-cards.ts';
import { append } from '@/storage/record.ts';
import { sideOf } from './card-side.ts';
import type { AskedWord } from './saved-word.ts';
import type { Says } from './says.ts';
import { WordsEnd } from './WordsEnd.tsx';

interface Props {
  readonly asked: readonly AskedWord[];
  readonly says: Says;
  readonly onEnd: () => void;
}

/** The longest text of a card that is set in large letters. */
const longest = 40;

/** How far a run through the cards is. */
interface Run {
  /** The words still to be asked, the first of them now. */
  readonly rest: readonly AskedWord[];
  readonly isTurned: boolean;
  /** Words that had come to mind at the first asking. */
  readonly known: number;
  /** Cards shown, so that each gets the focus anew. */
  readonly shown: number;
}

/** The cards: a question, the learner thinks, turns the card and says whether it had come to mind. What had not comes once more. */
export function WordReview({ asked, says, onEnd }: Props) {
  const { say, locale } = says;
  const [run, setRun] = useState<Run>({ rest: asked, isTurned: false, known: 0, shown: 0 });
  const front = useRef<HTMLDivElement>(null);
  const back = useRef<HTMLDivElement>(null);
  const { rest, isTurned, known, shown } = run;
  useEffect(() => (isTurned ? back : front).current?.focus(), [shown, isTurned]);
  const [now] = rest;
  if (now === undefined) return <WordsEnd known={known} total={asked.length} says={says} onEnd={onEnd} />;
  const { word, turn } = now;
  const side = sideOf(word, turn, locale);
  const isFirst = shown < asked.length;
  const judge = (rating: RecallResult['rating']) => {
    void append({ verb: 'recalled', object: termObject(word.id), rev: 1, result: { rating } });
    const again = rating === 1 ? [now] : [];
    setRun({
      rest: [...rest.slice(1), ...again],
      isTurned: false,
      known: known + Number(isFirst && rating === 3),
      shown: shown + 1,
    });
  };
  return (
    <section class="card words-run" aria-labelledby="words-ask">
      <p class="soft words-left">
        {say('left', { count: rest.length })}
        <button type="button" class="words-stop" onClick={onEnd}>
          {say('stop')}
        </button>
      </p>
      {/* biome-ignore lint/a11y/useSemanticElements: a side of a card is no set of fields. */}
      <div class="words-side" role="group" aria-labelledby="words-ask words-front" tabIndex={-1} ref={front}>
        <h2 id="words-ask">{say(side.ask)}</h2>
        <p id="words-front" class={side.text.length > longest ? undefined : 'words-big'} lang={side.lang}>
          {side.text}
        </p>
      </div>
      {isTurned ? (
        <>
          {/* biome-ignore lint/a11y/useSemanticElements: a side of a card is no set of fields. */}
          <div class="words-side" role="group" aria-labelledby="words-back" tabIndex={-1} ref={back}>
            <div id="words-back">
              <p class="soft">{say('answer')}</p>
              {!side.wantsMeaning && <p class="words-big">{word.term[locale]}</p>}
              <p>{word.definition}</p>
            </div>
          </div>
          <div class="words-verdict">
            <button type="button" class="button quiet" onClick={() => judge(1)}>
              {say('not_yet')}
            </button>
            <button type="button" class="button" onClick={() => judge(3)}>
              {say('knew')}
            </button>
          </div>
        </>
      ) : (
        <div class="words-verdict">
          <button type="button" class="button" onClick={() => setRun({ ...run, isTurned: true })}>
            {say('turn')}
          </button>
        </div>
      )}
    </section>
  );
}
