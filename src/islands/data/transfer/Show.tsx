import { useEffect, useState } from 'preact/hooks';
import type { Log } from '@/core/record/merge.ts';
import { packEvents } from '@/core/transfer/pack.ts';
import { frameAt, indexAt, type Split, split } from '@/core/transfer/split.ts';
import type { Words } from '../words.ts';
import { Code } from './Code.tsx';
import { squeeze } from './squeeze.ts';
import { useAwake } from './stay-awake.ts';

/** How long a code stands, in milliseconds: never more than three changes a second, which could harm those with epilepsy. */
const paces = { usual: 400, slow: 1200 } as const;

interface Props {
  readonly words: Words;
  readonly events: Log;
  /** What to do when the other phone has read all. */
  readonly after: string;
  readonly onEnd: () => void;
}

function prefersCalm(): boolean {
  return typeof matchMedia === 'function' && matchMedia('(prefers-reduced-motion: reduce)').matches;
}

/** Shows events as a row of codes that goes round until it is ended. */
export function Show({ words, events, after, onEnd }: Props) {
  const { say, count } = words;
  const [cut, setCut] = useState<Split | 'too-large'>();
  const [step, setStep] = useState(0);
  const [isRunning, setRunning] = useState(true);
  const [isLost, setLost] = useState(false);
  const [isSlow, setSlow] = useState(prefersCalm);
  useEffect(() => void squeeze(packEvents(events)).then((bytes) => setCut(split(bytes) ?? 'too-large')), []);
  const total = typeof cut === 'object' ? cut.blocks.length : 0;
  const pace = paces[isSlow ? 'slow' : 'usual'];
  const isMoving = isRunning && total > 1;
  useEffect(() => {
    if (!isMoving) return;
    const timer = setInterval(() => setStep((now) => now + 1), pace);
    return () => clearInterval(timer);
  }, [isMoving, pace]);
  useAwake(total > 0);
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
  const index = indexAt(step, total);
  const turn = (by: number) => setStep(index < total ? (index + by + total) % total : 0);
  const place = index < total ? say('show_place', { n: index + 1, total }) : say('show_sum');
  return (
    <div class="move-show">
      <p>{say('show_hint')}</p>
      <Code text={frameAt(cut, index)} label={place} onFault={() => setLost(true)} />
      <p class="move-place">{place}</p>
      <p class="soft">{count('show_plan', total, { seconds: Math.ceil((total * pace) / 1000) })}</p>
      <div class="data-ways">
        {total > 1 && (
          <button type="button" class="button quiet" onClick={() => setRunning(!isRunning)}>
            {say(isRunning ? 'pause' : 'resume')}
          </button>
        )}
        {isMoving && (
          <button type="button" class="button quiet" onClick={() => setSlow(!isSlow)}>
            {say(isSlow ? 'faster' : 'slower')}
          </button>
        )}
        {total > 1 && !isRunning && (
          <>
            <button type="button" class="button quiet" onClick={() => turn(-1)}>
              {say('previous')}
            </button>
            <button type="button" class="button quiet" onClick={() => turn(1)}>
              {say('next')}
            </button>
          </>
        )}
        <button type="button" class="button" onClick={onEnd}>
          {say('end')}
        </button>
      </div>
      <p class="soft">{after}</p>
    </div>
  );
}
