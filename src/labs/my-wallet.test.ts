import { describe, expect, it } from 'vitest';
import { balanceOf } from '@/core/chain/explorer.ts';
import { begin } from '@/core/scenario/begin.ts';
import { coins, contactAddress } from '@/core/scenario/cast.ts';
import { lastMet } from '@/core/scenario/met.ts';
import { score } from '@/core/scenario/score.ts';
import { walk } from '@/core/scenario/walk.ts';
import { quickWallet, readLab, seeds } from './fixture-content.ts';

const [world] = readLab('my-wallet');
if (!world) throw new Error('the practice world is a lab');
const { scenario, lab } = world;
const [seed = '0a1b2c3d'] = seeds(1);
const won = walk(scenario, seed, lab.walks.win, quickWallet(seed));
const raws = won.actions.flatMap((action) => ('raw' in action ? [String(action.raw)] : []));

describe('the practice world', () => {
  it('counts the first steps of who takes money, compares, pays, closes an approval and looks', () => {
    expect(score(scenario, won.state)).toMatchObject({ earned: 5, total: 5 });
    const lost = walk(scenario, seed, lab.walks.lose, quickWallet(seed));
    expect(score(scenario, lost.state)).toMatchObject({ earned: 1, total: 5 });
  });
  it('never ends, and gives again when the money is gone', () => {
    expect(won.finished).toBe(false);
    won.act({ t: 'ui', what: 'share', id: 'address' }).move({ wait: 3 });
    const learner = won.state.actors.learner ?? '0x';
    expect(BigInt(balanceOf(won.state.chain, learner).balance)).toBeGreaterThan(BigInt(coins(30)));
  });
  it('tells whom the learner paid last, and nobody when nobody was paid', () => {
    expect(lastMet(seed, raws)).toBe('bakyt');
    expect(lastMet(seed, [])).toBe('');
    expect(lastMet('ffffffff', raws)).toBe('');
  });
});

describe('a drill forked from the world', () => {
  const [drill] = readLab('address-check');
  if (!drill) throw new Error('EX-02 is a lab');
  it('has the wallet of the world, and the person paid last there is the one to be paid here, at the same address', () => {
    const fork = { wallet: seed, met: 'bakyt' };
    for (const one of seeds(20)) {
      const state = begin(drill.scenario, one, quickWallet(seed), fork);
      expect(state.vars['friend-name']).toBe('bakyt');
      expect(state.actors.friend).toBe(contactAddress(seed, 'bakyt'));
      expect(state.actors.learner).toBe(won.state.actors.learner);
    }
  });
  it('has in its history the payment to that person, and next to it one of sum 0 from an address with the same ends', () => {
    const state = begin(drill.scenario, seed, quickWallet(seed), { wallet: seed, met: 'bakyt' });
    const past = state.chain.blocks.flatMap((block) => block.transactions);
    const [own, planted] = past;
    expect(own?.to).toBe(contactAddress(seed, 'bakyt'));
    expect(planted?.value).toBe('0');
    expect(planted?.from).not.toBe(own?.to);
    const ends = (address = '') => address.slice(2, 6) + address.slice(-4);
    expect(ends(planted?.from)).toBe(ends(own?.to ?? ''));
  });
});
