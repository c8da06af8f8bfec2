import { submit } from '../../../chain/admit.ts';
import { accountAt, headOf, transferGas } from '../../../chain/chain.ts';
import { capFor, nextBaseFee } from '../../../chain/fees.ts';
import { signPayment } from '../../../chain/payment.ts';
import type { Json } from '../../../record/event.ts';
import { accountOf } from '../../../wallet/derive.ts';
import { seedOf } from '../../../wallet/mnemonic.ts';
import { emit, refuse, type State } from '../../state.ts';
import { type Here, vaultOf, walletOf } from './own.ts';
import { wordsOf } from './tiles.ts';
import { passphraseOf } from './wallets.ts';

/** Who has been told the words and the passphrase empties the wallet with them: `with: { to: thief }`. */
export function rob(turn: Here, args: Json): State {
  const { scenario, state } = turn;
  const { to } = (args ?? {}) as { readonly to?: string };
  const thief = state.actors[to ?? ''];
  const wallet = walletOf(turn);
  if (!thief || !wallet) return refuse(state, 'recovery.rob', 'no-such-actor', to ?? '');
  const passphrase = vaultOf(turn) ? passphraseOf(state.wallet).right : '';
  const { key, address } = accountOf(seedOf(wordsOf(state.wallet).join(' '), passphrase));
  const tip = scenario.world.tips.fast;
  const fee = BigInt(capFor(nextBaseFee(headOf(state.chain)), tip)) * BigInt(transferGas);
  const left = BigInt(accountAt(state.chain, address).balance) - fee;
  if (left <= 0n) return emit(state, 'failed', { actor: to ?? '', code: 'insufficient-funds' });
  const value = left.toString();
  const admission = submit(state.chain, signPayment(state.chain, key, { to: thief, value, tip }));
  if (!admission.ok) return emit(state, 'failed', { actor: to ?? '', code: admission.code });
  const { hash } = admission.tx;
  const from = vaultOf(turn) ?? 'learner';
  return emit({ ...state, chain: admission.chain }, 'tx.submitted', {
    hash,
    from,
    to: to ?? '',
    value,
    call: '',
  });
}
