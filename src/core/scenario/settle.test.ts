import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { blockInterval } from '../chain/chain.ts';
import { balanceOf } from '../chain/explorer.ts';
import { coins } from './cast.ts';
import { account, act, block, pay, rich, start } from './fixture-player.ts';

describe('time', () => {
  it('moves only by clock.advance, and makes a block every twelve seconds', () => {
    const later = act(start, { t: 'clock.advance', ms: 5 * blockInterval + 1 });
    expect(later.chain.blocks.length - start.chain.blocks.length).toBe(5);
    expect(later.now - start.now).toBe(5 * blockInterval + 1);
    expect(act(start, { t: 'ui', what: 'open', id: 'x' }).now).toBe(start.now);
  });
  it('in one leap or in many small ones ends the same', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 40_000 }), { minLength: 1, maxLength: 6 }), (parts) => {
        const from = act(start, { t: 'ui', what: 'share', id: 'address' });
        const whole = act(from, { t: 'clock.advance', ms: parts.reduce((sum, part) => sum + part, 0) });
        expect(act(from, ...parts.map((ms) => ({ t: 'clock.advance', ms })))).toEqual(whole);
      }),
      { numRuns: 20 },
    );
  });
});

describe('consequences', () => {
  it('a gift comes one block after the address was shared, and only once', () => {
    expect(balanceOf(start.chain, account.address).balance).toBe('0');
    expect(balanceOf(rich.chain, account.address).balance).toBe(coins(20));
    const again = act(rich, { t: 'ui', what: 'share', id: 'address' }, block, block);
    expect(balanceOf(again.chain, account.address).balance).toBe(coins(20));
  });
  it('a zero-value bait follows the gift, and a message two blocks later with the friend’s address', () => {
    const baited = act(rich, block);
    expect(
      baited.log.some(
        ({ type, data }) => type === 'tx.included' && data.from === 'thief' && data.value === '0',
      ),
    ).toBe(true);
    expect(baited.inbox).toEqual([]);
    expect(act(baited, block).inbox).toMatchObject([
      { id: 'ask', from: 'friend', address: start.actors.friend },
    ]);
  });
  it('each payment to the thief is really gone: swept to another address by the thief’s own signature', () => {
    const robbed = act(pay(pay(act(rich, block), 'thief', coins(2)), 'thief', coins(3)), block);
    expect(robbed.log.filter((event) => event.type === 'marked')).toHaveLength(2);
    const den = BigInt(balanceOf(robbed.chain, robbed.actors.den ?? account.address).balance);
    expect(den > BigInt(coins(8)) && den < BigInt(coins(9))).toBe(true);
    expect(BigInt(balanceOf(robbed.chain, account.address).balance) < BigInt(coins(15))).toBe(true);
    expect(
      BigInt(balanceOf(robbed.chain, robbed.actors.thief ?? account.address).balance) >= BigInt(coins(1)),
    ).toBe(true);
  });
});
