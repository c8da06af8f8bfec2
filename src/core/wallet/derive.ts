import { HDKey } from '@scure/bip32';
import { type Address, addressOfKey } from './address.ts';

/** Coin types of SLIP-44: 1 is «any test coin», the academy's own; 60 is Ether. */
export type CoinType = 1 | 60;

/** One account of a wallet: its BIP-44 path, its private key (32 bytes, never stored) and its address. */
export interface Account {
  readonly path: string;
  readonly key: Uint8Array;
  readonly address: Address;
}

/**
 * The BIP-44 path of the receiving address number `index`.
 * @example accountPath(0) // => "m/44'/1'/0'/0/0"
 */
export function accountPath(index: number, coin: CoinType = 1): string {
  return `m/44'/${coin}'/0'/0/${index}`;
}

/** The account number `index` of a wallet's seed (BIP-32); coin type 1 by default, so that a practice phrase shows other addresses in a real wallet. */
export function accountOf(seed: Uint8Array, index = 0, coin: CoinType = 1): Account {
  const path = accountPath(index, coin);
  const key = HDKey.fromMasterSeed(seed).derive(path).privateKey;
  // BIP-32: a private node that has no key does not exist; the library says so by its type only.
  if (!key) throw new Error(`no private key at ${path}`);
  return { path, key, address: addressOfKey(key) };
}
