import { useEffect, useState } from 'preact/hooks';
import { difficultyOf, workOf } from '@/core/bitcoin/target.ts';
import type { Stage, StageState } from '@/core/scenario/domains/miner/plan.ts';
import { formatNumber } from '@/i18n/format-number.ts';
import { type Kit, word } from '../frame/kit.ts';
import { Head } from './Digits.tsx';
import { type SearchState, useSearch } from './use-search.ts';
import { count, roughly } from './words.ts';

interface Props {
  readonly kit: Kit;
  readonly stage: Stage;
  readonly state: StageState;
  readonly bytes: string;
  readonly target: string;
  /** Hashes a second as measured; 0 when they were not. */
  readonly rate: number;
}

/** Out of a hundred searches, so many take at least this long: the tail of a draw without memory. */
export function longer(tries: number, mean: number): number {
  return Math.round(100 * Math.exp(-tries / mean));
}

/** What a phone's core draws at full work, in watts; an estimate, told as one. */
const watts = 2;

function Progress({
  kit,
  search,
  mean,
}: {
  readonly kit: Kit;
  readonly search: SearchState;
  readonly mean: number;
}) {
  return (
    <>
      <dl class="mine-progress">
        <div>
          <dt>{word(kit, 'mineTriesName')}</dt>
          <dd>{count(kit, search.at)}</dd>
        </div>
        <div>
          <dt>{word(kit, 'mineRate')}</dt>
          <dd>{search.rate ? count(kit, search.rate) : '–'}</dd>
        </div>
        <div>
          <dt>{word(kit, 'mineSeconds')}</dt>
          <dd>{count(kit, search.seconds)}</dd>
        </div>
        <div>
          <dt>{word(kit, 'mineOfMean')}</dt>
          <dd>{`× ${count(kit, search.at / mean, 2)}`}</dd>
        </div>
      </dl>
      <p class="mine-last">{search.last ? <Head hash={search.last} /> : word(kit, 'mineNoTry')}</p>
    </>
  );
}

/** The search by machine: begun by a press, stopped by another; taps are answered meanwhile, since it works beside the page. */
export function Machine({ kit, stage, state, bytes, target, rate }: Props) {
  const name = `${bytes.slice(72, 104)}-${target.slice(0, 16)}`;
  const { state: search, start, stop } = useSearch(name, bytes, target);
  const [told, setTold] = useState('');
  const mean = Number(workOf(BigInt(`0x${target}`)));
  const done = state.found.length >= stage.blocks;
  useEffect(() => {
    // The engine may be busy with another press: the nonce is handed in as soon as it is free.
    if (search.found === null || done || kit.busy) return;
    const block = state.found.length;
    void kit.act({ t: 'miner.found', stage: stage.id, block, nonce: search.found });
  }, [search.found, kit.view, done]);
  const tens = Math.floor(search.seconds / 3);
  useEffect(() => {
    if (search.running && tens > 0) setTold(word(kit, 'mineTold', { tries: count(kit, search.at) }));
  }, [tens]);
  useEffect(() => {
    if (search.found === null) return;
    setTold(word(kit, 'mineFound', { nonce: count(kit, search.found), tries: count(kit, search.found + 1) }));
  }, [search.found]);
  const press = () => {
    if (search.running) {
      stop();
      setTold(word(kit, 'mineStopped', { tries: count(kit, search.at) }));
    } else {
      setTold(word(kit, 'mineStarted'));
      start();
    }
  };
  if (done) return null;
  return (
    <section class="machine">
      <p class="target">
        {word(kit, 'mineTarget')} <Head hash={target} />
      </p>
      <p>
        {word(kit, 'mineExpect', {
          mean: roughly(kit, mean),
          median: roughly(kit, mean * Math.LN2),
          difficulty: formatNumber(Number(difficultyOf(BigInt(`0x${target}`)).toPrecision(2)), kit.locale),
        })}{' '}
        {rate > 0 &&
          word(kit, 'mineExpectTime', {
            seconds: count(kit, mean / rate),
            median: count(kit, (mean * Math.LN2) / rate),
            long: count(kit, (3 * mean) / rate),
          })}
      </p>
      <p class="soft">
        {word(kit, rate > 0 ? 'mineBattery' : 'mineBatteryShort', {
          joules: count(kit, (watts * mean) / Math.max(1, rate)),
        })}
      </p>
      <button type="button" class={search.running ? 'button quiet' : 'button'} onClick={press}>
        {word(kit, search.running ? 'mineStop' : search.at > 0 ? 'mineGoOn' : 'mineStart')}
      </button>
      <Progress kit={kit} search={search} mean={mean} />
      <p role="status" class="visually-hidden">
        {told}
      </p>
    </section>
  );
}
