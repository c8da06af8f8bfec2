import type { Json } from '../record/event.ts';
import type { Address } from '../wallet/address.ts';
import type { Amount } from '../wallet/amount.ts';
import type { Hex } from '../wallet/hex.ts';
import type { AbiValue } from './abi.ts';

/** The codec of the contract ABI, `abi.ts` as a whole. */
export type Abi = Pick<
  typeof import('./abi.ts'),
  'decodeCall' | 'decodeValues' | 'encodeValues' | 'parseSignature' | 'topicOf'
>;

/** A contract on the chain: which native code it runs, and what it keeps. */
export interface ContractState {
  readonly kind: string;
  readonly storage: Json;
}

/** A log of a contract: topics are Keccak-256 of the event's signature and the indexed values, as on Ethereum. */
export interface Log {
  readonly address: Address;
  readonly topics: readonly Hex[];
  readonly data: Hex;
}

/** What a call came to: returned data, or why everything it did was undone. */
export type CallResult =
  | { readonly ok: true; readonly out: Hex }
  | { readonly ok: false; readonly reason: string };

/** What a function of a native contract can see and do while it runs. */
export interface Frame {
  /** The contract's own address. */
  readonly self: Address;
  /** Who called it: the sender of the transaction, or another contract. */
  readonly sender: Address;
  /** Who signed the transaction. */
  readonly origin: Address;
  /** Coins that came with the call, in the smallest unit; already moved to the contract. */
  readonly value: bigint;
  /** Simulated milliseconds and number of the block. */
  readonly time: number;
  readonly block: number;
  /** What the contract keeps. */
  load<Storage>(): Storage;
  store(storage: unknown): void;
  /** Emits one of the contract's events; which values become topics stands in `events`. */
  log(signature: string, values: readonly AbiValue[]): void;
  /** Calls another contract, or pays an account; what a failed call did is undone, and the caller decides. */
  call(to: Address, value: bigint, data: Hex): CallResult;
  /** Coins of an address, in the smallest unit. */
  balance(address: Address): Amount;
  /** Uses gas beyond what the function always takes; a negative number is given back at the end, at most a fifth of all (EIP-3529). */
  use(gas: number): void;
  /** Runs the code of a contract of another kind on this contract's own storage, as `delegatecall` does. */
  delegate(to: Address, data: Hex): CallResult;
}

/** Balances and allowances of a contract that is a token, by address. */
export interface TokenBook {
  readonly symbol: string;
  readonly decimals: number;
  readonly supply: Amount;
  readonly balances: Readonly<Record<Address, Amount>>;
  /** By owner, then by spender. */
  readonly allowances: Readonly<Record<Address, Readonly<Record<Address, Amount>>>>;
}

/** Undoes everything the call did; `reason` is what a wallet shows, in the words of the real contract where there is one. */
export class Revert extends Error {}

/** A function of a native contract: its values decoded, its return values encoded by `returns`. */
export interface ContractFunction {
  readonly returns?: readonly string[];
  /** Gas beyond the intrinsic gas of the transaction, measured on the real contract where a comment says so. */
  readonly gas: number;
  /** Whether coins may come with it; elsewhere they are refused, as Solidity does. */
  readonly payable?: boolean;
  readonly run: (frame: Frame, values: readonly AbiValue[]) => readonly AbiValue[];
}

/** A contract written in our language instead of a virtual machine's; its calls, returns and logs are those of the real one. */
export interface NativeContract {
  /** How its calls and logs are written; it comes with a contract, so that a chain without contracts does not carry it. */
  readonly abi: Abi;
  readonly kind: string;
  /** Functions by signature, such as `transfer(address,uint256)`. */
  readonly functions: Readonly<Record<string, ContractFunction>>;
  /** Events it logs, by signature: which of the values are indexed, that is, become topics. */
  readonly events: Readonly<Record<string, readonly boolean[]>>;
  /** What happens to coins that come without call data; absent: they are refused. */
  readonly receive?: (frame: Frame) => void;
  /** For kinds that are tokens: their book, for previews and lists of approvals. */
  readonly book?: (storage: Json) => TokenBook;
}

/** The native contracts a chain can run, by kind. */
export type Kinds = Readonly<Record<string, NativeContract>>;
