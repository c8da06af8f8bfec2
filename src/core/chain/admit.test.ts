import { describe, expect, it } from 'vitest';
import { addressOfKey } from '../wallet/address.ts';
import { signTransaction, type Transaction } from '../wallet/transaction.ts';
import { submit } from './admit.ts';
import { blockGasLimit, chainId } from './chain.ts';
import { findTransaction } from './explorer.ts';
import { genesis } from './genesis.ts';
import { mine } from './mine.ts';

const key = new Uint8Array(32).fill(1);
const me = addressOfKey(key);
const you = addressOfKey(new Uint8Array(32).fill(2));
const calm = { gas: blockGasLimit / 2, tip: '0' };
const start = genesis({ [me]: '1000000000' }, '1000', you);
const fields: Transaction = {
  chainId,
  nonce: 0,
  maxPriorityFeePerGas: '10',
  maxFeePerGas: '2000',
  gasLimit: 21_000,
  to: you,
  value: '5',
  data: '0x',
};
const signed = (change: Partial<Transaction> = {}) => signTransaction({ ...fields, ...change }, key);
const taken = (chain = start, change: Partial<Transaction> = {}) => {
  const admission = submit(chain, signed(change));
  if (!admission.ok) throw new Error(admission.code);
  return admission.chain;
};

describe('the pool takes', () => {
  it('a signed transfer, and shows it as waiting', () => {
    const admission = submit(start, signed());
    expect(admission.ok && findTransaction(admission.chain, admission.tx.hash)?.status).toBe('pending');
    expect(admission.ok && admission.tx.from).toBe(me);
  });
  it('the next nonce behind a waiting one', () => {
    expect(taken(taken(), { nonce: 1 }).pool.map((tx) => tx.nonce)).toEqual([0, 1]);
  });
  it('a replacement that raises both fees by a tenth', () => {
    const chain = taken(taken(), { maxPriorityFeePerGas: '11', maxFeePerGas: '2200', value: '6' });
    expect(chain.pool.map((tx) => tx.value)).toEqual(['6']);
  });
});

describe('the pool refuses', () => {
  it.each<[string, Partial<Transaction>]>([
    ['wrong-chain', { chainId: 1 }],
    ['no-contracts', { to: null }],
    ['gas-too-low', { gasLimit: 20_999 }],
    ['gas-too-low', { data: '0x01' }],
    ['gas-too-high', { gasLimit: blockGasLimit + 1 }],
    ['tip-above-cap', { maxPriorityFeePerGas: '2001' }],
    ['nonce-gap', { nonce: 1 }],
    ['insufficient-funds', { value: '1000000000' }],
    ['insufficient-funds', { maxFeePerGas: '50000' }],
  ])('%s: %j', (code, change) => {
    expect(submit(start, signed(change))).toEqual({ ok: false, code });
  });
  it('a second copy, a cheap replacement, and money promised twice', () => {
    const chain = taken();
    expect(submit(chain, signed())).toEqual({ ok: false, code: 'known' });
    expect(submit(chain, signed({ maxFeePerGas: '2200', maxPriorityFeePerGas: '10' }))).toEqual({
      ok: false,
      code: 'underpriced-replacement',
    });
    expect(submit(chain, signed({ nonce: 1, value: '950000000' }))).toEqual({
      ok: false,
      code: 'insufficient-funds',
    });
  });
  it('what already stands in a block', () => {
    expect(submit(mine(taken(), 12_000, calm), signed())).toEqual({ ok: false, code: 'nonce-used' });
  });
  it('bytes that are no transaction', () => {
    expect(submit(start, '0x02c0')).toEqual({ ok: false, code: 'malformed' });
  });
});
