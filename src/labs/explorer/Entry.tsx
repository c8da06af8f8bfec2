import type { TransactionView } from '@/core/chain/explorer.ts';
import { Address } from '../frame/Address.tsx';
import { myAddress } from '../frame/Balance.tsx';
import { depthOf, sideOf } from '../frame/History.tsx';
import { type Kit, money, word } from '../frame/kit.ts';
import { WayIcon } from '../frame/WayIcon.tsx';

interface Props {
  readonly kit: Kit;
  readonly view: TransactionView;
  readonly isOpen: boolean;
  readonly onToggle: () => void;
}

function Lines({ kit, view }: Pick<Props, 'kit' | 'view'>) {
  const { tx, status, block, fee } = view;
  const mine = myAddress(kit);
  const who = (address: string | null) =>
    address && (
      <>
        <Address address={address} />
        {address === mine && <span class="soft"> {word(kit, 'isYours')}</span>}
      </>
    );
  const rows = [
    ['status', word(kit, status)],
    ['block', block ?? '—'],
    ['confirmationsName', depthOf(kit, view)],
    ['from', who(tx.from)],
    ['to', who(tx.to)],
    ['sum', money(kit, tx.value)],
    ['feeLine', fee === null ? '—' : money(kit, fee)],
    ['nonce', tx.nonce],
  ] as const;
  return (
    <dl>
      {rows.map(([key, value]) => (
        <div key={key}>
          <dt>{word(kit, key)}</dt>
          <dd>{value}</dd>
        </div>
      ))}
      <div>
        <dt>{word(kit, 'hash')}</dt>
        <dd class="mono hash" translate={false}>
          {tx.hash}
        </dd>
      </div>
    </dl>
  );
}

/** One transaction of the list; pressed, it opens all its lines. */
export function Entry({ kit, view, isOpen, onToggle }: Props) {
  const { way } = sideOf(view, myAddress(kit));
  return (
    <li>
      <button type="button" class="entry" aria-expanded={isOpen} onClick={onToggle}>
        <span>
          <WayIcon way={way} />
          {word(kit, way === 'in' ? 'received' : 'sent')}
        </span>
        <strong>{money(kit, view.tx.value, 4)}</strong>
      </button>
      {isOpen && <Lines kit={kit} view={view} />}
    </li>
  );
}
