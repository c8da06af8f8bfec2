import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Address, addressOfKey } from '../wallet/address.ts';
import { isAmount } from '../wallet/amount.ts';
import type { Hex } from '../wallet/hex.ts';
import { type AbiValue, encodeCall } from './abi.ts';
import { submit } from './admit.ts';
import { bookOf } from './book-changes.ts';
import { accountAt, blockGasLimit, type Chain, headOf } from './chain.ts';
import { airdrop, airdropState } from './contracts/airdrop.ts';
import { drainer, drainerState } from './contracts/drainer.ts';
import { faucet, faucetState } from './contracts/faucet.ts';
import { merchant, merchantState } from './contracts/merchant.ts';
import { nobody } from './contracts/own.ts';
import { token, tokenState, unlimited } from './contracts/token.ts';
import { genesis } from './genesis.ts';
import { headerHash, merkleRoot, stateRoot } from './header.ts';
import { mine } from './mine.ts';
import { signPayment } from './payment.ts';

const kinds = { token, airdrop, drainer, faucet, merchant };
const keys = [1, 2, 3].map((n) => new Uint8Array(32).fill(n));
const people = keys.map(addressOfKey);
const [ann = nobody, bek = nobody] = people;
const at = (digit: number): Address => `0x${String(digit).repeat(40)}`;
const [som, other, bait, drain, tap, till] = [1, 2, 3, 4, 5, 6].map(at) as [Hex, Hex, Hex, Hex, Hex, Hex];
const proposer = addressOfKey(new Uint8Array(32).fill(9));
const each = 10n ** 15n;

const start = genesis(
  Object.fromEntries([...people, tap].map((who) => [who, each.toString()])),
  '1000',
  proposer,
  {
    [som]: tokenState('Practice som', 'PSOM', { [ann]: '5000', [bek]: '700', [tap]: '300' }),
    [other]: tokenState('Felt', 'FELT', { [bek]: '900' }, 0),
    [bait]: airdropState('Gift', 'GIFT', ann),
    [drain]: drainerState(bek, at(7)),
    [tap]: faucetState({ token: som, amount: '40', every: 36 }),
    [till]: merchantState(ann),
  },
);

interface Doing {
  readonly who: number;
  readonly to: Address;
  readonly data: Hex;
  readonly coins: number;
  readonly tip: number;
}
type Step = Doing | { readonly gas: number };

const anyone = fc.constantFrom(...people, drain, till, tap, nobody);
const sum = fc.oneof(fc.bigInt({ min: 0n, max: 900n }), fc.constantFrom(0n, unlimited, 10n ** 30n));
const order = fc.constantFrom(...[1, 2, 3].map((n) => `0x${String(n).repeat(64)}`));
const coinOrToken = fc.constantFrom(nobody, som, other, bait);
const call = (to: fc.Arbitrary<Address>, signature: string, ...values: fc.Arbitrary<AbiValue>[]) =>
  fc.record({ to, data: fc.tuple(...values).map((list) => encodeCall(signature, list)) });
const tokens = fc.constantFrom(som, other, bait);
const called = fc.oneof(
  call(tokens, 'transfer(address,uint256)', anyone, sum),
  call(tokens, 'approve(address,uint256)', anyone, sum),
  call(tokens, 'transferFrom(address,address,uint256)', anyone, anyone, sum),
  call(tokens, 'increaseAllowance(address,uint256)', anyone, sum),
  call(tokens, 'decreaseAllowance(address,uint256)', anyone, sum),
  call(fc.constant(tap), 'claim()'),
  call(fc.constant(bait), 'claim()'),
  call(fc.constant(bait), 'drop(address[],uint256)', fc.array(anyone, { maxLength: 3 }), sum),
  call(fc.constant(drain), 'pull(address,address)', coinOrToken, anyone),
  call(
    fc.constant(till),
    'open(bytes32,address,uint256,uint256)',
    order,
    coinOrToken,
    fc.bigInt(0n, 90n),
    fc.bigInt(0n, 2000n),
  ),
  call(fc.constant(till), 'pay(bytes32)', order),
  call(fc.constant(till), 'refund(bytes32)', order),
  call(fc.constant(till), 'withdraw(address,uint256)', coinOrToken, sum),
  // Plain coins, and bytes that no contract understands.
  fc.record({
    to: fc.constantFrom(ann, som, tap, till),
    data: fc.constantFrom<Hex>('0x', '0x12', '0xa9059cbb00'),
  }),
);
const step: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 3,
    arbitrary: fc
      .tuple(called, fc.nat(2), fc.constantFrom(0, 0, 0, 1, 50), fc.nat(9))
      .map(([{ to, data }, who, coins, tip]) => ({ who, to, data, coins, tip })),
  },
  { weight: 1, arbitrary: fc.record({ gas: fc.nat(blockGasLimit) }) },
);

