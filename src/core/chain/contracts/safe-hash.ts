import type { Address } from '../../wallet/address.ts';
import type { Amount } from '../../wallet/amount.ts';
import {
  type Checked,
  domainSeparator,
  hashStruct,
  type TypedData,
  typedHashes,
} from '../../wallet/eip712.ts';
import type { Hex } from '../../wallet/hex.ts';

const zeroAddress: Address = `0x${'0'.repeat(40)}`;

/** The five fields about paying back gas; without them they are zero, which is what wallets of today send. */
export interface SafeGas {
  readonly safeTxGas: Amount;
  readonly baseGas: Amount;
  readonly gasPrice: Amount;
  readonly gasToken: Address;
  readonly refundReceiver: Address;
}

/** What a Safe is asked to do; its hash is what the owners sign. */
export interface SafeTx {
  readonly to: Address;
  readonly value: Amount;
  readonly data: Hex;
  /** 0: a call. 1: a delegatecall, which runs the code of `to` upon the Safe's own storage. */
  readonly operation: 0 | 1;
  /** The Safe's own counter, so that each approval counts once. */
  readonly nonce: number;
  readonly gas?: SafeGas;
}

/** The fields of `SafeTx` in the order of Safe.sol, with their EIP-712 types. */
export const safeTxFields = [
  { name: 'to', type: 'address' },
  { name: 'value', type: 'uint256' },
  { name: 'data', type: 'bytes' },
  { name: 'operation', type: 'uint8' },
  { name: 'safeTxGas', type: 'uint256' },
  { name: 'baseGas', type: 'uint256' },
  { name: 'gasPrice', type: 'uint256' },
  { name: 'gasToken', type: 'address' },
  { name: 'refundReceiver', type: 'address' },
  { name: 'nonce', type: 'uint256' },
] as const;

/** The domain of a Safe: chain and address, without a name, so that a signature counts for one Safe on one chain. */
const domainOf = (chainId: number, safe: Address) => ({ chainId, verifyingContract: safe });

/** Typed data of what the owners sign: what a wallet shows before it is signed. */
export function safeTxData(chainId: number, safe: Address, { gas, ...tx }: SafeTx): TypedData {
  const none = {
    safeTxGas: '0',
    baseGas: '0',
    gasPrice: '0',
    gasToken: zeroAddress,
    refundReceiver: zeroAddress,
  };
  return {
    types: { SafeTx: safeTxFields },
    primaryType: 'SafeTx',
    domain: domainOf(chainId, safe),
    message: { ...none, ...gas, ...tx },
  };
}

/** A hash that has to be there: a request that is no SafeTx is a mistake of the caller. */
function sound(hash: Checked<Hex>): Hex {
  if (!hash.ok) throw new RangeError(`no SafeTx: ${hash.code} at ${hash.path.join('.')}`);
  return hash.value;
}

/** The Safe's EIP-712 domain separator. */
export function safeDomain(chainId: number, safe: Address): Hex {
  return sound(domainSeparator(domainOf(chainId, safe)));
}

/** `hashStruct` of the ten fields. */
export function safeStructHash(tx: SafeTx): Hex {
  const { types, message } = safeTxData(1, zeroAddress, tx);
  return sound(hashStruct(types, 'SafeTx', message));
}

/** What the owners sign: `getTransactionHash` of Safe 1.3.0 and later. */
export function safeTxHash(chainId: number, safe: Address, tx: SafeTx): Hex {
  const hashes = typedHashes(safeTxData(chainId, safe, tx));
  return sound(hashes.ok ? { ok: true, value: hashes.value.digest } : hashes);
}
