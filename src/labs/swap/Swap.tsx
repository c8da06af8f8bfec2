import { useRef } from 'preact/hooks';
import { balanceOf } from '@/core/chain/explorer.ts';
import type { PoolView } from '@/core/scenario/domains/pool/view.ts';
import { myAddress } from '../frame/Balance.tsx';
import { type Kit, money, nameOf, word } from '../frame/kit.ts';
import { useKeptFocus } from '../frame/use-kept-focus.ts';
import { WaitBar } from '../frame/WaitBar.tsx';
import { Approve } from './Approve.tsx';
import { Foresee } from './Foresee.tsx';
import { Order } from './Order.tsx';
import { Outcome } from './Outcome.tsx';
import { sum } from './sums.ts';

function Purse({ kit, pool }: { readonly kit: Kit; readonly pool: PoolView }) {
  const { balance } = balanceOf(kit.view.state.chain, myAddress(kit));
  return (
    <ul class="swap-purse" aria-label={word(kit, 'swap-purse')}>
      <li>{sum(kit, pool.give.mine, pool.give.symbol, 2)}</li>
      <li>{sum(kit, pool.take.mine, pool.take.symbol, 2)}</li>
      <li>{money(kit, balance, 2)}</li>
    </ul>
  );
}

/** A swap as a good wallet of an exchange without a firm shows it: own figure, approval, limit, signature, and what the block made of it. */
export function Swap({ kit }: { readonly kit: Kit }) {
  const pool = kit.view.of.pool as unknown as PoolView;
  const done = pool.results.some(({ ok }) => ok);
  const waiting = pool.waiting.length > 0;
  const approved = BigInt(pool.allowance) >= BigInt(pool.pay);
  const heading = useRef<HTMLHeadingElement>(null);
  const asked = pool.foreseen.at(-1)?.right ?? false;
  const stage = done ? 'done' : waiting ? 'queue' : approved ? 'order' : asked ? 'approve' : 'foresee';
  const signing = kit.view.state.chain.pool.some(({ to }) => to === pool.give.address);
  useKeptFocus(`${stage} ${signing}`, heading);
  return (
    <>
      <Purse kit={kit} pool={pool} />
      <section>
        <h3 ref={heading} tabIndex={-1}>
          {word(kit, 'swap-title', { give: pool.give.symbol, take: pool.take.symbol })}
        </h3>
        {!done && <Foresee kit={kit} pool={pool} />}
      </section>
      {pool.quote && !done && !approved && <Approve kit={kit} pool={pool} />}
      {pool.quote && !done && approved && !waiting && <Order kit={kit} pool={pool} />}
      {waiting && (
        <section class="swap-queue">
          <h3>{word(kit, 'swap-queue')}</h3>
          <ul>
            {pool.waiting.map((who, index) => (
              <li key={index}>{nameOf(kit, who)}</li>
            ))}
          </ul>
          <p class="soft">{word(kit, 'swap-queue-help')}</p>
        </section>
      )}
      <Outcome kit={kit} pool={pool} />
      <WaitBar kit={kit} />
    </>
  );
}
