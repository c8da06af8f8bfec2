import { describe, expect, it } from 'vitest';
import { domainNamed, turnOf } from '@/core/scenario/domain.ts';
import type { SafeView } from '@/core/scenario/domains/safe/view.ts';
import { endingOf } from '@/core/scenario/score.ts';
import { Walker } from '@/core/scenario/walk.ts';
import { type Played, quickWallet, readLab, seeds } from '../fixture-content.ts';

const { scenario } = readLab('family-safe')[0] as Played;

function viewOf({ state }: Walker): SafeView {
  const view = domainNamed(scenario, 'safe')?.view;
  return view?.(turnOf(scenario, state, { name: 'safe' })) as unknown as SafeView;
}
const start = (seed: string) => new Walker(scenario, seed, quickWallet(seed));
const happened = ({ state }: Walker, type: string) => state.log.filter((event) => event.type === type);
const wait = (walker: Walker, blocks = 1) => walker.move({ wait: blocks });

/** Decides every request as it should be, except the named one, which is decided the other way; all signed ones are sent. */
function decideAll(walker: Walker, wrong = ''): Walker {
  for (let turn = 0; turn < 40; turn++) {
    const request = viewOf(walker).requests.at(-1);
    if (!request || !['open', 'signed', 'sent'].includes(request.status)) return walker;
    if (request.status === 'open') {
      const plan = ['twin', 'mask', 'weak'].includes(request.id);
      const confirm = plan === (request.id === wrong);
      if (confirm) walker.ask({ type: 'sign', domain: 'safe', what: { confirm: request.id } });
      else walker.act({ t: 'safe.refuse', request: request.id });
    } else {
      const { address } = viewOf(walker);
      const tip = scenario.world.tips.usual;
      if (request.exec && request.status === 'signed')
        walker.ask({ type: 'pay', pay: { to: address, value: '0', tip, data: request.exec } });
      wait(walker);
    }
  }
  return walker;
}

describe('the family safe, at six seeds', () => {
  const cases = seeds(6);
  it('shows one hash on both screens, except for the request that hides a delegatecall', () => {
    for (const seed of cases) {
      for (const { id, hash, shownHash, asked, shown } of viewOf(decideAll(start(seed))).requests) {
        expect(hash === shownHash, id).toBe(id !== 'mask');
        expect(shown.kind, id).toBe(id === 'weak' ? 'threshold' : 'pay');
        expect(asked.operation, id).toBe(id === 'mask' ? 1 : 0);
      }
    }
  });
  it('pays what was confirmed and nothing else', () => {
    for (const seed of cases) {
      const walker = decideAll(start(seed));
      const paid = ['rent', 'medicine', 'books'].reduce(
        (sum, id) => sum + BigInt(String(walker.state.vars[id])),
        0n,
      );
      expect(BigInt(viewOf(walker).balance)).toBe(900n * 10n ** 18n - paid);
      expect(happened(walker, 'safe.drained')).toEqual([]);
    }
  });
  it('is emptied within a few blocks once the masked request is signed', () => {
    for (const seed of cases) {
      const walker = wait(decideAll(start(seed), 'mask'), 4);
      expect(viewOf(walker)).toMatchObject({ balance: '0', drained: true, threshold: 1 });
      expect(happened(walker, 'safe.owners')[0]?.data).toMatchObject({ taken: true });
    }
  });
  it('is emptied by a stolen phone when the threshold was lowered, and not when it was kept', () => {
    for (const seed of cases.slice(0, 3)) {
      const weak = wait(decideAll(start(seed), 'weak').move({ next: true }), 6);
      expect(viewOf(weak).drained).toBe(true);
      const kept = wait(decideAll(start(seed)).move({ next: true }), 6);
      expect(viewOf(kept).drained).toBe(false);
      expect(happened(kept, 'safe.tried')).toHaveLength(1);
    }
  });
  it('locks for ever when the lost key is not replaced before the second is lost', () => {
    const walker = wait(decideAll(start('0a1b2c3d')).move({ next: true }), 16);
    expect(viewOf(walker)).toMatchObject({ locked: true, drained: false });
    walker.move({ next: true }).move({ play: 'good' }).move({ next: true });
    expect(endingOf(scenario, walker.state).id).toBe('locked');
  });
  it('lets a stranger in when the address of an unknown number is believed', () => {
    const walker = wait(decideAll(start('0a1b2c3d')).move({ next: true }), 2);
    const { granny, thief } = walker.state.actors;
    walker.ask({ type: 'sign', domain: 'safe', what: { replace: granny ?? '', fresh: thief ?? '' } });
    decideAll(wait(walker));
    expect(happened(walker, 'safe.owners').at(-1)?.data).toMatchObject({ gone: 'granny', came: 'thief' });
  });
});

describe('hostile actions', () => {
  const walker = start('0a1b2c3d');
  const codes = (action: Parameters<Walker['act']>[0]) => {
    walker.act(action);
    return walker.state.log.at(-1)?.data.code;
  };
  const signature = `0x${'1'.repeat(130)}`;
  it('are refused with a code: a signature of nobody, an unknown request, a replacement beside an open request', () => {
    expect(codes({ t: 'safe.confirm', request: 'rent', signature })).toBe('no-owner');
    expect(codes({ t: 'safe.confirm', request: 'twin', signature })).toBe('no-such-request');
    expect(codes({ t: 'safe.confirm', request: 'rent', signature: '0x12' })).toBe('malformed-action');
    const { granny = '0x', thief = '0x' } = walker.state.actors;
    expect(codes({ t: 'safe.replace', old: granny, fresh: thief, signature })).toBe('request-open');
  });
});
