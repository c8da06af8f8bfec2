import { describe, expect, it } from 'vitest';
import { balanceOf } from '../chain/explorer.ts';
import { coins } from './cast.ts';
import { example } from './fixture.ts';
import { account, act, block, pay, payment, rich, seed, start } from './fixture-player.ts';
import { replay, whatIf } from './replay.ts';
import { endingOf } from './score.ts';

describe('the end', () => {
  const lost = act(pay(act(rich, block), 'thief', coins(2)), block);
  it('is told by what happened', () => {
    expect(endingOf(example, lost).id).toBe('lost');
    expect(endingOf(example, start).id).toBe('fine');
  });
  it('what if: the same actions, the payment to the friend instead, from the same seed', () => {
    const actions: unknown[] = [{ t: 'ui', what: 'share', id: 'address' }, block, block];
    actions.push(payment(replay(example, seed, actions), 'thief', coins(2)), block, block);
    const other = whatIf(example, seed, actions, { paid: 'thief', instead: 'friend' });
    expect(endingOf(example, replay(example, seed, actions)).id).toBe('lost');
    expect(endingOf(example, other).id).toBe('fine');
    expect(balanceOf(other.chain, other.actors.friend ?? account.address).balance).toBe(coins(52));
  });
});
