import type { Address } from '../wallet/address.ts';
import type { AbiValue } from './abi.ts';
import type { Chain, IncludedTransaction } from './chain.ts';
import type { Kinds, Log } from './contract.ts';
import { readCall, readLog } from './read-log.ts';

/** A function or event with its values as text: numbers in decimal, addresses and bytes in hex. */
export interface Words {
  readonly name: string;
  readonly types: readonly string[];
  readonly values: readonly string[];
}

/** What the call data and logs of a transaction say. */
export interface TransactionRead {
  readonly call: Words | null;
  readonly logs: readonly (Words & { readonly contract: Address })[];
}

const asText = (value: AbiValue): string =>
  Array.isArray(value) ? value.map(asText).join(', ') : String(value);

/** Calls and logs of all transactions that have any, by hash: what an explorer decodes by selectors and topics. */
export function readAll(chain: Chain, kinds: Kinds): Readonly<Record<string, TransactionRead>> {
  const found: Record<string, TransactionRead> = {};
  for (const tx of [...chain.blocks.flatMap(({ transactions }) => transactions), ...chain.pool]) {
    if (tx.data === '0x') continue;
    const call = readCall(chain, kinds, tx);
    const made: readonly Log[] = 'logs' in tx ? (tx as IncludedTransaction).logs : [];
    const logs = made.flatMap((log) => {
      const read = readLog(chain, kinds, log);
      return read
        ? [
            {
              contract: log.address,
              name: read.name,
              types: read.types,
              values: read.values.map(asText),
            },
          ]
        : [];
    });
    found[tx.hash] = {
      call: call && {
        name: call.name,
        types: call.types,
        values: call.values.map(asText),
      },
      logs,
    };
  }
  return found;
}
