import { useEffect, useState } from 'preact/hooks';
import type { Log } from '@/core/record/merge.ts';
import { packEvents } from '@/core/transfer/pack.ts';
import { type Split, split } from '@/core/transfer/split.ts';
import { MovingCodes } from '@/islands/frame/MovingCodes.tsx';
import { squeeze } from '@/storage/squeeze.ts';
import type { Words } from '../words.ts';

interface Props {
  readonly words: Words;
  readonly events: Log;
  /** What to do when the other phone has read all. */
  readonly after: string;
  readonly onEnd: () => void;
}

/** Shows events as a row of codes that goes round until it is ended. */
export function Show({ words, events, after, onEnd }: Props) {
  const { say } = words;
  const [cut, setCut] = useState<Split | 'too-large'>();
  const [isLost, setLost] = useState(false);
  useEffect(() => void squeeze(packEvents(events)).then((bytes) => setCut(split(bytes) ?? 'too-large')), []);
  if (cut === undefined) return <p>{say('show_making')}</p>;
  if (cut === 'too-large' || isLost)
    return (
      <>
        <p class="note" role="alert">
          {say(isLost ? 'not_fetched' : 'show_large')}
        </p>
        <button type="button" class="button quiet" onClick={onEnd}>
          {say('end')}
        </button>
      </>
    );
  return (
    <div class="move-show">
      <p>{say('show_hint')}</p>
      <MovingCodes words={words} cut={cut} onFault={() => setLost(true)}>
        <button type="button" class="button" onClick={onEnd}>
          {say('end')}
        </button>
      </MovingCodes>
      <p class="soft">{after}</p>
    </div>
  );
}
