import { balanceOf } from '@/core/chain/explorer.ts';
import { learnerId } from '@/core/scenario/scenario.ts';
import type { Address } from '@/core/wallet/address.ts';
import { type Kit, money, word } from './kit.ts';

/** The learner's address; it is known from the first moment of a run. */
export function myAddress({ view }: Pick<Kit, 'view'>): Address {
  return view.state.actors[learnerId] ?? '0x';
}

/** What the learner holds, large, as wallets show it. */
export function Balance({ kit }: { readonly kit: Kit }) {
  const { balance } = balanceOf(kit.view.state.chain, myAddress(kit));
  return (
    <p class="balance">
      <span class="soft">{word(kit, 'balance')}</span>
      <strong>{money(kit, balance, 4)}</strong>
      <span class="soft">{word(kit, 'practiceMoney')}</span>
    </p>
  );
}