function act(chain: Chain, doing: Step): Chain {
  if ('gas' in doing) return mine(chain, headOf(chain).time + 12_000, { gas: doing.gas, tip: '0' }, kinds);
  const { who, to, data, coins, tip } = doing;
  const key = keys[who] ?? new Uint8Array();
  const raw = signPayment(chain, key, { to, data, value: `${coins}`, tip: `${tip}`, gas: 250_000 });
  const admission = submit(chain, raw);
  return admission.ok ? admission.chain : chain;
}

const total = (amounts: readonly string[]) => amounts.reduce((all, one) => all + BigInt(one), 0n);

/** What has to hold after every step, whatever was done. */
function check(before: Chain, after: Chain) {
  const coins = Object.values(after.accounts).map(({ balance }) => balance);
  expect(total(coins) + BigInt(after.burned)).toBe(4n * each);
  expect(coins.every(isAmount)).toBe(true);
  if (after.blocks === before.blocks) return;
  const [parent, head] = [headOf(before), headOf(after)];
  const { hash, transactions, ...header } = head;
  expect([headerHash(header), header.parent, header.txRoot, header.stateRoot]).toEqual([
    hash,
    parent.hash,
    merkleRoot(transactions.map((tx) => tx.hash)),
    stateRoot(after),
  ]);
  for (const who of people) {
    const sent = transactions.filter(({ from }) => from === who).map(({ nonce }) => nonce);
    const first = accountAt(before, who).nonce;
    expect(sent).toEqual(sent.map((_, index) => first + index));
    expect(accountAt(after, who).nonce).toBe(first + sent.length);
  }
  for (const contract of [som, other, bait]) {
    const [was, is] = [bookOf(before.contracts, kinds, contract), bookOf(after.contracts, kinds, contract)];
    expect(total(Object.values(is?.balances ?? {}))).toBe(BigInt(is?.supply ?? -1));
    if (contract !== bait) expect(is?.supply).toBe(was?.supply);
    const allowances = Object.values(is?.allowances ?? {}).flatMap((own) => Object.values(own));
    expect([...Object.values(is?.balances ?? {}), ...allowances].every(isAmount)).toBe(true);
    expect(allowances.every((one) => BigInt(one) <= unlimited)).toBe(true);
  }
  for (const tx of transactions) {
    expect(tx.reason).not.toBe('invalid opcode');
    if (tx.status === 'reverted') expect(tx.logs).toEqual([]);
    expect(tx.gasUsed).toBeLessThanOrEqual(tx.gasLimit);
  }
}

describe('10,000 random actions on a chain with contracts', () => {
  it('keep every sum, nonce, allowance and link, and end the same when they are replayed', {
    timeout: 300_000,
  }, () => {
    let done = 0;
    const seen = new Set<string>();
    fc.assert(
      fc.property(fc.array(step, { minLength: 250, maxLength: 250, size: 'max' }), (life) => {
        let chain = start;
        for (const doing of life) {
          const next = act(chain, doing);
          check(chain, next);
          chain = next;
          done++;
        }
        for (const tx of chain.blocks.flatMap(({ transactions }) => transactions))
          seen.add(tx.reason || tx.status);
        // Replaying costs as much as playing, so every eighth life is lived twice.
        if (done % 2000 !== 0) return;
        const stored = JSON.parse(JSON.stringify(life.slice(0, 125).reduce(act, start))) as Chain;
        expect(headOf(life.slice(125).reduce(act, stored)).hash).toBe(headOf(chain).hash);
      }),
      { numRuns: 40, endOnFailure: true },
    );
    expect(done).toBeGreaterThanOrEqual(10_000);
    // The play reached what it was made for: things that go through and most refusals there are.
    expect(seen.size).toBeGreaterThan(12);
  });
});
