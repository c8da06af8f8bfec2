import { Interface } from 'ethers';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addressOfKey } from '../../wallet/address.ts';
import { typedHashes } from '../../wallet/eip712.ts';
import type { Hex } from '../../wallet/hex.ts';
import { signDigest } from '../../wallet/signature.ts';
import { encodeCall } from '../abi.ts';
import type { Chain } from '../chain.ts';
import { genesis } from '../genesis.ts';
import { preview, readContract } from '../preview.ts';
import { runCall, type Work } from '../run-call.ts';
import { permitData } from './permit.ts';
import { type TokenStore, token, tokenState, unlimited } from './token.ts';

const keys = [1, 2, 3, 4].map((n) => new Uint8Array(32).fill(n));
const people = keys.map(addressOfKey);
const [owner = '0x', spender = '0x', third = '0x', contract = '0x'] = people;
const kinds = { token };
const start = genesis({}, '1000000000', third, {
  [contract]: tokenState('Practice som', 'PSOM', { [owner]: '1000', [third]: '500' }),
});
const abi = new Interface([
  'function transfer(address,uint256)',
  'function approve(address,uint256)',
  'function transferFrom(address,address,uint256)',
  'function balanceOf(address) view returns (uint256)',
]);

/** Runs a call on a chain and keeps what it did. */
function call(chain: Chain, from: `0x${string}`, data: Hex) {
  const work: Work = { ledger: chain, logs: [], gas: 0, kinds, origin: from, time: 1000, block: 1 };
  const result = runCall(work, { from, to: contract, value: 0n, data, depth: 0 });
  return { result, logs: work.logs, chain: { ...chain, ...work.ledger } };
}
const storeOf = (chain: Chain) => chain.contracts[contract]?.storage as unknown as TokenStore;

describe('a token', () => {
  it('is asked and answers in the bytes of ethers', () => {
    const data = abi.encodeFunctionData('balanceOf', [owner]) as Hex;
    expect(encodeCall('balanceOf(address)', [owner])).toBe(data);
    const out = readContract(start, contract, data, kinds) ?? '0x';
    expect(abi.decodeFunctionResult('balanceOf', out)).toEqual([1000n]);
  });
  it('logs a transfer as ERC-20 says, and ethers reads it', () => {
    const { logs } = call(start, owner, abi.encodeFunctionData('transfer', [spender, 30n]) as Hex);
    const event = new Interface(['event Transfer(address indexed from, address indexed to, uint256 value)']);
    const read = event.parseLog({ topics: [...(logs[0]?.topics ?? [])], data: logs[0]?.data ?? '0x' });
    expect(read?.args.toArray()).toEqual([owner, spender, 30n]);
  });
  it('lets a spender take what was allowed, once, and nothing more', () => {
    const approved = call(start, owner, encodeCall('approve(address,uint256)', [spender, 40n])).chain;
    const take = encodeCall('transferFrom(address,address,uint256)', [owner, spender, 40n]);
    const taken = call(approved, spender, take);
    expect(taken.result.ok).toBe(true);
    expect(call(taken.chain, spender, take).result).toEqual({
      ok: false,
      reason: 'ERC20: insufficient allowance',
    });
  });
  it('lets an unlimited allowance never shrink', () => {
    const approved = call(start, owner, encodeCall('approve(address,uint256)', [spender, unlimited])).chain;
    const take = encodeCall('transferFrom(address,address,uint256)', [owner, spender, 40n]);
    expect(storeOf(call(approved, spender, take).chain).allowances[owner]?.[spender]).toBe(
      unlimited.toString(),
    );
  });
  it('takes a permit signed by the owner once, and refuses it again, late or from another', () => {
    const asked = { owner, spender, value: '70', nonce: '0', deadline: '100' };
    const hashes = typedHashes(permitData(contract, 'Practice som', asked));
    if (!hashes.ok) throw new Error('the permit is sound');
    const use = (key: Uint8Array, deadline: bigint) => {
      const signature = signDigest(hashes.value.digest, key).slice(2);
      const [r, s, v] = [
        `0x${signature.slice(0, 64)}`,
        `0x${signature.slice(64, 128)}`,
        BigInt(`0x${signature.slice(128)}`),
      ];
      return encodeCall('permit(address,address,uint256,uint256,uint8,bytes32,bytes32)', [
        owner,
        spender,
        70n,
        deadline,
        v,
        r,
        s,
      ]);
    };
    const [ownKey = new Uint8Array(), other = new Uint8Array()] = keys;
    const once = call(start, spender, use(ownKey, 100n));
    expect(storeOf(once.chain).allowances[owner]?.[spender]).toBe('70');
    expect(call(once.chain, spender, use(ownKey, 100n)).result.ok).toBe(false);
    expect(call(start, spender, use(other, 100n)).result).toEqual({
      ok: false,
      reason: 'ERC20Permit: invalid signature',
    });
    expect(call(start, spender, use(ownKey, 0n)).result).toEqual({
      ok: false,
      reason: 'ERC20Permit: expired deadline',
    });
  });
  it('keeps its supply and never has a negative balance or allowance, whatever is called', () => {
    const person = fc.constantFrom(owner, spender, third);
    const amount = fc.bigInt({ min: 0n, max: 1200n });
    const move = fc.oneof(
      fc.tuple(person, fc.constant('transfer(address,uint256)'), fc.tuple(person, amount)),
      fc.tuple(person, fc.constant('approve(address,uint256)'), fc.tuple(person, amount)),
      fc.tuple(
        person,
        fc.constant('transferFrom(address,address,uint256)'),
        fc.tuple(person, person, amount),
      ),
    );
    fc.assert(
      fc.property(fc.array(move, { maxLength: 40 }), (moves) => {
        let chain: Chain = start;
        for (const [from, signature, values] of moves) {
          chain = call(chain, from, encodeCall(signature, values)).chain;
          const store = storeOf(chain);
          const sums = Object.values(store.balances).map(BigInt);
          const allowances = Object.values(store.allowances).flatMap((own) => Object.values(own).map(BigInt));
          expect(sums.reduce((sum, one) => sum + one, 0n)).toBe(BigInt(store.supply));
          expect([...sums, ...allowances].every((one) => one >= 0n)).toBe(true);
        }
      }),
      { numRuns: 60 },
    );
  });
  it('is asked in a preview without anything being kept', () => {
    const data = encodeCall('transfer(address,uint256)', [spender, 2000n]);
    const would = preview(start, { from: owner, to: contract, value: '0', data }, kinds);
    expect(would).toMatchObject({ ok: false, reason: 'ERC20: transfer amount exceeds balance', logs: [] });
    expect(storeOf(start).balances[owner]).toBe('1000');
  });
});
