import type { Address } from '../../wallet/address.ts';
import type { Hex } from '../../wallet/hex.ts';
import * as abi from '../abi.ts';
import { type AbiValue, encodeCall } from '../abi.ts';
import { chainId } from '../chain.ts';
import { type ContractState, type Frame, type NativeContract, Revert } from '../contract.ts';
import { type SafeTx, safeDomain, safeTxHash } from './safe-hash.ts';
import {
  type Change,
  isOwner,
  type Keepers,
  withOwner,
  withoutOwner,
  withSwapped,
  withThreshold,
} from './safe-owners.ts';
import { signaturesFault } from './safe-signatures.ts';
import { hasApproved, newSafe, type SafeStore, withApproval } from './safe-store.ts';

/** A Safe of these owners. */
export function safeState(keepers: Keepers): ContractState {
  return { kind: 'safe', storage: { ...newSafe(keepers) } };
}

const fields = 'address,uint256,bytes,uint8,uint256,uint256,uint256,address,address';
const execSignature = `execTransaction(${fields},bytes)`;
const nobody: Address = `0x${'0'.repeat(40)}`;

function txOf(values: readonly AbiValue[], nonce: number): SafeTx {
  const [to, value, data, operation, safeTxGas, baseGas, gasPrice, gasToken, refundReceiver] = values;
  if (operation !== 0n && operation !== 1n) throw new Revert('invalid operation');
  return {
    to: to as Address,
    value: String(value),
    data: data as Hex,
    operation: operation === 1n ? 1 : 0,
    nonce,
    gas: {
      safeTxGas: String(safeTxGas),
      baseGas: String(baseGas),
      gasPrice: String(gasPrice),
      gasToken: gasToken as Address,
      refundReceiver: refundReceiver as Address,
    },
  };
}

function valuesOf({ to, value, data, operation, gas }: SafeTx): AbiValue[] {
  const {
    safeTxGas = '0',
    baseGas = '0',
    gasPrice = '0',
    gasToken = nobody,
    refundReceiver = nobody,
  } = gas ?? {};
  return [
    to,
    BigInt(value),
    data,
    BigInt(operation),
    BigInt(safeTxGas),
    BigInt(baseGas),
    BigInt(gasPrice),
    gasToken,
    refundReceiver,
  ];
}

/** Call data that has a Safe carry out what its owners have signed; `signatures` as `packSignatures` gives them. */
export function execCall(tx: SafeTx, signatures: Hex): Hex {
  return encodeCall(execSignature, [...valuesOf(tx), signatures]);
}

/** Carries out a transaction of the Safe: counter, signatures, then the call (0) or foreign code upon the Safe's own storage (1). */
function exec(frame: Frame, values: readonly AbiValue[]): boolean {
  const store = frame.load<SafeStore>();
  const tx = txOf(values, store.nonce);
  const hash = safeTxHash(chainId, frame.self, tx);
  frame.store({ ...store, nonce: store.nonce + 1 });
  const fault = signaturesFault(store, {
    hash,
    signatures: values[9] as Hex,
    sender: frame.sender,
    approved: (owner) => hasApproved(store, hash, owner),
  });
  if (fault) throw new Revert(fault);
  // Paying back gas is left out: wallets of today do not ask for it.
  if (tx.gas?.gasPrice !== '0') throw new Revert('GS011');
  const result =
    tx.operation === 1 ? frame.delegate(tx.to, tx.data) : frame.call(tx.to, BigInt(tx.value), tx.data);
  if (!result.ok && tx.gas.safeTxGas === '0') throw new Revert('GS013');
  frame.log(result.ok ? 'ExecutionSuccess(bytes32,uint256)' : 'ExecutionFailure(bytes32,uint256)', [
    hash,
    0n,
  ]);
  return result.ok;
}

