import { balanceOf } from '../../../chain/explorer.ts';
import type { Json } from '../../../record/event.ts';
import type { Address } from '../../../wallet/address.ts';
import type { Amount } from '../../../wallet/amount.ts';
import { type Here, isFound, own, type Try, tilesIn, vaultOf, walletOf } from './own.ts';
import { addressOfWords, attemptOf, passphraseOf } from './wallets.ts';

/** What the screens of recovery show. */
export interface RecoveryView {
  readonly tiles: readonly string[];
  readonly placed: readonly (number | null)[];
  /** Passphrases to choose from; none when the wallet has none. */
  readonly cards: readonly string[];
  readonly tries: readonly (Try & { readonly balance: Amount })[];
  readonly found: { readonly address: Address; readonly balance: Amount } | null;
  /** Another's attempt with the same words, once the wallet is back. */
  readonly attempt: {
    readonly words: readonly string[];
    readonly address: Address;
    readonly count: number;
  } | null;
  readonly seen: boolean;
}

/** Computes what the screens show. */
export function view(turn: Here): Json {
  const { state } = turn;
  const { placed, tries, seen } = own(turn);
  const balance = (address: Address | null) => (address ? balanceOf(state.chain, address).balance : '0');
  const address = isFound(turn) ? walletOf(turn) : undefined;
  const other = attemptOf(state.wallet);
  const shown: RecoveryView = {
    tiles: tilesIn(turn),
    placed,
    cards: vaultOf(turn) ? passphraseOf(state.wallet).cards : [],
    tries: tries.map((line) => ({ ...line, balance: balance(line.address) })),
    found: address ? { address, balance: balance(address) } : null,
    // The other's words are the learner's own: shown once the wallet is back, so that nobody copies them.
    attempt: address
      ? { words: other.words, address: addressOfWords(other.words), count: other.places.length }
      : null,
    seen,
  };
  return shown as unknown as Json;
}
