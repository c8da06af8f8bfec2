import { submit } from '../chain/admit.ts';
import { accountAt, headOf, transferGas } from '../chain/chain.ts';
import { capFor, nextBaseFee } from '../chain/fees.ts';
import { hasGiven, type Payment, signPayment } from '../chain/payment.ts';
import { readCall } from '../chain/read-log.ts';
import { gasFor } from '../chain/try-call.ts';
import type { Address } from '../wallet/address.ts';
import type { Amount } from '../wallet/amount.ts';
import { actorKey } from './cast.ts';
import { domainNamed, kindsOf, turnOf } from './domain.ts';
import type { Deed, Scenario } from './scenario.ts';
import { emit, type State } from './state.ts';

/** A sum of a scenario: `$name` for what was drawn. The checker has made sure that it is there. */
function sumOf(state: State, sum: string): Amount {
  return String(sum.startsWith('$') ? (state.vars[sum.slice(1)] ?? '0') : sum);
}

function addressOf(state: State, id: string): Address {
  const address = state.actors[id];
  if (!address) throw new Error(`the scenario has no actor "${id}"`);
  return address;
}

/** An actor signs and sends a payment or a call, as anybody would; `more` are its tip, gas and call data where they are not the usual ones. */
export function pay(
  scenario: Scenario,
  state: State,
  from: string,
  to: string,
  value: Amount,
  more: Partial<Payment> = {},
): State {
  const key = actorKey(scenario, state, from);
  const tip = scenario.world.tips.usual;
  const address = addressOf(state, to);
  const call = { from: addressOf(state, from), to: address, value, data: more.data ?? '0x' } as const;
  const gas = more.data ? { gas: gasFor(state.chain, call, kindsOf(scenario)) } : {};
  const admission = submit(
    state.chain,
    signPayment(state.chain, key, { to: address, value, tip, ...gas, ...more }),
  );
  if (!admission.ok) return emit(state, 'failed', { actor: from, code: admission.code });
  const { hash } = admission.tx;
  return emit({ ...state, chain: admission.chain }, 'tx.submitted', {
    hash,
    from,
    to,
    value,
    call: readCall(admission.chain, kindsOf(scenario), admission.tx)?.name ?? '',
  });
}

/** What an actor can send away, its fee and what it keeps left out; waiting payments count as gone. */
function sweepable(scenario: Scenario, state: State, from: string, keep: Amount): Amount {
  const address = addressOf(state, from);
  const { chain } = state;
  const cap = BigInt(capFor(nextBaseFee(headOf(chain)), scenario.world.tips.usual));
  const waiting = chain.pool
    .filter((tx) => tx.from === address)
    .reduce((sum, tx) => sum + BigInt(tx.value) + BigInt(tx.gasLimit) * BigInt(tx.maxFeePerGas), 0n);
  const left = BigInt(accountAt(chain, address).balance) - waiting - cap * BigInt(transferGas) - BigInt(keep);
  return (left > 0n ? left : 0n).toString();
}

/** Does what an actor was to do now. */
export function perform(scenario: Scenario, state: State, deed: Deed): State {
  if ('act' in deed) {
    const domain = domainNamed(scenario, deed.act.split('.')[0] ?? '');
    const act = domain?.deeds?.[deed.act];
    if (!domain || !act) throw new Error(`the scenario has no deed "${deed.act}"`);
    return act(turnOf(scenario, state, domain), deed.with);
  }
  if ('mark' in deed) return emit(state, 'marked', { mark: deed.mark });
  if ('say' in deed) {
    const plan = scenario.messages.find((message) => message.id === deed.say);
    if (!plan) throw new Error(`the scenario has no message "${deed.say}"`);
    const address = plan.address === null ? null : addressOf(state, plan.address);
    const message = { id: plan.id, from: plan.from, at: state.now, address };
    return emit({ ...state, inbox: [...state.inbox, message] }, 'message', { id: plan.id, from: plan.from });
  }
  if ('sweep' in deed) {
    const { from, to, keep } = deed.sweep;
    const sum = sweepable(scenario, state, from, sumOf(state, keep));
    return sum === '0' ? state : pay(scenario, state, from, to, sum);
  }
  const { from, to, sum, once } = deed.pay;
  if (once && hasGiven(state.chain, addressOf(state, from), addressOf(state, to))) return state;
  return pay(scenario, state, from, to, sumOf(state, sum));
}
