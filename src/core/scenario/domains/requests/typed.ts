import { chainId } from '../../../chain/chain.ts';
import { unlimited } from '../../../chain/contracts/token.ts';
import { type Payment, signPayment } from '../../../chain/payment.ts';
import { gasFor } from '../../../chain/try-call.ts';
import type { Json } from '../../../record/event.ts';
import { textDigest } from '../../../wallet/eip191.ts';
import { type TypedData, typedHashes } from '../../../wallet/eip712.ts';
import type { Hex } from '../../../wallet/hex.ts';
import { recoverDigest, signDigest } from '../../../wallet/signature.ts';
import { readTransaction } from '../../../wallet/transaction.ts';
import { callData } from '../../call-data.ts';
import { kindsOf } from '../../domain.ts';
import { learnerId } from '../../scenario.ts';
import { filled } from './notes.ts';
import type { AppPlan, Here, ItemPlan } from './plan.ts';

/** The app a request says it is from. */
export const appOf = ({ plan }: Here, { app }: ItemPlan): AppPlan | undefined =>
  plan.apps.find(({ id }) => id === app);

/** A value of a message with addresses and drawn values in the place of `@name` and `$name`. */
function valueIn(turn: Here, value: Json): Json {
  if (Array.isArray(value)) return value.map((one: Json) => valueIn(turn, one));
  if (typeof value === 'object' && value !== null)
    return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, valueIn(turn, one)]));
  if (value === 'unlimited') return unlimited.toString();
  if (typeof value !== 'string') return value;
  if (value.startsWith('@')) return turn.state.actors[value.slice(1)] ?? value;
  if (value.startsWith('$')) return String(turn.state.vars[value.slice(1)] ?? value);
  return filled(turn.state, value);
}

/** The domain an app has made known. */
export function publishedDomain({ state }: Here, { name, version, contract }: AppPlan) {
  return { name, version, chainId, verifyingContract: state.actors[contract] ?? '0x' };
}

/** The typed data of a request; null when it is of another kind. */
export function typedOf(turn: Here, item: ItemPlan): TypedData | null {
  const app = appOf(turn, item);
  if (!item.typed || !app) return null;
  const { types, primary, domain, message } = item.typed;
  const known = publishedDomain(turn, app);
  return {
    types,
    primaryType: primary,
    domain: {
      name: domain.name ?? known.name,
      version: domain.version ?? known.version,
      chainId: domain.chain ?? known.chainId,
      verifyingContract: turn.state.actors[domain.contract ?? ''] ?? known.verifyingContract,
    },
    message: valueIn(turn, message) as Readonly<Record<string, Json>>,
  };
}

/** The digest that a signature of a request would be over; null for a transaction or a broken request. */
export function digestOf(turn: Here, item: ItemPlan): Hex | null {
  if (item.text !== undefined) return textDigest(filled(turn.state, item.text));
  const other = item.hash ? turn.plan.items.items.find(({ id }) => id === item.hash) : item;
  const typed = other && typedOf(turn, other);
  const hashes = typed ? typedHashes(typed) : null;
  return hashes?.ok ? hashes.value.digest : null;
}

/** The payment that a transaction request asks for. */
export function paymentOf({ scenario, state }: Here, { call }: ItemPlan): Payment | null {
  const to = state.actors[call?.to ?? ''];
  const from = state.actors[learnerId];
  if (!call || !to || !from) return null;
  const data = callData(state, call);
  const gas = gasFor(state.chain, { from, to, value: '0', data }, kindsOf(scenario));
  return { to, value: '0', tip: scenario.world.tips.usual, data, gas };
}

/** Whether something can follow from a signature later on: a permit that somebody uses, a transaction. */
function isUsed(turn: Here, item: ItemPlan): boolean {
  const other = item.hash ? turn.plan.items.items.find(({ id }) => id === item.hash) : item;
  return item.call !== undefined || other?.typed?.primary === 'Permit';
}

/** What a run keeps of a signature that nobody uses later: its first four bytes. */
const kept = 10;

/**
 * Signs a request with the learner's key: 65 bytes, or a whole transaction. Of a signature from which nothing follows only the beginning
 * is given, since a run with all of them would not fit its QR code.
 */
export function signItem(turn: Here, item: ItemPlan, key: Uint8Array): Hex | null {
  const payment = paymentOf(turn, item);
  if (payment) return signPayment(turn.state.chain, key, payment);
  const digest = digestOf(turn, item);
  const signature = digest && signDigest(digest, key);
  if (!signature || recoverDigest(digest, signature) !== turn.state.actors[learnerId]) return signature;
  return isUsed(turn, item) ? signature : (signature.slice(0, kept) as Hex);
}

/** Whether a signature is the learner's, over just what this request asks; of one from which nothing follows only the beginning is there. */
export function provesRequest(turn: Here, item: ItemPlan, signature: string): boolean {
  const learner = turn.state.actors[learnerId];
  const payment = paymentOf(turn, item);
  if (!payment)
    return isUsed(turn, item)
      ? recoverDigest(digestOf(turn, item), signature) === learner
      : signature.length === kept;
  const read = readTransaction(signature);
  return read.ok && read.tx.from === learner && read.tx.to === payment.to && read.tx.data === payment.data;
}
