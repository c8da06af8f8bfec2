import { describe, expect, it } from 'vitest';
import { addressOfKey } from '../../wallet/address.ts';
import { typedHashes } from '../../wallet/eip712.ts';
import type { Hex } from '../../wallet/hex.ts';
import { signDigest } from '../../wallet/signature.ts';
import { type AbiValue, encodeCall } from '../abi.ts';
import { airdrop, airdropState } from './airdrop.ts';
import { drainer, drainerState } from './drainer.ts';
import { faucet, faucetState } from './faucet.ts';
import { type MerchantStore, merchant, merchantState } from './merchant.ts';
import { nobody } from './own.ts';
import { permitData } from './permit.ts';
import { addressNamed, SampleWorld } from './sample-world.ts';
import { type TokenStore, token, tokenState, unlimited } from './token.ts';

const key = new Uint8Array(32).fill(5);
const learner = addressOfKey(key);
const [thief, purse, shop] = ['6', '8', '9'].map(addressNamed) as [Hex, Hex, Hex];
const [som, bait, drain, tap, till] = ['1', '2', '3', '4', '5'].map(addressNamed) as [
  Hex,
  Hex,
  Hex,
  Hex,
  Hex,
];
const approve = 'approve(address,uint256)';
const pull = 'pull(address,address)';
const order = `0x${'7'.repeat(64)}`;

function world() {
  const made = new SampleWorld(
    { token, faucet, airdrop, drainer, merchant },
    {
      [som]: tokenState('Practice som', 'PSOM', { [learner]: '1000', [tap]: '100' }),
      [bait]: airdropState('Gift', 'GIFT', thief),
      [drain]: drainerState(thief, purse),
      [tap]: faucetState({ token: som, amount: '60', every: 100 }),
      [till]: merchantState(shop),
    },
    { [learner]: '500' },
  );
  const call = (
    from: Hex,
    to: Hex,
    signature: string,
    values: readonly AbiValue[] = [],
    coins = 0n,
    time = 0,
  ) => {
    const result = made.call(from, to, encodeCall(signature, values), coins, time);
    return result.ok ? 'ok' : result.reason;
  };
  const has = (who: Hex, of = som) => made.storage<TokenStore>(of).balances[who] ?? '0';
  return { made, call, has };
}

describe('a drainer', () => {
  it('takes nothing without an allowance, all of an unlimited one, and no more than was allowed', () => {
    const { call, has } = world();
    expect(call(thief, drain, pull, [som, learner])).toBe('Drainer: nothing to take');
    call(learner, som, approve, [drain, 300n]);
    expect(call(thief, drain, pull, [som, learner])).toBe('ok');
    expect([has(learner), has(purse)]).toEqual(['700', '300']);
    call(learner, som, approve, [drain, unlimited]);
    expect(call(thief, drain, pull, [som, learner])).toBe('ok');
    expect([has(learner), has(purse)]).toEqual(['0', '1000']);
  });
  it('finds nothing after the approval has been revoked, and what is gone stays gone', () => {
    const { call, has } = world();
    call(learner, som, approve, [drain, 300n]);
    call(thief, drain, pull, [som, learner]);
    call(learner, som, approve, [drain, 0n]);
    expect(call(thief, drain, pull, [som, learner])).toBe('Drainer: nothing to take');
    expect([has(learner), has(purse)]).toEqual(['700', '300']);
  });
  it('answers to its owner only', () => {
    expect(world().call(shop, drain, pull, [som, learner])).toBe('Ownable: caller is not the owner');
  });
  it('needs no transaction of the victim when there is a signed permit', () => {
    const { call, has, made } = world();
    const permit = { owner: learner, spender: drain, value: `${unlimited}`, nonce: '0', deadline: '100' };
    const hashes = typedHashes(permitData(som, 'Practice som', permit));
    if (!hashes.ok) throw new Error(hashes.code);
    const signature = signDigest(hashes.value.digest, key);
    const values = [som, learner, unlimited, 100n, BigInt(`0x${signature.slice(130)}`)];
    const use = () =>
      call(thief, drain, 'pullWithPermit(address,address,uint256,uint256,uint8,bytes32,bytes32)', [
        ...values,
        signature.slice(0, 66),
        `0x${signature.slice(66, 130)}`,
      ]);
    expect(use()).toBe('ok');
    expect([has(learner), has(purse)]).toEqual(['0', '1000']);
    expect(made.ledger.accounts[learner]).toEqual({ balance: '500', nonce: 0 });
    expect(use()).toBe('ERC20Permit: invalid signature');
  });
});

