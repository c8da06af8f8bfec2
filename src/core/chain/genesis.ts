import type { Address } from '../wallet/address.ts';
import { type Amount, isAmount } from '../wallet/amount.ts';
import { type AccountState, blockGasLimit, type Chain } from './chain.ts';
import { headerHash, merkleRoot, stateRoot } from './header.ts';

/** A chain of one block, in which the given balances are all the money there is and the given contracts stand. */
export function genesis(
  balances: Readonly<Record<Address, Amount>>,
  baseFee: Amount,
  proposer: Address,
  contracts: Chain['contracts'] = {},
): Chain {
  const accounts: Record<Address, AccountState> = {};
  for (const [address, balance] of Object.entries(balances)) {
    if (!isAmount(balance)) throw new RangeError(`the balance of ${address} is no amount: ${balance}`);
    accounts[address as Address] = { balance, nonce: 0 };
  }
  const header = {
    number: 0,
    time: 0,
    parent: `0x${'0'.repeat(64)}`,
    proposer,
    txRoot: merkleRoot([]),
    stateRoot: stateRoot({ accounts, contracts }),
    // A first block exactly at the target leaves the base fee of the second one as given.
    gasUsed: blockGasLimit / 2,
    baseFee,
  } as const;
  return {
    accounts,
    contracts,
    pool: [],
    blocks: [{ ...header, hash: headerHash(header), transactions: [] }],
    burned: '0',
    proposer,
  };
}
