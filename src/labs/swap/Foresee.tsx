import { useState } from 'preact/hooks';
import type { PoolView } from '@/core/scenario/domains/pool/view.ts';
import { type Kit, word } from '../frame/kit.ts';
import { LinkIcon } from '../frame/LinkIcon.tsx';
import { readNumber } from '../frame/read-number.ts';
import { sum } from './sums.ts';

/** The learner's own figure comes first; only then does the wallet show its own. */
export function Foresee({ kit, pool }: { readonly kit: Kit; readonly pool: PoolView }) {
  const last = pool.foreseen.at(-1);
  const [typed, setTyped] = useState(last?.out ?? '');
  const [problem, setProblem] = useState('');
  const answer = async (event: Event) => {
    event.preventDefault();
    const out = readNumber(typed);
    if (out === null || out.startsWith('-')) {
      setProblem(word(kit, 'swap-not-a-number'));
      return (event.currentTarget as HTMLFormElement).querySelector('input')?.focus();
    }
    setProblem('');
    await kit.act({ t: 'pool.foresee', out });
  };
  const held = (side: 0 | 1) => sum(kit, pool.reserves[side], side ? pool.take.symbol : pool.give.symbol, 2);
  return (
    <form class="swap-foresee" onSubmit={(event) => void answer(event)}>
      <p class="soft">{word(kit, 'swap-pool', { first: held(0), second: held(1) })}</p>
      {!last?.right && (
        <>
          <label>
            <strong>
              {word(kit, 'swap-mine', {
                sum: sum(kit, pool.pay, pool.give.symbol),
                symbol: pool.take.symbol,
              })}
            </strong>
            <input
              class="field"
              inputMode="decimal"
              autocomplete="off"
              value={typed}
              aria-invalid={problem !== ''}
              onInput={(event) => setTyped(event.currentTarget.value)}
            />
          </label>
          <button type="submit" class="button">
            {word(kit, 'swap-check')}
          </button>
        </>
      )}
      <div role="status">
        {problem && <p class="problem">{problem}</p>}
        {!problem && last && pool.quote && (
          <p class={last.right ? 'verdict' : 'verdict refused'}>
            <LinkIcon state={last.right ? 'closed' : 'open'} />
            <span>
              {word(kit, last.right ? 'swap-near' : 'swap-far', {
                mine: kit.locale === 'en' ? last.out : last.out.replace('.', ','),
                real: sum(kit, pool.quote.out, pool.take.symbol),
              })}
            </span>
          </p>
        )}
      </div>
    </form>
  );
}
