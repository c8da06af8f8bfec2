import { useState } from 'preact/hooks';
import { halfBitsFor, targetOfHalfBits, workOf } from '@/core/bitcoin/target.ts';
import { aims, type MinerState } from '@/core/scenario/domains/miner/plan.ts';
import { type Kit, word } from '../frame/kit.ts';
import { startHasher } from './miner.ts';
import { count, roughly } from './words.ts';

interface Props {
  readonly kit: Kit;
  readonly state: MinerState;
  readonly rate: number;
  readonly onMeasured: (rate: number) => void;
}

/** Seconds that a search of one's own should take on average. */
const wanted = 6.5;

const inBounds = (halfBits: number) => Math.max(aims.least, Math.min(aims.most, halfBits));

/** A target that suits the device: it hashes for 300 milliseconds, and the target is set to a search of some seconds, then moved by half bits. */
export function Aim({ kit, state, rate, onMeasured }: Props) {
  const [measuring, setMeasuring] = useState(false);
  const aim = (halfBits: number) => kit.act({ t: 'miner.aim', halfBits: inBounds(halfBits) });
  const measure = async () => {
    if (measuring) return;
    setMeasuring(true);
    const hasher = startHasher();
    const found = await hasher.measure(300);
    hasher.end();
    setMeasuring(false);
    onMeasured(found);
    kit.say(word(kit, 'mineMeasured', { rate: roughly(kit, found) }));
    await aim(halfBitsFor(found * wanted));
  };
  const mean = Number(workOf(targetOfHalfBits(state.halfBits)));
  return (
    <section class="aim">
      <p>{word(kit, 'mineAimHelp')}</p>
      <button
        type="button"
        class={state.halfBits ? 'button quiet' : 'button'}
        aria-busy={measuring}
        onClick={() => void measure()}
      >
        {word(kit, measuring ? 'mineMeasuring' : 'mineMeasure')}
      </button>
      {state.halfBits > 0 && (
        <>
          {rate > 0 && <p>{word(kit, 'mineMeasured', { rate: roughly(kit, rate) })}</p>}
          <div class="row aim-steps">
            <button type="button" class="button quiet" onClick={() => void aim(state.halfBits - 1)}>
              {word(kit, 'mineEasier')}
            </button>
            <button type="button" class="button quiet" onClick={() => void aim(state.halfBits + 1)}>
              {word(kit, 'mineHarder')}
            </button>
          </div>
          <p role="status">
            <strong>{word(kit, 'mineAimed', { mean: roughly(kit, mean) })}</strong>
            {rate > 0 && ` ${word(kit, 'mineAimedTime', { seconds: count(kit, mean / rate) })}`}
          </p>
        </>
      )}
    </section>
  );
}
