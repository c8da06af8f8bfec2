import type { ContractState } from '../../../chain/contract.ts';
import { airdrop } from '../../../chain/contracts/airdrop.ts';
import { drainer } from '../../../chain/contracts/drainer.ts';
import { faucet } from '../../../chain/contracts/faucet.ts';
import { merchant } from '../../../chain/contracts/merchant.ts';
import { token, tokenState, unlimited } from '../../../chain/contracts/token.ts';
import type { Json } from '../../../record/event.ts';
import type { Address } from '../../../wallet/address.ts';
import { type CallPlan, callData } from '../../call-data.ts';
import { pay } from '../../deed.ts';
import { defineDomain, type Stage } from '../../domain.ts';

/** A token of the chain: which actor is its contract, and who holds how many whole units in the first block (`$name`: in the smallest unit, as drawn). */
export interface TokenPlan {
  readonly actor: string;
  readonly name: string;
  readonly symbol: string;
  readonly decimals: number;
  readonly balances: Readonly<Record<string, number | string>>;
  /** Approvals given before the first block: whole units, or `unlimited`. */
  readonly allowances?: readonly {
    readonly owner: string;
    readonly spender: string;
    readonly amount: number | 'unlimited';
  }[];
}

/** Another contract: its kind, and what it keeps at first, in which `@name` is an address and `$name` what was drawn. */
export interface OtherPlan {
  readonly actor: string;
  readonly kind: string;
  readonly storage: Json;
}

/** The section `contracts` of a lab.yaml without its words. */
export interface ContractsPlan {
  readonly tokens: readonly TokenPlan[];
  readonly others: readonly OtherPlan[];
}

/** The arguments of the deed `contracts.call`. */
interface CallDeed extends CallPlan {
  readonly from: string;
  readonly to: string;
}

function tokenAt(stage: Stage, plan: TokenPlan): ContractState {
  const { name, symbol, decimals, balances, allowances = [] } = plan;
  const units = (amount: number) => `${BigInt(amount) * 10n ** BigInt(decimals)}`;
  const held = Object.entries(balances).map(([actor, amount]): [Address, string] => {
    const drawn = typeof amount === 'string' && amount.startsWith('$');
    const sum = drawn ? String(stage.vars[amount.slice(1)] ?? '0') : units(Number(amount));
    return [stage.actors[actor] ?? '0x', sum];
  });
  const state = tokenState(name, symbol, Object.fromEntries(held), decimals);
  const opened: Record<Address, Record<Address, string>> = {};
  for (const { owner, spender, amount } of allowances) {
    const from = stage.actors[owner] ?? '0x';
    const sum = amount === 'unlimited' ? unlimited.toString() : units(amount);
    opened[from] = { ...opened[from], [stage.actors[spender] ?? '0x']: sum };
  }
  return { ...state, storage: { ...(state.storage as object), allowances: opened } };
}

function filledIn(stage: Stage, value: Json): Json {
  if (Array.isArray(value)) return value.map((one: Json) => filledIn(stage, one));
  if (typeof value === 'object' && value !== null)
    return Object.fromEntries(
      Object.entries(value).map(([key, part]) => [String(filledIn(stage, key)), filledIn(stage, part)]),
    );
  if (typeof value !== 'string') return value;
  if (value.startsWith('@')) return stage.actors[value.slice(1)] ?? value;
  return value.startsWith('$') ? (stage.vars[value.slice(1)] ?? value) : value;
}

/** Contracts of the practice chain that a lab brings: tokens and others, and what actors call on them. */
export const contracts = defineDomain<ContractsPlan>({
  name: 'contracts',
  actions: {},
  events: {},
  acts: {},
  contracts: { token, faucet, airdrop, drainer, merchant },
  deployed: (stage, { tokens, others }) => ({
    ...Object.fromEntries(tokens.map((plan) => [plan.actor, tokenAt(stage, plan)])),
    ...Object.fromEntries(
      others.map(({ actor, kind, storage }) => [actor, { kind, storage: filledIn(stage, storage) }]),
    ),
  }),
  deeds: {
    /** An actor calls a contract: `{ from, to, call: signature, values: […] }`. */
    'contracts.call': ({ scenario, state }, args) => {
      const { from, to, ...plan } = args as unknown as CallDeed;
      return pay(scenario, state, from, to, '0', { data: callData(state, plan) });
    },
  },
  check: (scenario, { tokens, others }) => {
    const named = [
      ...tokens.map((plan) => ['tokens', plan] as const),
      ...others.map((plan) => ['others', plan] as const),
    ];
    return named
      .filter(([, { actor }]) => !scenario.actors[actor])
      .map(([list, { actor }]) => ({ path: [list], message: `there is no actor "${actor}"` }));
  },
});
