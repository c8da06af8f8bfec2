import { type Payment, signPayment } from '../chain/payment.ts';
import { gasFor } from '../chain/try-call.ts';
import type { Seed } from '../random/seed.ts';
import { stream } from '../random/stream.ts';
import type { Json } from '../record/event.ts';
import { addressOfKey } from '../wallet/address.ts';
import { type Account, accountOf } from '../wallet/derive.ts';
import { practicePhrase, seedOf } from '../wallet/mnemonic.ts';
import { remembered } from '../wallet/remembered.ts';
import { wordList } from '../wallet/word-list.ts';
import type { ActionData } from './action.ts';
import { domainNamed, kindsOf, turnOf } from './domain.ts';
import type { Scenario } from './scenario.ts';
import type { State } from './state.ts';

/** The twelve words of a run's practice wallet; they follow from the seed and are kept nowhere. */
export function phraseOf(seed: Seed): string {
  return practicePhrase(stream(seed, 'phrase').bytes(16), wordList);
}

/** Deriving an account takes five multiplications on the curve; the same seed bytes always give the same one. */
const derived = new WeakMap<Uint8Array, Account>();

/** PBKDF2 takes 2,048 rounds of SHA-512; who judges evidence asks for the same wallet twice. */
const walletSeeds = remembered<Uint8Array>(100);

/** The learner's account; a browser may bring the wallet's seed (PBKDF2) from WebCrypto, which is ten times faster. */
export function learnerAccount(
  seed: Seed,
  walletSeed: Uint8Array = walletSeeds(seed, () => seedOf(phraseOf(seed))),
): Account {
  const account = derived.get(walletSeed) ?? accountOf(walletSeed);
  derived.set(walletSeed, account);
  return account;
}

/** A transaction the learner's wallet is asked to sign: to whom, how much, and if wanted its tip, cap, gas, nonce and call data. */
export type PayRequest = Payment;

/** What the page or a walk asks the learner's key for. */
export type KeyRequest =
  | { readonly type: 'pay'; readonly pay: PayRequest }
  | { readonly type: 'sign'; readonly domain: string; readonly what: Json };

/** The action that carries what the learner's key has signed; null when the domain has nothing to sign there. */
export function signedAction(
  scenario: Scenario,
  state: State,
  key: Uint8Array,
  request: KeyRequest,
): ActionData | null {
  if (request.type === 'pay') {
    const { pay } = request;
    const call = { from: addressOfKey(key), to: pay.to, value: pay.value, data: pay.data ?? '0x' } as const;
    // A call without a limit of its own gets what it would use now and a fifth more.
    const gas = pay.gas ?? (pay.data ? gasFor(state.chain, call, kindsOf(scenario)) : undefined);
    const whole = gas === undefined ? pay : { ...pay, gas };
    return { t: 'tx.submit', raw: signPayment(state.chain, key, whole) };
  }
  const domain = domainNamed(scenario, request.domain);
  return domain?.sign?.(turnOf(scenario, state, domain), request.what, key) ?? null;
}
