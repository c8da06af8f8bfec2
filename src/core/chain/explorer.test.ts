import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Address, addressOfKey } from '../wallet/address.ts';
import { encodeCall } from './abi.ts';
import { submit } from './admit.ts';
import { type Chain, headOf } from './chain.ts';
import { token, tokenState } from './contracts/token.ts';
import { allTransactions, findTransaction, holdingsOf, searchChain, tokenAt } from './explorer.ts';
import { genesis } from './genesis.ts';
import { mine } from './mine.ts';
import { type Payment, signPayment } from './payment.ts';
import { readAll } from './read-all.ts';

const key = new Uint8Array(32).fill(9);
const me = addressOfKey(key);
const friend = addressOfKey(new Uint8Array(32).fill(10));
const [real, fake] = [11, 12].map((fill) => addressOfKey(new Uint8Array(32).fill(fill))) as [
  Address,
  Address,
];
const kinds = { token };
const quiet = { gas: 0, tip: '0' };

const start: Chain = {
  ...genesis({ [me]: '10000000000000000000' }, '1000', friend),
  contracts: {
    [real]: tokenState('Tulpar', 'TLPR', { [me]: '500' }, 2),
    [fake]: tokenState('Tulpar', 'TLPR', { [me]: '900' }, 2),
  },
};

function sent(chain: Chain, payment: Pick<Payment, 'to'> & Partial<Payment>): Chain {
  const admission = submit(
    chain,
    signPayment(chain, key, { value: '0', tip: '1', gas: 100_000, ...payment }),
  );
  if (!admission.ok) throw new Error(admission.code);
  return mine(admission.chain, headOf(chain).time + 12_000, quiet, kinds);
}

const transfer = (amount: bigint) => encodeCall('transfer(address,uint256)', [friend, amount]);
const moved = sent(start, { to: real, data: transfer(120n) });
const failed = sent(moved, { to: real, data: transfer(9999n) });
const last = (chain: Chain) => allTransactions(chain)[0];

describe('what the explorer shows of contracts', () => {
  it('reads a call by its selector and the transfer from its log', () => {
    const read = readAll(moved, kinds)[last(moved)?.tx.hash ?? ''];
    expect(read?.call).toEqual({
      name: 'transfer',
      types: ['address', 'uint256'],
      values: [friend, '120'],
    });
    expect(read?.logs).toEqual([
      {
        contract: real,
        name: 'Transfer',
        types: ['address', 'address', 'uint256'],
        values: [me, friend, '120'],
      },
    ]);
  });
  it('tells a failed call from a done one: reason, fee, no transfer, balances as they were', () => {
    const view = last(failed);
    expect(view).toMatchObject({ status: 'included', outcome: 'reverted', logs: [] });
    expect(view?.reason).toContain('exceeds balance');
    expect(BigInt(view?.fee ?? 0) > 0n).toBe(true);
    expect(holdingsOf(failed, me)).toEqual(holdingsOf(moved, me));
  });
  it('lists what an address holds of each token, by contract and not by name', () => {
    expect(holdingsOf(moved, me).map(({ token: of, amount }) => [of, amount])).toEqual([
      [real, '380'],
      [fake, '900'],
    ]);
    expect(holdingsOf(moved, friend).map(({ token: of, amount }) => [of, amount])).toEqual([[real, '120']]);
    expect(tokenAt(moved, me)).toBe(null);
  });
});

describe('search', () => {
  it('finds blocks by number and hash, transactions, accounts and contracts, in any letter case', () => {
    const { hash } = last(moved)?.tx ?? { hash: '0x' };
    expect(searchChain(moved, ' 1 ')).toEqual({ kind: 'block', number: 1 });
    expect(searchChain(moved, headOf(moved).hash)).toEqual({ kind: 'block', number: 1 });
    expect(searchChain(moved, hash.toUpperCase().replace('0X', '0x'))).toEqual({ kind: 'transaction', hash });
    expect(searchChain(moved, me.toLowerCase())).toEqual({ kind: 'address', address: me });
    expect(searchChain(moved, real)).toEqual({ kind: 'address', address: real });
  });
  it('finds nothing for anything else, and never throws', () => {
    for (const nothing of ['', '99', '0x', `0x${'0'.repeat(64)}`, `0x${'1'.repeat(40)}`, 'Aigul'])
      expect(searchChain(moved, nothing)).toBe(null);
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const page = searchChain(moved, text);
        if (page?.kind === 'transaction') expect(findTransaction(moved, page.hash)).not.toBe(null);
      }),
    );
  });
});
