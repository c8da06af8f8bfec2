import { Camera } from '@/islands/frame/Camera.tsx';
import type { Words } from '../words.ts';
import { Progress } from './Progress.tsx';
import { type ReadReport, useReading } from './use-reading.ts';

interface Props {
  readonly words: Words;
  readonly onDone: (report: ReadReport) => void;
  readonly onEnd: () => void;
}

/** Reads the codes of another phone. */
export function Read({ words, onDone, onEnd }: Props) {
  const { say } = words;
  const { collected, last, fault, hear, begin } = useReading(onDone);
  const isStranger = last === 'foreign' || last === 'newer' || (last === 'junk' && collected === undefined);
  return (
    <div class="move-read">
      <Camera words={words} hear={hear} hint={collected === undefined ? say('read_waiting') : ''}>
        {collected && <Progress words={words} collected={collected} />}
        <div role="status" class="data-told">
          {fault && <p class="data-fault">{say(`read_fault_${fault}`)}</p>}
          {!fault && isStranger && <p>{say(`read_${last}`)}</p>}
        </div>
        {(fault || last === 'foreign') && (
          <button type="button" class="button quiet" onClick={begin}>
            {say('read_anew')}
          </button>
        )}
      </Camera>
      <button type="button" class="button quiet" onClick={onEnd}>
        {say('stop')}
      </button>
    </div>
  );
}
