import { describe, expect, it } from 'vitest';
import { bookOf } from '@/core/chain/book-changes.ts';
import { token } from '@/core/chain/contracts/token.ts';
import { turnOf } from '@/core/scenario/domain.ts';
import { checkApprovals } from '@/core/scenario/domains/approvals/check.ts';
import type { ApprovalsPlan } from '@/core/scenario/domains/approvals/plan.ts';
import type { ApprovalsView } from '@/core/scenario/domains/approvals/view.ts';
import { score } from '@/core/scenario/score.ts';
import { Walker } from '@/core/scenario/walk.ts';
import { quickWallet, readLab } from '../fixture-content.ts';

const [lab] = readLab('approvals');
if (!lab) throw new Error('the lab is there');
const { scenario } = lab;
const plan = scenario.sections['approvals'] as unknown as ApprovalsPlan;
const seed = '00c0ffee';
const units = 10n ** 18n;
const block = { t: 'clock.advance', ms: 12_000 };
const bads = ['gift', 'game', 'phones'];
const all = ['canteen', 'hydro', 'router', ...bads];

const viewOf = ({ state }: Walker): ApprovalsView => {
  const domain = scenario.domains?.find(({ name }) => name === 'approvals');
  if (!domain?.view) throw new Error('the domain has a view');
  return domain.view(turnOf(scenario, state, domain)) as unknown as ApprovalsView;
};
const itemOf = (walker: Walker, id: string) => {
  const item = viewOf(walker).items.find((one) => one.id === id);
  if (!item) throw new Error(`no approval ${id}`);
  return item;
};
const revoke = (walker: Walker, ...ids: string[]) => {
  for (const id of ids) walker.take({ pay: itemOf(walker, id).revoke.pay });
  return walker;
};
const wait = (walker: Walker, blocks: number) => {
  for (let made = 0; made < blocks; made++) walker.act(block);
  return walker;
};
const held = ({ state }: Walker, who: string): bigint => {
  const book = bookOf(state.chain.contracts, { token }, state.actors['som'] ?? '0x');
  return BigInt(book?.balances[state.actors[who] ?? '0x'] ?? '0');
};
const events = ({ state }: Walker, type: string) =>
  state.log.filter((event) => event.type === type).map(({ data }) => data);
const points = ({ state }: Walker) => {
  const result = score(scenario, state);
  return result.type === 'points' ? result.earned : -1;
};

/** Up to the step in which the list is sorted. */
const sorting = () =>
  new Walker(scenario, seed, quickWallet(seed)).play(({ good }) => good === true).move({ next: true });
/** Revokes some and keeps the others, rejects the cleaner, signs the books, lets a week pass. */
function week(...revoked: string[]): Walker {
  const walker = revoke(sorting(), ...revoked);
  for (const id of all.filter((one) => !revoked.includes(one))) walker.act({ t: 'approvals.keep', item: id });
  wait(walker, 4).move({ next: true });
  walker.act({ t: 'approvals.reject', request: 'cleaner' });
  walker.take({ pay: viewOf(walker).requests.find(({ id }) => id === 'books')?.sign.pay as never });
  wait(walker, 4).move({ next: true });
  return wait(walker, 6);
}

describe('a week after the list was sorted', () => {
  it('the thief has got nothing where all three dangerous approvals are closed, and lunch is paid', () => {
    const walker = week(...bads);
    expect(held(walker, 'den')).toBe(0n);
    expect(held(walker, 'canteen')).toBe(150n * units);
    const pulls = events(walker, 'tx.included').filter(({ call }) => call === 'pull');
    expect(pulls.map(({ status }) => status)).toEqual(['reverted', 'reverted', 'reverted']);
  });
  it('an approval with a limit has lost its limit, one without has lost everything', () => {
    expect(held(week('gift', 'game'), 'den')).toBe(4000n * units);
    const drained = week('game', 'phones');
    expect(held(drained, 'learner')).toBe(0n);
    expect(events(drained, 'message').map(({ id }) => id)).toContain('hungry');
  });
  it('stolen tokens stay gone, and revoking then changes no point', () => {
    const walker = week('game', 'phones');
    const before = { den: held(walker, 'den'), points: points(walker) };
    wait(revoke(walker, 'gift'), 4);
    expect(itemOf(walker, 'gift').allowed).toBe('0');
    expect(events(walker, 'approvals.late')).toEqual([{ item: 'gift' }]);
    expect({ den: held(walker, 'den'), points: points(walker) }).toEqual(before);
  });
  it('whoever closed everything kept the money and missed lunch', () => {
    const walker = week(...all);
    expect(held(walker, 'den')).toBe(0n);
    expect(held(walker, 'canteen')).toBe(0n);
    expect(events(walker, 'marked')).toContainEqual({ mark: 'hungry' });
  });
});

