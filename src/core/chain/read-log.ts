import type { Hex } from '../wallet/hex.ts';
import type { SignedTransaction } from '../wallet/transaction.ts';
import type { AbiValue } from './abi.ts';
import type { Chain } from './chain.ts';
import type { Abi, Kinds, Log, NativeContract } from './contract.ts';

/** A log in words: which event, its values in the order of the signature. */
export interface ReadLog {
  readonly signature: string;
  readonly name: string;
  readonly types: readonly string[];
  readonly values: readonly AbiValue[];
}

function valuesOf(native: NativeContract, signature: string, log: Log): readonly AbiValue[] | null {
  const indexed = native.events[signature] ?? [];
  const { abi } = native;
  const { types } = abi.parseSignature(signature);
  const plain = abi.decodeValues(
    types.filter((_, at) => !indexed[at]),
    log.data,
  );
  if (!plain) return null;
  const [topics, rest] = [log.topics.slice(1), [...plain]];
  return types.map((type, at) => {
    if (!indexed[at]) return rest.shift() ?? '';
    return abi.decodeValues([type], topics.shift() ?? '0x')?.[0] ?? '';
  });
}

/** Reads a log by the kind of the contract that made it; null when it is none of its events. */
export function readLog(chain: Pick<Chain, 'contracts'>, kinds: Kinds, log: Log): ReadLog | null {
  const native = kinds[chain.contracts[log.address]?.kind ?? ''];
  const signature = Object.keys(native?.events ?? {}).find(
    (one) => native?.abi.topicOf(one) === log.topics[0],
  );
  if (!native || signature === undefined) return null;
  const values = valuesOf(native, signature, log);
  return values && { signature, ...native.abi.parseSignature(signature), values };
}

/** The function a transaction calls, with its values; null for a plain payment and for data no contract there understands. */
export function readCall(
  chain: Pick<Chain, 'contracts'>,
  kinds: Kinds,
  { to, data }: Pick<SignedTransaction, 'to' | 'data'>,
): ReturnType<Abi['decodeCall']> {
  const native = to === null ? undefined : kinds[chain.contracts[to]?.kind ?? ''];
  return native && data !== '0x' ? native.abi.decodeCall(Object.keys(native.functions), data as Hex) : null;
}
