import { signPayment } from '../chain/payment.ts';
import type { Seed } from '../random/seed.ts';
import { readTransaction } from '../wallet/transaction.ts';
import type { ActionData } from './action.ts';
import { baseActions } from './action.ts';
import { begin } from './begin.ts';
import { domainsOf, type Offer, turnOf } from './domain.ts';
import type { Fork } from './fork.ts';
import { learnerAccount, type PayRequest, signedAction } from './learner.ts';
import { offersNow } from './offers.ts';
import { reduce } from './reduce.ts';
import type { Scenario } from './scenario.ts';
import type { State } from './state.ts';

/**
 * A line of folded actions: the number of the action's name and its fields; 0 is a payment, −2 one of the things offered at that moment and
 * −3 one that others have signed, all three to be signed again; −1 an action as it was.
 */
type Folded = readonly unknown[];

interface Played {
  readonly seed: Seed;
  readonly fork: Fork;
}

/** Names of all actions with their fields, in an order that only the scenario decides. */
function tableOf(scenario: Scenario): readonly (readonly [string, readonly string[]])[] {
  const own = domainsOf(scenario).flatMap(({ actions }) => Object.entries(actions));
  return [...Object.entries(baseActions), ...own].map(
    ([name, fields]) => [name, Object.keys(fields)] as const,
  );
}

const optional = ['cap', 'gas', 'nonce', 'data'] as const;

/** What a signed transaction asks for, with as few fields as give the same bytes again; null when the learner's key never signed it. */
function paymentIn(state: State, key: Uint8Array, raw: string): PayRequest | null {
  const read = readTransaction(raw);
  if (!read.ok || read.tx.to === null) return null;
  const { to, value, maxPriorityFeePerGas: tip, maxFeePerGas: cap, gasLimit: gas, nonce, data } = read.tx;
  const whole = { to, value, tip, cap, gas, nonce, data };
  if (signPayment(state.chain, key, whole) !== raw) return null;
  return optional.reduce<PayRequest>((least, field) => {
    const { [field]: _, ...without } = least;
    return signPayment(state.chain, key, without) === raw ? without : least;
  }, whole);
}

function foldPayment(state: State, { to, value, tip, ...rest }: PayRequest): Folded {
  const actor = Object.entries(state.actors).find(([, address]) => address === to)?.[0];
  return [0, actor ?? to, value, tip, ...(Object.keys(rest).length ? [rest] : [])];
}

/** What the learner's key makes of an offer; null when there is nothing to sign in it. */
function signedOffer(
  scenario: Scenario,
  state: State,
  key: Uint8Array,
  offer: Offer | undefined,
): ActionData | null {
  if (offer?.pay) return signedAction(scenario, state, key, { type: 'pay', pay: offer.pay });
  return offer?.sign ? signedAction(scenario, state, key, { type: 'sign', ...offer.sign }) : null;
}

/** Longer values are signatures or call data, which no packing makes short. */
const isLong = (value: unknown) => typeof value === 'string' && value.length > 100;

/** The number of the offer that an action with long values was signed from; −1 when it is none of them. */
function offerOf(scenario: Scenario, state: State, key: Uint8Array, action: ActionData): number {
  if (!Object.values(action ?? {}).some(isLong)) return -1;
  const wanted = JSON.stringify(action);
  return offersNow(scenario, state).findIndex(
    (offer) => JSON.stringify(signedOffer(scenario, state, key, offer)) === wanted,
  );
}

/** What other actors may have signed for the learner at this moment. */
function others(scenario: Scenario, state: State): readonly ActionData[] {
  return domainsOf(scenario).flatMap((domain) => domain.others?.(turnOf(scenario, state, domain)) ?? []);
}

/** The number of what others have signed that an action with long values is; −1 when it is none. */
function otherOf(scenario: Scenario, state: State, action: ActionData): number {
  if (!Object.values(action ?? {}).some(isLong)) return -1;
  const wanted = JSON.stringify(action);
  return others(scenario, state).findIndex((one) => JSON.stringify(one) === wanted);
}

/** Folds the actions of a run: names become numbers, payments lose the signature that their key makes again. */
export function foldActions(
  scenario: Scenario,
  run: Played & { readonly actions: readonly unknown[] },
): Folded[] {
  const table = tableOf(scenario);
  const { key } = learnerAccount(run.fork.wallet);
  let state = begin(scenario, run.seed, undefined, run.fork);
  return run.actions.map((action) => {
    const before = state;
    state = reduce(scenario, state, action).state;
    const data = action as ActionData;
    const pay = data?.t === 'tx.submit' ? paymentIn(before, key, String(data.raw)) : null;
    if (pay && !pay.data) return foldPayment(before, pay);
    const offered = offerOf(scenario, before, key, data);
    if (offered >= 0) return [-2, offered];
    if (pay) return foldPayment(before, pay);
    const other = otherOf(scenario, before, data);
    if (other >= 0) return [-3, other];
    const at = table.findIndex(([name]) => name === data?.t);
    const fields = table[at]?.[1] ?? [];
    const whole = at >= 0 && Object.keys(data).length === fields.length + 1;
    return whole ? [at + 1, ...fields.map((field) => data[field])] : [-1, action];
  });
}

function payment(state: State, [to, value, tip, rest]: readonly unknown[]): PayRequest {
  const address = state.actors[String(to)] ?? to;
  return { ...(rest as object), to: address, value, tip } as PayRequest;
}

const unsigned: ActionData = { t: 'unsigned' };

function signedAgain(state: State, key: Uint8Array, fields: readonly unknown[]): ActionData {
  try {
    return { t: 'tx.submit', raw: signPayment(state.chain, key, payment(state, fields)) };
  } catch {
    // Forged evidence may ask for anything; what cannot be signed is an action nobody knows.
    return unsigned;
  }
}

/** The actions again, in full; what makes no sense becomes an action that the engine refuses. */
export function unfoldActions(
  scenario: Scenario,
  run: Played & { readonly folded: readonly unknown[] },
): unknown[] {
  const table = tableOf(scenario);
  const { key } = learnerAccount(run.fork.wallet);
  let state = begin(scenario, run.seed, undefined, run.fork);
  return run.folded.map((line) => {
    const [number, ...fields] = Array.isArray(line) ? line : [-1, line];
    const [name, keys] = table[Number(number) - 1] ?? [];
    const again = (): unknown => {
      if (number === -3) return others(scenario, state)[Number(fields[0])] ?? unsigned;
      if (number === -2)
        return signedOffer(scenario, state, key, offersNow(scenario, state)[Number(fields[0])]) ?? unsigned;
      if (number === 0) return signedAgain(state, key, fields);
      return name && keys
        ? { t: name, ...Object.fromEntries(keys.map((field, at) => [field, fields[at]])) }
        : fields[0];
    };
    const action = again();
    state = reduce(scenario, state, action).state;
    return action;
  });
}
