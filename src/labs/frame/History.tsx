import type { ComponentChildren } from 'preact';
import { historyOf, type TransactionView } from '@/core/chain/explorer.ts';
import { plural } from '@/i18n/plural.ts';
import { shortOf } from './Address.tsx';
import { myAddress } from './Balance.tsx';
import { type Kit, money, word } from './kit.ts';
import { WayIcon } from './WayIcon.tsx';

/** Which way money went, seen from an address, and the other side of it. */
export function sideOf({ tx }: TransactionView, mine: string): { way: 'in' | 'out'; other: string } {
  return tx.from === mine ? { way: 'out', other: tx.to ?? mine } : { way: 'in', other: tx.from };
}

/** How deep a transaction lies: it waits, or has so many confirmations. */
export function depthOf(kit: Kit, { status, confirmations }: TransactionView): string {
  if (status === 'pending') return word(kit, 'pending');
  return plural(kit.strings, 'confirmations', confirmations, kit.locale);
}

interface Props {
  readonly kit: Kit;
  /** What can be done with an entry. */
  readonly tools?: (view: TransactionView, other: string) => ComponentChildren;
}

/** What the learner's address sent and received, the newest first. */
export function History({ kit, tools }: Props) {
  const mine = myAddress(kit);
  const list = historyOf(kit.view.state.chain, mine);
  return (
    <section class="history">
      <h3>{word(kit, 'history')}</h3>
      {list.length === 0 && <p class="soft">{word(kit, 'historyEmpty')}</p>}
      <ul>
        {list.map((view) => {
          const { way, other } = sideOf(view, mine);
          return (
            <li key={view.tx.hash}>
              <p class="entry">
                <span>
                  <WayIcon way={way} />
                  {word(kit, way === 'in' ? 'received' : 'sent')}
                </span>
                <strong>{money(kit, view.tx.value, 4)}</strong>
              </p>
              <p class="soft">
                {word(kit, way === 'in' ? 'from' : 'to')} <span class="mono">{shortOf(other)}</span> ·{' '}
                {depthOf(kit, view)}
              </p>
              {tools?.(view, other)}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
