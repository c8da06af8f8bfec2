import type { Address } from '../wallet/address.ts';
import type { Hex } from '../wallet/hex.ts';
import { type AccountState, accountAt, type Chain } from './chain.ts';
import {
  type CallResult,
  type Frame,
  type Kinds,
  type Log,
  type NativeContract,
  Revert,
} from './contract.ts';

/** The part of a chain that calls change. */
export type Ledger = Pick<Chain, 'accounts' | 'contracts' | 'burned'>;

/** Calls may go so deep, as on Ethereum only a thousand times less. */
const deepest = 16;

/** One transaction at work: what it has changed so far, all of which can be put back. */
export interface Work {
  ledger: Ledger;
  logs: readonly Log[];
  gas: number;
  /** Gas that is given back at the end, absent: none so far. */
  refund?: number;
  readonly kinds: Kinds;
  readonly origin: Address;
  readonly time: number;
  readonly block: number;
}

/** The accounts with one balance changed and, where a transaction is sent, its nonce raised. */
export function changed(
  accounts: Ledger['accounts'],
  address: Address,
  by: bigint,
  sent = 0,
): Record<Address, AccountState> {
  const { balance, nonce } = accountAt({ accounts }, address);
  return { ...accounts, [address]: { balance: (BigInt(balance) + by).toString(), nonce: nonce + sent } };
}

interface Call {
  readonly from: Address;
  readonly to: Address;
  readonly value: bigint;
  readonly data: Hex;
  readonly depth: number;
  /** For `delegate`: whose code runs; the storage stays that of `to`. */
  readonly code?: Address;
}

function frameOf(work: Work, { from, to, value, depth }: Call, { abi, events }: NativeContract): Frame {
  return {
    self: to,
    sender: from,
    origin: work.origin,
    value,
    time: work.time,
    block: work.block,
    load: <Storage>() => work.ledger.contracts[to]?.storage as Storage,
    store: (storage) => {
      const contract = work.ledger.contracts[to];
      if (!contract) throw new Revert('no contract');
      const kept = { ...contract, storage: storage as typeof contract.storage };
      work.ledger = { ...work.ledger, contracts: { ...work.ledger.contracts, [to]: kept } };
    },
    log: (signature, values) => {
      const indexed = events[signature] ?? [];
      const { types } = abi.parseSignature(signature);
      const at = types.map((_, index) => index);
      const pick = (wanted: boolean) => at.filter((index) => Boolean(indexed[index]) === wanted);
      const encode = (indexes: readonly number[]) =>
        abi.encodeValues(
          indexes.map((index) => types[index] ?? ''),
          indexes.map((index) => values[index] ?? ''),
        );
      const topics = [abi.topicOf(signature), ...pick(true).map((index) => encode([index]))];
      work.logs = [...work.logs, { address: to, topics, data: encode(pick(false)) }];
    },
    call: (next, coins, data) => runCall(work, { from: to, to: next, value: coins, data, depth: depth + 1 }),
    use: (gas) => {
      if (gas < 0) work.refund = (work.refund ?? 0) - gas;
      else work.gas += gas;
    },
    balance: (address) => accountAt(work.ledger, address).balance,
    delegate: (code, data) => runCall(work, { from, to, value: 0n, data, depth: depth + 1, code }),
  };
}

function moveCoins(work: Work, { from, to, value }: Call): void {
  if (value === 0n) return;
  if (BigInt(accountAt(work.ledger, from).balance) < value) throw new Revert('insufficient balance');
  const accounts = changed(changed(work.ledger.accounts, from, -value), to, value);
  work.ledger = { ...work.ledger, accounts };
}

function perform(work: Work, call: Call): Hex {
  if (call.depth > deepest) throw new Revert('call depth exceeded');
  moveCoins(work, call);
  const contract = work.ledger.contracts[call.code ?? call.to];
  if (!contract) return '0x';
  const native = work.kinds[contract.kind];
  if (!native) throw new Revert(`unknown kind ${contract.kind}`);
  const frame = frameOf(work, call, native);
  if (call.data === '0x') {
    if (!native.receive) throw new Revert('no receive function');
    native.receive(frame);
    return '0x';
  }
  const found = native.abi.decodeCall(Object.keys(native.functions), call.data);
  const run = found && native.functions[found.signature];
  if (!run) throw new Revert('no such function');
  if (call.value > 0n && !run.payable) throw new Revert('no coins wanted');
  work.gas += run.gas;
  return native.abi.encodeValues(run.returns ?? [], run.run(frame, found.values));
}

/** Runs a call; when it reverts, everything it changed is as before and the reason is told. */
export function runCall(work: Work, call: Call): CallResult {
  const { ledger, logs, refund = 0 } = work;
  try {
    return { ok: true, out: perform(work, call) };
  } catch (error) {
    work.ledger = ledger;
    work.logs = logs;
    work.refund = refund;
    // Only a contract's own refusal is told; whatever else goes wrong in its code undoes the call all the same.
    return { ok: false, reason: error instanceof Revert ? error.message : 'invalid opcode' };
  }
}
