import type { MinerPlan, MinerState } from '@/core/scenario/domains/miner/plan.ts';
import { Decision } from '../frame/Decision.tsx';
import { type Kit, word } from '../frame/kit.ts';
import { Digits } from './Digits.tsx';
import { count, type MinerView } from './words.ts';

interface Props {
  readonly kit: Kit;
  readonly warm: NonNullable<MinerPlan['warm']>;
  readonly miss: NonNullable<MinerView['warm']>;
  readonly state: MinerState;
}

/** “The nonce gets warmer”, put to the test: a near miss, what is said of the nonces after it, and what they give. */
export function Warm({ kit, warm, miss, state }: Props) {
  const decisions = kit.scenario.decisions.filter(({ id }) => id.startsWith(`${warm.step}-`));
  const expected = warm.window / 16;
  const bars = state.tested && [
    { name: word(kit, 'mineNear', { window: count(kit, warm.window) }), good: state.tested.near },
    { name: word(kit, 'mineFar', { window: count(kit, warm.window) }), good: state.tested.far },
    { name: word(kit, 'mineByRule'), good: expected },
  ];
  const most = Math.max(1, ...(bars ?? []).map(({ good }) => good));
  return (
    <>
      <section class="near-miss">
        <h3>{word(kit, 'mineMissTitle')}</h3>
        <p>{word(kit, 'mineMissHelp')}</p>
        <dl>
          <dt>{word(kit, 'mineLast', { nonce: count(kit, miss.nonce) })}</dt>
          <dd>
            <Digits hash={miss.hash} />
          </dd>
        </dl>
      </section>
      {decisions.slice(0, 1).map(({ id }) => (
        <Decision key={id} kit={kit} id={id} />
      ))}
      <section class="warm-test">
        <h3>{word(kit, 'mineTestTitle')}</h3>
        <p>{word(kit, 'mineTestHelp', { window: count(kit, warm.window) })}</p>
        <button
          type="button"
          class={state.tested ? 'button quiet' : 'button'}
          onClick={() => void kit.act({ t: 'miner.test' })}
        >
          {word(kit, 'mineTest')}
        </button>
        <div role="status" class="stack">
          {bars && (
            <>
              <ul class="warm-bars">
                {bars.map(({ name, good }) => (
                  <li key={name}>
                    <span>{name}</span> <strong>{count(kit, good)}</strong>
                    <span class="bar" style={`--share: ${((100 * good) / most).toFixed(1)}%`} />
                  </li>
                ))}
              </ul>
              <p>{word(kit, 'mineNext', { bits: miss.bits })}</p>
              <Digits hash={miss.next} />
            </>
          )}
        </div>
      </section>
      {decisions.slice(1).map(({ id }) => (
        <Decision key={id} kit={kit} id={id} />
      ))}
    </>
  );
}
