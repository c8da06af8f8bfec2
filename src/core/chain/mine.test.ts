import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Address, addressOfKey } from '../wallet/address.ts';
import { signTransaction } from '../wallet/transaction.ts';
import { submit } from './admit.ts';
import { blockGasLimit, type Chain, chainId, headOf } from './chain.ts';
import { allTransactions, balanceOf, findBlock, findTransaction, historyOf } from './explorer.ts';
import { genesis } from './genesis.ts';
import { headerHash, merkleRoot, stateRoot } from './header.ts';
import { mine } from './mine.ts';
import { hasGiven, nextNonce, signPayment } from './payment.ts';

const keys = [1, 2, 3].map((n) => new Uint8Array(32).fill(n));
const people = keys.map(addressOfKey);
const proposer = addressOfKey(new Uint8Array(32).fill(9));
const everyone = [...people, proposer];
const supply = 10n ** 18n;
const start = genesis(
  Object.fromEntries(people.map((address) => [address, supply.toString()])),
  '1000',
  proposer,
);

type Step =
  | { do: 'pay'; from: number; to: number; value: number; tip: number; cap: number; nonce: number }
  | { do: 'mine'; gas: number; tip: number };
const steps: fc.Arbitrary<Step[]> = fc.array(
  fc.oneof(
    {
      weight: 3,
      arbitrary: fc.record({
        do: fc.constant('pay' as const),
        from: fc.nat(2),
        to: fc.nat(3),
        value: fc.nat(2 ** 31),
        tip: fc.nat(300),
        cap: fc.integer({ min: 0, max: 4000 }),
        nonce: fc.integer({ min: -1, max: 1 }),
      }),
    },
    {
      weight: 2,
      arbitrary: fc.record({
        do: fc.constant('mine' as const),
        gas: fc.nat(blockGasLimit),
        tip: fc.nat(200),
      }),
    },
  ),
  { maxLength: 14 },
);

/** One step of a random life of the chain; what is refused changes nothing. */
function act(chain: Chain, step: Step): Chain {
  if (step.do === 'mine')
    return mine(chain, headOf(chain).time + 12_000, { gas: step.gas, tip: `${step.tip}` });
  const key = keys[step.from] as Uint8Array;
  const raw = signTransaction(
    {
      chainId,
      nonce: Math.max(0, nextNonce(chain, people[step.from] as Address) + step.nonce),
      maxPriorityFeePerGas: `${step.tip}`,
      maxFeePerGas: `${step.cap}`,
      gasLimit: 21_000,
      to: everyone[step.to] as Address,
      value: `${BigInt(step.value) * 10n ** 9n}`,
      data: '0x',
    },
    key,
  );
  const admission = submit(chain, raw);
  return admission.ok ? admission.chain : chain;
}

describe('after any life of the chain', () => {
  it('money is neither made nor lost: balances and what was burned make the first supply', () => {
    fc.assert(
      fc.property(steps, (life) => {
        const chain = life.reduce(act, start);
        const held = Object.values(chain.accounts).reduce((sum, { balance }) => sum + BigInt(balance), 0n);
        expect(held + BigInt(chain.burned)).toBe(3n * supply);
        for (const { balance } of Object.values(chain.accounts)) expect(BigInt(balance) >= 0n).toBe(true);
      }),
      { numRuns: 60 },
    );
  });
  it('nonces count what each sender has in blocks, in order and without a gap', () => {
    fc.assert(
      fc.property(steps, (life) => {
        const chain = life.reduce(act, start);
        for (const address of people) {
          const sent = chain.blocks.flatMap((block) =>
            block.transactions.filter((tx) => tx.from === address),
          );
          expect(sent.map((tx) => tx.nonce)).toEqual(sent.map((_, index) => index));
          expect(chain.accounts[address]?.nonce).toBe(sent.length);
        }
      }),
      { numRuns: 60 },
    );
  });
  it('each header links to the one before and commits to its transactions, the last one to the accounts', () => {
    fc.assert(
      fc.property(steps, (life) => {
        const { blocks, accounts } = life.reduce(act, start);
        for (const [index, { hash, transactions, ...header }] of blocks.entries()) {
          expect(headerHash(header)).toBe(hash);
          expect(merkleRoot(transactions.map((tx) => tx.hash))).toBe(header.txRoot);
          if (index > 0) expect(header.parent).toBe(blocks[index - 1]?.hash);
        }
        expect(blocks.at(-1)?.stateRoot).toBe(stateRoot({ accounts, contracts: {} }));
      }),
      { numRuns: 60 },
    );
  });
  it('the same steps give the same chain, and it survives being written as JSON', () => {
    fc.assert(
      fc.property(steps, steps, (before, after) => {
        const whole = [...before, ...after].reduce(act, start);
        const stored = JSON.parse(JSON.stringify(before.reduce(act, start))) as Chain;
        expect(after.reduce(act, stored)).toEqual(whole);
      }),
      { numRuns: 40 },
    );
  });
  it('the explorer agrees with the balances: history in, history out and fees make each balance', () => {
    fc.assert(
      fc.property(steps, (life) => {
        const chain = life.reduce(act, start);
        for (const address of people) {
          const sum = historyOf(chain, address)
            .filter((view) => view.status === 'included')
            .reduce((total, { tx, fee }) => {
              const gained = tx.to === address ? BigInt(tx.value) : 0n;
              return total + gained - (tx.from === address ? BigInt(tx.value) + BigInt(fee ?? 0) : 0n);
            }, supply);
          expect(balanceOf(chain, address).balance).toBe(sum.toString());
        }
      }),
      { numRuns: 60 },
    );
  });
});

