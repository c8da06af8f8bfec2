import type { Result } from '@/core/scenario/domains/pool/plan.ts';
import type { PoolView } from '@/core/scenario/domains/pool/view.ts';
import { type Kit, nameOf, word } from '../frame/kit.ts';
import { LinkIcon } from '../frame/LinkIcon.tsx';
import { percent, sum } from './sums.ts';

interface Props {
  readonly kit: Kit;
  readonly pool: PoolView;
}

function Verdict({ kit, pool, result }: Props & { readonly result: Result }) {
  const bitten = BigInt(result.gain) > 0n;
  const key = !result.ok ? 'swap-failed' : bitten ? 'swap-bitten' : 'swap-whole';
  return (
    <p class={result.ok && !bitten ? 'verdict' : 'verdict refused'}>
      <LinkIcon state={result.ok && !bitten ? 'closed' : 'open'} />
      <span>
        {word(kit, key, {
          out: sum(kit, result.out, pool.take.symbol),
          alone: sum(kit, result.alone, pool.take.symbol),
          least: sum(kit, result.least, pool.take.symbol),
          gain: sum(kit, result.gain, pool.give.symbol),
          limit: percent(kit, result.limit),
        })}
      </span>
    </p>
  );
}

/** What became of the swap: the block in its order, and what the site's own limit would have brought. */
export function Outcome({ kit, pool }: Props) {
  const last = pool.results.at(-1);
  if (!last) return null;
  return (
    <section class="swap-outcome">
      <h3>{word(kit, 'swap-block', { n: last.block })}</h3>
      <ol>
        {pool.block.map(({ who, ok, paid, paidSymbol, got, gotSymbol }, index) => (
          <li key={index} class={who === 'learner' ? 'mine' : ''}>
            <strong>{nameOf(kit, who)}</strong>
            <span>
              {word(kit, 'swap-row', {
                paid: sum(kit, paid, paidSymbol, 3),
                got: ok ? sum(kit, got, gotSymbol, 3) : word(kit, 'swap-undone'),
              })}
            </span>
          </li>
        ))}
      </ol>
      <div role="status">
        <Verdict kit={kit} pool={pool} result={last} />
      </div>
      {last.ok && pool.wide && BigInt(last.gain) === 0n && (
        <p class="swap-wide">
          {word(kit, 'swap-wide', {
            limit: percent(kit, (kit.scenario.sections.pool as unknown as { preset: number }).preset),
            out: sum(kit, pool.wide.out, pool.take.symbol),
            gain: sum(kit, pool.wide.gain, pool.give.symbol),
          })}
        </p>
      )}
    </section>
  );
}