function change(frame: Frame, make: (keepers: Keepers) => Change): Keepers {
  if (frame.sender !== frame.self) throw new Revert('GS031');
  const store = frame.load<SafeStore>();
  const changed = make(store);
  if (!changed.ok) throw new Revert(changed.fault);
  frame.store({ ...store, ...changed.keepers });
  if (changed.keepers.threshold !== store.threshold)
    frame.log('ChangedThreshold(uint256)', [BigInt(changed.keepers.threshold)]);
  return changed.keepers;
}

function approve(frame: Frame, hash: Hex): void {
  const store = frame.load<SafeStore>();
  if (!isOwner(store, frame.sender)) throw new Revert('GS030');
  frame.store(withApproval(store, hash, frame.sender));
  frame.log('ApproveHash(bytes32,address)', [hash, frame.sender]);
}

const view = (
  returns: string,
  get: (store: SafeStore, frame: Frame, values: readonly AbiValue[]) => AbiValue,
) => ({
  returns: [returns],
  gas: 2_600,
  run: (frame: Frame, values: readonly AbiValue[]) => [get(frame.load<SafeStore>(), frame, values)],
});

const byItself = (gas: number, run: (frame: Frame, values: readonly AbiValue[]) => void) => ({
  gas,
  run: (frame: Frame, values: readonly AbiValue[]) => {
    run(frame, values);
    return [];
  },
});

/**
 * A Safe with functions, events, hashes and error codes of Safe.sol 1.4: owners and threshold, transactions signed off the chain, calls
 * (operation 0) and delegatecalls (operation 1). Modules, guards, contract signatures and refunds of gas are left out. Gas: a payment
 * with two owners comes near the 80,000 that such payments use.
 */
export const safe: NativeContract = {
  abi,
  kind: 'safe',
  events: {
    'SafeReceived(address,uint256)': [true, false],
    'ExecutionSuccess(bytes32,uint256)': [true, false],
    'ExecutionFailure(bytes32,uint256)': [true, false],
    'ApproveHash(bytes32,address)': [true, true],
    'AddedOwner(address)': [true],
    'RemovedOwner(address)': [true],
    'ChangedThreshold(uint256)': [false],
  },
  receive: (frame) => frame.log('SafeReceived(address,uint256)', [frame.sender, frame.value]),
  functions: {
    [execSignature]: { returns: ['bool'], gas: 48_000, run: (frame, values) => [exec(frame, values)] },
    'approveHash(bytes32)': byItself(25_000, (frame, [hash]) => approve(frame, hash as Hex)),
    'getOwners()': view('address[]', ({ owners }) => owners),
    'getThreshold()': view('uint256', ({ threshold }) => BigInt(threshold)),
    'isOwner(address)': view('bool', (store, _, [owner]) => isOwner(store, owner as Address)),
    'nonce()': view('uint256', ({ nonce }) => BigInt(nonce)),
    'domainSeparator()': view('bytes32', (_, { self }) => safeDomain(chainId, self)),
    [`getTransactionHash(${fields},uint256)`]: view('bytes32', (_, { self }, values) =>
      safeTxHash(chainId, self, txOf(values, Number(values[9]))),
    ),
    'addOwnerWithThreshold(address,uint256)': byItself(30_000, (frame, [owner, threshold]) => {
      change(frame, (now) => withOwner(now, owner as Address, Number(threshold), frame.self));
      frame.log('AddedOwner(address)', [owner ?? '']);
    }),
    'removeOwner(address,address,uint256)': byItself(15_000, (frame, [before, owner, threshold]) => {
      change(frame, (now) => withoutOwner(now, before as Address, owner as Address, Number(threshold)));
      frame.log('RemovedOwner(address)', [owner ?? '']);
    }),
    'swapOwner(address,address,address)': byItself(30_000, (frame, [before, old, fresh]) => {
      change(frame, (now) =>
        withSwapped(now, before as Address, old as Address, fresh as Address, frame.self),
      );
      frame.log('RemovedOwner(address)', [old ?? '']);
      frame.log('AddedOwner(address)', [fresh ?? '']);
    }),
    'changeThreshold(uint256)': byItself(10_000, (frame, [threshold]) => {
      change(frame, (now) => withThreshold(now, Number(threshold)));
    }),
  },
};
