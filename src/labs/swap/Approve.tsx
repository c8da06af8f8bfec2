import { useState } from 'preact/hooks';
import type { PoolView } from '@/core/scenario/domains/pool/view.ts';
import type { Hex } from '@/core/wallet/hex.ts';
import { Address } from '../frame/Address.tsx';
import { type Kit, refusal, refusedCode, word } from '../frame/kit.ts';
import { sum } from './sums.ts';

const ways = ['exact', 'unlimited'] as const;

/** The router may take nothing until the learner allows it: just this sum, or everything for ever. */
export function Approve({ kit, pool }: { readonly kit: Kit; readonly pool: PoolView }) {
  const [problem, setProblem] = useState('');
  const waits = kit.view.state.chain.pool.some(({ to }) => to === pool.give.address);
  const approve = async (how: (typeof ways)[number]) => {
    const data = await kit.ask({ type: 'query', domain: 'pool', what: { approve: how } });
    const payment = {
      to: pool.give.address,
      value: '0',
      tip: kit.scenario.world.tips.usual,
      data: String(data) as Hex,
    };
    const code = refusedCode(await kit.pay(payment));
    setProblem(code ? refusal(kit, code) : '');
    if (!code) kit.say(word(kit, 'swap-approval-sent'));
  };
  return (
    <section class="swap-approve">
      <h3>{word(kit, 'swap-approve')}</h3>
      <p class="soft">{word(kit, 'swap-approve-why', { symbol: pool.give.symbol })}</p>
      <p>
        <Address address={pool.router} />
      </p>
      {waits ? (
        <p>{word(kit, 'swap-approval-waits')}</p>
      ) : (
        <div class="choices">
          {ways.map((how) => (
            <button key={how} type="button" class="button quiet" onClick={() => void approve(how)}>
              {word(kit, `swap-approve-${how}`, { sum: sum(kit, pool.pay, pool.give.symbol) })}
            </button>
          ))}
        </div>
      )}
      <p role="status" class="problem">
        {problem}
      </p>
    </section>
  );
}