describe('a revocation', () => {
  it('counts once it stands in a block, and costs a fee', () => {
    const walker = revoke(sorting(), 'gift');
    expect([itemOf(walker, 'gift').waiting, itemOf(walker, 'gift').judged]).toEqual([true, null]);
    wait(walker, 4);
    expect([itemOf(walker, 'gift').allowed, itemOf(walker, 'gift').judged]).toEqual(['0', 'revoked']);
    const paid = events(walker, 'tx.included').find(({ call }) => call === 'approve');
    // 21,000 and the data, 7,551 for the change, 4,800 given back.
    expect(BigInt(String(paid?.fee))).toBeGreaterThan(24_000n * 10n ** 9n);
  });
  it('is shown beforehand as an approval that closes', () => {
    const { preview } = itemOf(sorting(), 'game').revoke;
    expect(preview.allowances.map(({ after }) => after)).toEqual(['0']);
    expect(preview.tokens).toEqual([]);
  });
});

describe('a request', () => {
  it('that says «revoke all» opens an approval without limit, and the preview says so', () => {
    const walker = wait(revoke(sorting(), ...all), 4).move({ next: true });
    const cleaner = viewOf(walker).requests.find(({ id }) => id === 'cleaner');
    const [change] = cleaner?.sign.preview.allowances ?? [];
    expect([change?.before, change?.spender]).toEqual(['0', walker.state.actors['rescue']]);
    expect(BigInt(change?.after ?? 0)).toBe(2n ** 256n - 1n);
  });
  it('is answered once', () => {
    const walker = wait(revoke(sorting(), ...all), 4).move({ next: true });
    const reject = { t: 'approvals.reject', request: 'cleaner' };
    walker.act(reject).act(reject);
    expect(events(walker, 'refused')).toEqual([
      { action: 'approvals.reject', code: 'already-answered', about: 'cleaner' },
    ]);
    expect(events(walker, 'approvals.answered')).toHaveLength(1);
  });
});

describe('what is not allowed', () => {
  it('is refused with a code and changes nothing', () => {
    const early = new Walker(scenario, seed, quickWallet(seed)).act({ t: 'approvals.keep', item: 'gift' });
    expect(events(early, 'refused')[0]?.code).toBe('too-early');
    const walker = sorting().act({ t: 'approvals.keep', item: 'nobody' });
    expect(events(walker, 'refused')[0]?.code).toBe('no-such-approval');
    walker.act({ t: 'approvals.keep', item: 5 });
    expect(events(walker, 'refused')[1]?.code).toBe('malformed-action');
    wait(revoke(walker, 'gift'), 4).act({ t: 'approvals.keep', item: 'gift' });
    expect(events(walker, 'refused')[2]?.code).toBe('already-revoked');
  });
  it('in a section is told: approvals that nobody gave, steps that are not there, calls that cannot be written', () => {
    const [first] = plan.items;
    const [request] = plan.requests;
    if (!first || !request) throw new Error('the plan has both');
    const wrong = {
      ...plan,
      until: 'nowhere',
      items: [{ ...first, spender: 'thief' }],
      requests: [{ ...request, values: ['@nobody'] }],
    };
    expect(checkApprovals(scenario, plan)).toEqual([]);
    expect(checkApprovals(scenario, wrong).map(({ path }) => path)).toEqual([
      ['until'],
      ['items', 0],
      ['requests', 0],
      ['requests', 0, 'call'],
    ]);
  });
});
