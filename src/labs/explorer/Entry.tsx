import type { TransactionView } from '@/core/chain/explorer.ts';
import { myAddress } from '../frame/Balance.tsx';
import { sideOf } from '../frame/History.tsx';
import { type Kit, money, word } from '../frame/kit.ts';
import { WayIcon } from '../frame/WayIcon.tsx';
import { Lines, statusOf } from './Lines.tsx';
import type { Open } from './Links.tsx';

interface Props {
  readonly kit: Kit;
  readonly view: TransactionView;
  readonly isOpen: boolean;
  readonly onToggle: () => void;
  readonly onOpen: Open;
}

/** One transaction of the learner's list; pressed, it opens all its lines. */
export function Entry({ kit, view, isOpen, onToggle, onOpen }: Props) {
  const { way } = sideOf(view, myAddress(kit));
  return (
    <li>
      <button type="button" class="entry" aria-expanded={isOpen} onClick={onToggle}>
        <span>
          <WayIcon way={way} />
          {word(kit, way === 'in' ? 'received' : 'sent')}
        </span>
        <strong>{money(kit, view.tx.value, 4)}</strong>
        {view.outcome === 'reverted' && <span>{statusOf(kit, view)}</span>}
      </button>
      {isOpen && <Lines kit={kit} view={view} onOpen={onOpen} />}
    </li>
  );
}
