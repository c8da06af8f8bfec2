import { describe, expect, it } from 'vitest';
import { domainNamed, turnOf } from '@/core/scenario/domain.ts';
import type { Result } from '@/core/scenario/domains/pool/plan.ts';
import type { OrderView, PoolView } from '@/core/scenario/domains/pool/view.ts';
import { Walker } from '@/core/scenario/walk.ts';
import { type Played, quickWallet, readLab, seeds } from '../fixture-content.ts';
import { readPercent } from './sums.ts';

const { scenario } = readLab('swap')[0] as Played;

function domain() {
  const found = domainNamed(scenario, 'pool');
  if (!found?.view || !found.query) throw new Error('the lab has no pool');
  return { view: found.view, query: found.query };
}
const viewOf = ({ state }: Walker) =>
  domain().view(turnOf(scenario, state, { name: 'pool' })) as unknown as PoolView;

/** Up to the signed swap with a limit, and the block that takes it. */
function swapped(seed: string, limit: number): Walker {
  const walker = new Walker(scenario, seed, quickWallet(seed));
  walker.move({ play: 'good' }).move({ next: true }).move({ play: 'good' }).move({ wait: 1 });
  const order = domain().query(turnOf(scenario, walker.state, { name: 'pool' }), { limit });
  const { data } = order as unknown as OrderView;
  const pay = { to: viewOf(walker).router, value: '0', tip: scenario.world.tips.usual, data };
  return walker.ask({ type: 'pay', pay }).move({ wait: 1 });
}
const resultOf = (walker: Walker) => viewOf(walker).results.at(-1) as Result;

describe('a swap with a limit, at a dozen seeds', () => {
  const cases = seeds(12);
  it('leaves the bot nothing at half a percent, and the learner at least what the limit says', () => {
    for (const seed of cases) {
      const result = resultOf(swapped(seed, 50));
      expect({ seed, ...result }).toMatchObject({ ok: true, gain: '0', limit: 50 });
      expect(BigInt(result.out)).toBeGreaterThanOrEqual(BigInt(result.least));
    }
  });
  it('is taken down to its limit by the bot at 20 %, which stands before and after it in the block', () => {
    for (const seed of cases) {
      const walker = swapped(seed, 2000);
      const result = resultOf(walker);
      expect(BigInt(result.gain)).toBeGreaterThan(10n * 10n ** 18n);
      expect(Number(BigInt(result.out) - BigInt(result.least)) / 1e18).toBeLessThan(0.01);
      expect(viewOf(walker).block.map(({ who }) => who)).toEqual(['trader', 'bot', 'learner', 'bot']);
    }
  });
  it('fails at a tenth of a percent because of a neighbour, keeps the tokens and costs the fee', () => {
    for (const seed of cases) {
      const walker = swapped(seed, 10);
      expect(resultOf(walker)).toMatchObject({ ok: false, out: '0', gain: '0' });
      expect(viewOf(walker).give.mine).toBe((200n * 10n ** 18n).toString());
    }
  });
  it('was told truly: what the screen says the site’s limit would have brought is what it brings', () => {
    for (const seed of cases.slice(0, 4)) {
      const told = viewOf(swapped(seed, 50)).wide;
      const came = resultOf(swapped(seed, 2000));
      expect(Math.abs(Number(BigInt(told?.gain ?? 0) - BigInt(came.gain)) / 1e18)).toBeLessThan(0.6);
    }
  });
});

describe('what is asked before', () => {
  it('shows no quote until an own figure is written, and no second answer once it was right', () => {
    const seed = '0a1b2c3d';
    const walker = new Walker(scenario, seed, quickWallet(seed));
    expect(viewOf(walker).quote).toBe(null);
    walker.act({ t: 'pool.foresee', out: '1' });
    expect(viewOf(walker).quote).not.toBe(null);
    walker.act({ t: 'pool.foresee', out: '1e9' });
    expect(walker.state.log.at(-1)?.data.code).toBe('malformed-action');
  });
  it.each([
    ['0,5', 50],
    ['20 %', 2000],
    ['100', 10_000],
    ['100,01', null],
    ['-1', null],
    ['', null],
  ])('reads the limit %j as %j', (text, wanted) => expect(readPercent(text)).toBe(wanted));
});
