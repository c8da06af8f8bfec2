import { keccak_256 } from '@noble/hashes/sha3.js';
import { concatBytes, utf8ToBytes } from '@noble/hashes/utils.js';
import type { Address } from '../wallet/address.ts';
import { fromHex, type Hex, toHex } from '../wallet/hex.ts';
import { encodeRlp, numberBytes } from '../wallet/rlp.ts';
import { accountAt, type Block, blockGasLimit, type Chain } from './chain.ts';

const leafMark = Uint8Array.of(0);
const nodeMark = Uint8Array.of(1);

/**
 * Merkle root of transaction hashes: Keccak-256, leaves and nodes marked apart, a node without a partner rises unchanged, so
 * that doubling the last leaf gives another root. Ethereum keeps a trie here; the idea is the same.
 */
export function merkleRoot(hashes: readonly Hex[]): Hex {
  if (hashes.length === 0) return toHex(keccak_256(leafMark));
  let row = hashes.map((hash) => keccak_256(concatBytes(leafMark, fromHex(hash))));
  while (row.length > 1) {
    const above: Uint8Array[] = [];
    for (let at = 0; at < row.length; at += 2) {
      const [left, right] = row.slice(at, at + 2);
      if (left) above.push(right ? keccak_256(concatBytes(nodeMark, left, right)) : left);
    }
    row = above as typeof row;
  }
  return toHex(row[0] ?? new Uint8Array(0));
}

/**
 * Hash of the table of accounts, sorted by address: Keccak-256 over RLP of address, nonce and balance, and for a contract its kind and
 * what it keeps. Ethereum keeps a trie here; the idea is the same.
 */
export function stateRoot({ accounts, contracts }: Pick<Chain, 'accounts' | 'contracts'>): Hex {
  const code = (address: string) => {
    const contract = contracts[address as Address];
    return contract ? [utf8ToBytes(contract.kind), utf8ToBytes(JSON.stringify(contract.storage))] : [];
  };
  const everybody = new Set([...Object.keys(accounts), ...Object.keys(contracts)]);
  const rows = [...everybody]
    .map((whole) => ({
      address: whole.toLowerCase() as Hex,
      account: accountAt({ accounts }, whole as Address),
      code: code(whole),
    }))
    .sort((one, other) => (one.address < other.address ? -1 : 1))
    .map(({ address, account, code: own }) => [
      fromHex(address),
      numberBytes(BigInt(account.nonce)),
      numberBytes(BigInt(account.balance)),
      ...own,
    ]);
  return toHex(keccak_256(encodeRlp(rows)));
}

/** Hash of a block's header: Keccak-256 over RLP of its fields in the order below. */
export function headerHash(block: Omit<Block, 'hash' | 'transactions'>): Hex {
  const number = (value: number | string) => numberBytes(BigInt(value));
  return toHex(
    keccak_256(
      encodeRlp([
        fromHex(block.parent),
        number(block.number),
        number(block.time),
        fromHex(block.proposer),
        fromHex(block.txRoot),
        fromHex(block.stateRoot),
        number(blockGasLimit),
        number(block.gasUsed),
        number(block.baseFee),
      ]),
    ),
  );
}