describe('a bait token', () => {
  it('comes unasked, cannot be sent on, and its claim only pays its owner', () => {
    const { call, has, made } = world();
    expect(call(thief, bait, 'drop(address[],uint256)', [[learner, shop], 9n])).toBe('ok');
    expect([has(learner, bait), has(shop, bait)]).toEqual(['9', '9']);
    expect(call(learner, bait, 'transfer(address,uint256)', [shop, 1n])).toContain('Claim');
    expect(call(learner, bait, 'claim()', [], 40n)).toBe('ok');
    expect([made.balance(thief), made.balance(learner), has(learner, bait)]).toEqual(['40', '460', '9']);
    expect(call(learner, bait, 'drop(address[],uint256)', [[learner], 9n])).toContain('Ownable');
  });
});

describe('a faucet', () => {
  it('gives to each once in its time, and only what it has', () => {
    const { call, has } = world();
    const claim = (who: Hex, time: number) => call(who, tap, 'claim()', [], 0n, time);
    expect([claim(shop, 1_000), claim(shop, 100_999), has(shop)]).toEqual(['ok', 'Faucet: not yet', '60']);
    expect(claim(shop, 101_000)).toBe('ERC20: transfer amount exceeds balance');
  });
  it('of coins gives coins', () => {
    const made = new SampleWorld(
      { faucet },
      { [tap]: faucetState({ token: null, amount: '60', every: 0 }) },
      { [tap]: '100' },
    );
    const claim = () => made.call(shop, tap, encodeCall('claim()', []), 0n, 0);
    expect([claim().ok, made.balance(shop), claim().ok]).toEqual([true, '60', false]);
  });
});

describe('a merchant', () => {
  const open = 'open(bytes32,address,uint256,uint256)';
  const pay = 'pay(bytes32)';
  it('is paid in its token once, in time, in full, and refunds the same token', () => {
    const { call, has, made } = world();
    expect(call(shop, till, open, [order, som, 250n, 60n])).toBe('ok');
    expect(call(learner, till, pay, [order])).toBe('ERC20: insufficient allowance');
    call(learner, som, approve, [till, 250n]);
    expect(call(learner, till, pay, [order], 1n)).toBe('Merchant: wrong amount');
    expect(call(learner, till, pay, [order], 0n, 61_000)).toBe('Merchant: order expired');
    expect(call(learner, till, pay, [order])).toBe('ok');
    expect(call(learner, till, pay, [order])).toBe('Merchant: already paid');
    expect([has(learner), has(till)]).toEqual(['750', '250']);
    expect(call(learner, till, 'refund(bytes32)', [order])).toContain('Ownable');
    expect(call(shop, till, 'refund(bytes32)', [order])).toBe('ok');
    expect(call(shop, till, 'refund(bytes32)', [order])).toBe('Merchant: nothing to refund');
    expect([has(learner), has(till)]).toEqual(['1000', '0']);
    expect(made.storage<MerchantStore>(till).orders[order]?.refunded).toBe(true);
  });
  it('takes coins for an order in coins, gives them back or hands them to its owner', () => {
    const { call, made } = world();
    call(shop, till, open, [order, nobody, 70n, 60n]);
    expect(call(learner, till, pay, [order], 69n)).toBe('Merchant: wrong amount');
    expect(call(learner, till, pay, [order], 70n)).toBe('ok');
    expect(made.balance(till)).toBe('70');
    expect(call(shop, till, 'withdraw(address,uint256)', [nobody, 71n])).toBe('insufficient balance');
    expect(call(shop, till, 'refund(bytes32)', [order])).toBe('ok');
    expect([made.balance(learner), made.balance(till)]).toEqual(['500', '0']);
  });
  it('knows only orders that were opened, each id once', () => {
    const { call } = world();
    expect(call(learner, till, pay, [order])).toBe('Merchant: no such order');
    call(shop, till, open, [order, nobody, 70n, 60n]);
    expect(call(shop, till, open, [order, nobody, 1n, 60n])).toBe('Merchant: order exists');
  });
});

describe('the gas of a token', () => {
  // What OpenZeppelin 4.9.6 uses beyond the intrinsic gas, as measured by @ethereumjs/evm (EVM of Cancun).
  it('is what the real contract uses: first approval, change, same again, revocation, transfers', () => {
    const { made } = world();
    const gas = (from: Hex, signature: string, ...values: AbiValue[]) =>
      made.call(from, som, encodeCall(signature, values)).gas;
    const transfer = 'transfer(address,uint256)';
    expect([
      gas(learner, approve, drain, 500n),
      gas(learner, approve, drain, 700n),
      gas(learner, approve, drain, 700n),
      gas(learner, approve, drain, 0n),
      gas(learner, transfer, shop, 10n),
      gas(learner, transfer, shop, 10n),
    ]).toEqual([24_651, 7_551, 4_751, 7_551, 29_794, 12_694]);
    gas(learner, approve, thief, 500n);
    expect(gas(thief, 'transferFrom(address,address,uint256)', learner, shop, 1n)).toBe(20_178);
    gas(learner, approve, drain, unlimited);
    expect(made.call(thief, drain, encodeCall(pull, [som, learner])).gas).toBe(43_923);
  });
});
