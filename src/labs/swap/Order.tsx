import { useEffect, useState } from 'preact/hooks';
import type { OrderView, PoolView } from '@/core/scenario/domains/pool/view.ts';
import { type Kit, refusal, refusedCode, word } from '../frame/kit.ts';
import { percent, readPercent, sum } from './sums.ts';

interface Props {
  readonly kit: Kit;
  readonly pool: PoolView;
}

interface Plan {
  readonly preset: number;
  readonly limits: readonly number[];
}

/** The limit: one of those offered, or typed. */
function Limits({
  kit,
  limit,
  onChange,
}: {
  readonly kit: Kit;
  readonly limit: number;
  readonly onChange: (limit: number) => void;
}) {
  const { limits, preset } = kit.scenario.sections.pool as unknown as Plan;
  const [typed, setTyped] = useState('');
  const [wrong, setWrong] = useState(false);
  const type = (text: string) => {
    setTyped(text);
    const read = readPercent(text);
    setWrong(text !== '' && read === null);
    if (read !== null) onChange(read);
  };
  return (
    <fieldset class="swap-limits">
      <legend>{word(kit, 'swap-limit')}</legend>
      <div class="row">
        {limits.map((one) => (
          <button
            key={one}
            type="button"
            class="button quiet"
            aria-pressed={limit === one}
            onClick={() => {
              setTyped('');
              setWrong(false);
              onChange(one);
            }}
          >
            {percent(kit, one)}
            {one === preset && <span class="soft"> {word(kit, 'swap-preset')}</span>}
          </button>
        ))}
      </div>
      <label>
        {word(kit, 'swap-limit-own')}
        <input
          class="field"
          inputMode="decimal"
          autocomplete="off"
          value={typed}
          aria-invalid={wrong}
          onInput={(event) => type(event.currentTarget.value)}
        />
      </label>
      <p role="status" class="problem">
        {wrong ? word(kit, 'swap-limit-wrong') : ''}
      </p>
    </fieldset>
  );
}

/** The order as it would be signed: expected, price impact, limit, and the least that must come out. */
export function Order({ kit, pool }: Props) {
  const { preset } = kit.scenario.sections.pool as unknown as Plan;
  const [limit, setLimit] = useState(preset);
  const [order, setOrder] = useState<OrderView | null>(null);
  const [problem, setProblem] = useState('');
  const newest = kit.view.state.chain.blocks.length;
  useEffect(() => {
    let gone = false;
    kit.ask({ type: 'query', domain: 'pool', what: { limit } }).then(
      (found) => {
        if (!gone) setOrder(found as unknown as OrderView);
      },
      () => undefined,
    );
    return () => {
      gone = true;
    };
  }, [limit, newest]);
  const { quote, give, take } = pool;
  if (!quote) return null;
  const sign = async () => {
    if (!order || order.limit !== limit) return;
    const payment = {
      to: pool.router,
      value: '0',
      tip: kit.scenario.world.tips.usual,
      data: order.data,
    };
    const code = refusedCode(await kit.pay(payment));
    setProblem(code ? refusal(kit, code) : '');
    if (!code) kit.say(word(kit, 'swap-signed'));
  };
  return (
    <section class="swap-order">
      <div class="swap-sides">
        <p>
          <span class="soft">{word(kit, 'swap-give')}</span>
          <strong>{sum(kit, pool.pay, give.symbol)}</strong>
        </p>
        <svg class="swap-arrow" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
          <path d="M12 5v13M6 12l6 6 6-6" fill="none" stroke="currentColor" stroke-width="2.4" />
        </svg>
        <p>
          <span class="soft">{word(kit, 'swap-take')}</span>
          <strong>≈ {sum(kit, quote.out, take.symbol)}</strong>
        </p>
      </div>
      <Limits kit={kit} limit={limit} onChange={setLimit} />
      <dl class="swap-lines">
        <div>
          <dt>{word(kit, 'swap-impact')}</dt>
          <dd>{percent(kit, quote.impact)}</dd>
        </div>
        <div>
          <dt>{word(kit, 'swap-fee')}</dt>
          <dd>{sum(kit, quote.fee, give.symbol)}</dd>
        </div>
        <div class="least">
          <dt>{word(kit, 'swap-least')}</dt>
          <dd>{order ? sum(kit, order.least, take.symbol) : '…'}</dd>
        </div>
      </dl>
      <p role="status" class="problem">
        {problem}
      </p>
      <button type="button" class="button" onClick={() => void sign()}>
        {word(kit, 'swap-sign')}
      </button>
    </section>
  );
}
