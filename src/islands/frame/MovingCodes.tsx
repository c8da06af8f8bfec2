import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { frameAt, indexAt, type Split } from '@/core/transfer/split.ts';
import { Code } from './Code.tsx';
import { useAwake } from './stay-awake.ts';
import type { Words } from './words.ts';

/** How long a code stands, in milliseconds: never more than three changes a second, which could harm those with epilepsy. */
const paces = { usual: 400, slow: 1200 } as const;

interface Props {
  /** With the strings of this folder. */
  readonly words: Words;
  readonly cut: Split;
  /** Called when the writer of codes cannot be fetched. */
  readonly onFault: () => void;
  /** Further buttons, beside those that steer the codes. */
  readonly children?: ComponentChildren;
}

function prefersCalm(): boolean {
  return typeof matchMedia === 'function' && matchMedia('(prefers-reduced-motion: reduce)').matches;
}

/** Shows what was cut as a row of codes that goes round as long as it is on the page; one code alone stands still. */
export function MovingCodes({ words: { say, count }, cut, onFault, children }: Props) {
  const [step, setStep] = useState(0);
  const [isRunning, setRunning] = useState(true);
  const [isSlow, setSlow] = useState(prefersCalm);
  const total = cut.blocks.length;
  const pace = paces[isSlow ? 'slow' : 'usual'];
  const isMoving = isRunning && total > 1;
  useEffect(() => {
    if (!isMoving) return;
    const timer = setInterval(() => setStep((now) => now + 1), pace);
    return () => clearInterval(timer);
  }, [isMoving, pace]);
  useAwake(true);
  const index = indexAt(step, total);
  const turn = (by: number) => setStep(index < total ? (index + by + total) % total : 0);
  const place = index < total ? say('show_place', { n: index + 1, total }) : say('show_sum');
  return (
    <>
      <Code text={frameAt(cut, index)} label={place} onFault={onFault} />
      <p class="move-place">{place}</p>
      <p class="soft">{count('show_plan', total, { seconds: Math.ceil((total * pace) / 1000) })}</p>
      <div class="move-ways">
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
        {children}
      </div>
    </>
  );
}