describe('a block', () => {
  const offer = (chain: Chain, from: number, tip: string, value = '7') => {
    const raw = signPayment(chain, keys[from] as Uint8Array, { to: proposer, value, tip });
    const admission = submit(chain, raw);
    if (!admission.ok) throw new Error(admission.code);
    return admission.chain;
  };
  const calm = { gas: blockGasLimit / 2, tip: '0' };
  it('takes the higher tip first', () => {
    const chain = mine(offer(offer(start, 0, '10'), 1, '90'), 12_000, calm);
    expect(headOf(chain).transactions.map((tx) => tx.tip)).toEqual(['90', '10']);
  });
  it('leaves a tip under the crowd waiting, and takes it when the crowd is gone', () => {
    const busy = mine(offer(start, 0, '10'), 12_000, { gas: 0, tip: '50' });
    expect([busy.pool.length, headOf(busy).transactions.length]).toEqual([1, 0]);
    expect(headOf(mine(busy, 24_000, calm)).transactions).toHaveLength(1);
  });
  it('lets who offers enough push the crowd’s last out of a full block, and holds no more than its limit', () => {
    const crowd = { gas: blockGasLimit, tip: '9' };
    const full = headOf(mine(offer(start, 0, '10'), 12_000, crowd));
    expect([full.transactions.length, full.gasUsed]).toEqual([1, blockGasLimit]);
    expect(headOf(mine(offer(start, 0, '8'), 12_000, crowd)).transactions).toHaveLength(0);
  });
  it('is later than its parent', () => {
    expect(() => mine(start, 0, calm)).toThrow('later');
    expect(() => mine(start, Number.NaN, calm)).toThrow('later');
  });
  it('counts confirmations from 1 in the newest block', () => {
    const pending = offer(start, 0, '10');
    const hash = pending.pool[0]?.hash ?? '';
    const one = mine(pending, 12_000, calm);
    const two = mine(one, 24_000, calm);
    const seen = [pending, one, two].map((chain) => findTransaction(chain, hash)?.confirmations);
    expect(seen).toEqual([0, 1, 2]);
  });
});

describe('explorer', () => {
  const calm = { gas: blockGasLimit / 2, tip: '0' };
  const [me, you] = people as [Address, Address];
  const key = keys[0] as Uint8Array;
  const pending = submit(start, signPayment(start, key, { to: you, value: '5', tip: '2' }));
  if (!pending.ok) throw new Error(pending.code);
  const chain = mine(pending.chain, 12_000, calm);
  it('shows fee, gas and block of a transaction', () => {
    expect(findTransaction(chain, pending.tx.hash.toUpperCase().replace('0X', '0x'))).toMatchObject({
      status: 'included',
      block: 1,
      gasUsed: 21_000,
      tip: '2',
      fee: `${21_000 * 1002}`,
    });
    expect(findTransaction(chain, '0x00')).toBe(null);
  });
  it('finds a block by number and by hash', () => {
    expect(findBlock(chain, 1)).toBe(findBlock(chain, headOf(chain).hash));
    expect(findBlock(chain, 2)).toBe(null);
  });
  it('lists the newest first, for both sides', () => {
    const next = submit(chain, signPayment(chain, key, { to: you, value: '6', tip: '2' }));
    if (!next.ok) throw new Error(next.code);
    for (const address of [me, you])
      expect(historyOf(next.chain, address).map(({ tx }) => tx.value)).toEqual(['6', '5']);
    expect(allTransactions(next.chain)).toHaveLength(2);
    expect(historyOf(next.chain, proposer)).toEqual([]);
  });
  it('tells what is promised from what is held', () => {
    const { balance, spendable } = balanceOf(pending.chain, me);
    expect(BigInt(balance) - BigInt(spendable)).toBe(5n + 21_000n * 2002n);
    expect(balanceOf(chain, me).spendable).toBe(balanceOf(chain, me).balance);
    expect(balanceOf(chain, addressOfKey(new Uint8Array(32).fill(77)))).toEqual({
      balance: '0',
      spendable: '0',
    });
  });
  it('remembers whom a faucet has given to', () => {
    expect(hasGiven(chain, me, you)).toBe(true);
    expect(hasGiven(chain, you, me)).toBe(false);
    const zero = submit(start, signPayment(start, key, { to: you, value: '0', tip: '2' }));
    expect(zero.ok && hasGiven(zero.chain, me, you)).toBe(false);
  });
});
