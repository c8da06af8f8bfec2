import { useEffect, useRef, useState } from 'preact/hooks';
import { plural } from '@/i18n/plural.ts';
import { Balance, myAddress } from '../frame/Balance.tsx';
import { type Kit, money, nameOf, word } from '../frame/kit.ts';
import { LinkIcon } from '../frame/LinkIcon.tsx';
import { Messages } from '../frame/Messages.tsx';
import { WaitBar } from '../frame/WaitBar.tsx';
import { feeAt, gwei, marketOf, type Order, type Waiting } from './market.ts';
import { OfferForm } from './Offer.tsx';
import { BaseFee, Queue } from './Queue.tsx';

/** What is to be paid, and by when. */
function Wanted({ kit, order }: { readonly kit: Kit; readonly order: Order }) {
  return (
    <section class="fees-order">
      <h3>{word(kit, 'feesWanted', { name: nameOf(kit, order.to) })}</h3>
      <p>
        <strong>{money(kit, order.sum)}</strong>
      </p>
      <p role="status">
        {order.state === 'open' && plural(kit.strings, 'feesLeft', order.left, kit.locale)}
        {order.state === 'late' && word(kit, 'feesLate')}
      </p>
    </section>
  );
}

/** What it came to: the fee beside the lowest that would have been in time. */
function Result({ kit, order }: { readonly kit: Kit; readonly order: Order }) {
  const { state, ratio = 0, price = 0, lowest = 0, took = 0, within } = order;
  if (state === 'cancelled')
    return (
      <p class="verdict" role="status">
        <LinkIcon state="closed" />
        <span>{word(kit, 'feesCancelled')}</span>
      </p>
    );
  const good = ratio <= 120 && took <= within;
  return (
    <div class={good ? 'verdict' : 'verdict refused'} role="status">
      <LinkIcon state={good ? 'closed' : 'open'} />
      <span>
        {word(kit, took <= within ? 'feesPaid' : 'feesPaidLate', { took, within })}{' '}
        {word(kit, 'feesRatio', { fee: feeAt(kit, price), lowest: feeAt(kit, lowest), ratio })}{' '}
        {word(kit, took > within ? 'feesWhyLate' : good ? 'feesWhyGood' : 'feesWhyDear')}
      </span>
    </div>
  );
}

/** What can be done about a payment that waits, and the word on its button. */
const buttons = { faster: 'feesFaster', undo: 'feesUndo' } as const;

interface PendingProps {
  readonly kit: Kit;
  readonly tx: Waiting;
  readonly open: 'faster' | 'undo' | null;
  readonly onOpen: (what: 'faster' | 'undo' | null) => void;
}

/** A payment of the learner's that waits, and what can be done about it. */
function Pending({ kit, tx, open, onOpen }: PendingProps) {
  return (
    <section class="fees-pending">
      <h3 tabIndex={-1}>
        {word(kit, tx.undo ? 'feesUndoWaits' : 'feesWaiting', { sum: money(kit, tx.value) })}
      </h3>
      <p class="soft">{word(kit, 'feesTipCap', { tip: gwei(kit, tx.tip), cap: gwei(kit, tx.cap) })}</p>
      <div class="row">
        {(['faster', 'undo'] as const).map((what) => (
          <button
            key={what}
            type="button"
            class="button quiet"
            aria-expanded={open === what}
            onClick={() => onOpen(open === what ? null : what)}
          >
            {word(kit, buttons[what])}
          </button>
        ))}
      </div>
    </section>
  );
}

/** The fee market: who waits, what the base fee does, what a payment may cost; the learner chooses, watches blocks, speeds up or cancels. */
export function Fees({ kit }: { readonly kit: Kit }) {
  const [open, setOpen] = useState<'faster' | 'undo' | null>(null);
  const { order, mine } = marketOf(kit);
  const [waiting] = mine;
  const place = useRef<HTMLDivElement>(null);
  const hash = useRef(waiting?.hash);
  useEffect(() => {
    // What was signed has left its form; the payment that waits now takes the focus.
    if (waiting && waiting.hash !== hash.current) {
      setOpen(null);
      place.current?.querySelector<HTMLElement>('.fees-pending h3')?.focus();
    }
    hash.current = waiting?.hash;
  }, [waiting?.hash]);
  if (!order) return null;
  const done = order.state === 'paid' || order.state === 'cancelled';
  const to = kit.view.state.actors[order.to] ?? '';
  const key = `${order.id} ${waiting?.hash ?? ''} ${open ?? ''}`;
  const replaces = waiting ? { nonce: waiting.nonce, tip: waiting.tip, cap: waiting.cap } : null;
  return (
    <div class="fees" ref={place}>
      <Balance kit={kit} />
      <Messages kit={kit} />
      <Wanted kit={kit} order={order} />
      {done && <Result kit={kit} order={order} />}
      {!done && <Queue kit={kit} />}
      {!done && <BaseFee kit={kit} />}
      {waiting && <Pending kit={kit} tx={waiting} open={open} onOpen={setOpen} />}
      {!done && !waiting && (
        <OfferForm
          key={key}
          kit={kit}
          order={order}
          task={{ to, value: order.sum, replaces, label: word(kit, 'feesSign') }}
        />
      )}
      {waiting && open === 'faster' && (
        <OfferForm
          key={key}
          kit={kit}
          order={order}
          task={{
            to: waiting.undo ? myAddress(kit) : to,
            value: waiting.value,
            replaces,
            label: word(kit, 'feesSignFaster'),
          }}
        />
      )}
      {waiting && open === 'undo' && (
        <>
          <p>{word(kit, 'feesUndoHelp')}</p>
          <OfferForm
            key={key}
            kit={kit}
            order={order}
            task={{ to: myAddress(kit), value: '0', replaces, label: word(kit, 'feesSignUndo') }}
          />
        </>
      )}
      <WaitBar kit={kit} />
    </div>
  );
}
