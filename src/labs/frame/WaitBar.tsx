import { blockInterval, headOf } from '@/core/chain/chain.ts';
import { type Kit, word } from './kit.ts';

/** The clock of the chain: time passes only when the learner asks for the next block. */
export function WaitBar({ kit }: { readonly kit: Kit }) {
  const { chain, now } = kit.view.state;
  const head = headOf(chain);
  const wait = () => kit.act({ t: 'clock.advance', ms: head.time + blockInterval - now });
  return (
    <div class="wait-bar">
      <p>
        {word(kit, 'newestBlock')}: <strong>{head.number}</strong>
        {chain.pool.length > 0 && <span> · {word(kit, 'waitingCount', { count: chain.pool.length })}</span>}
      </p>
      <button type="button" class="button quiet" onClick={() => void wait()}>
        {word(kit, 'waitBlock')}
      </button>
    </div>
  );
}
