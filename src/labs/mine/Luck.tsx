import { targetOfHalfBits, workOf } from '@/core/bitcoin/target.ts';
import { meanTries } from '@/core/scenario/domains/miner/foretell.ts';
import type { MinerState, Stage, StageState } from '@/core/scenario/domains/miner/plan.ts';
import { type Kit, word } from '../frame/kit.ts';
import { Digits } from './Digits.tsx';
import { longer } from './Machine.tsx';
import { count, roughly } from './words.ts';

interface Props {
  readonly kit: Kit;
  readonly stage: Stage;
  readonly state: StageState;
  readonly own: MinerState;
  readonly rate: number;
}

/** Hashes of the whole Bitcoin network in the ten minutes of a block, at 10^21 a second (2025). */
const aBlock = 600 * 1e21;
const year = 365.25 * 86_400;

/** What came of a search by machine: the hash, how lucky it was, and how far a phone is from the real network. */
export function Luck({ kit, stage, state, own, rate }: Props) {
  const last = state.found.at(-1);
  if (!last || stage.presses.length > 0) return null;
  const mean = stage.digits > 0 ? meanTries(stage.digits) : Number(workOf(targetOfHalfBits(own.halfBits)));
  return (
    <section class="luck">
      <h4>{word(kit, 'mineFound', { nonce: count(kit, last.nonce), tries: count(kit, last.tries) })}</h4>
      <Digits hash={last.hash} />
      <p>
        {word(kit, 'mineLuck', {
          tries: count(kit, last.tries),
          mean: roughly(kit, mean),
          percent: longer(last.tries, mean),
        })}
      </p>
      {stage.digits === 0 && rate > 0 && (
        <p class="soft">{word(kit, 'mineYears', { years: roughly(kit, aBlock / rate / year) })}</p>
      )}
    </section>
  );
}
