import { deflateSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readSlip, writeSlip } from '@/core/codes/slips.ts';
import type { Json } from '@/core/record/event.ts';
import { domainNamed, turnOf } from '@/core/scenario/domain.ts';
import type { SafeAnswer, SafeView } from '@/core/scenario/domains/safe/view.ts';
import { judgeEvidence, writeEvidence } from '@/core/scenario/evidence.ts';
import { alone } from '@/core/scenario/fork.ts';
import { score } from '@/core/scenario/score.ts';
import { Walker } from '@/core/scenario/walk.ts';
import { signDigest } from '@/core/wallet/signature.ts';
import { type Played, quickWallet, readLab, seeds } from '../fixture-content.ts';

const { scenario } = readLab('family-safe')[0] as Played;
const seed = '0a1b2c3d';
const safe = domainNamed(scenario, 'safe');

const viewOf = ({ state }: Walker) =>
  safe?.view?.(turnOf(scenario, state, { name: 'safe' })) as unknown as SafeView;
const ask = ({ state }: Walker, what: Json) =>
  safe?.query?.(turnOf(scenario, state, { name: 'safe' }), what) as unknown as SafeAnswer;
/** A pupil with the case of a number and a wallet of the pupil's own. */
const pupil = (case_ = seed, name = 'mine') => new Walker(scenario, case_, quickWallet(name));
const newest = (walker: Walker) => {
  const request = viewOf(walker).requests.at(-1);
  if (!request) throw new Error('there is no request');
  return request;
};
/** The seal that a classmate's phone makes of what this one shows. */
function sealed(theirs: Walker, slip: string, as: string): string {
  const answer = ask(theirs, { read: slip, as });
  return answer.kind === 'seal' ? answer.slip : '';
}
function count(walker: Walker, seal: string) {
  const answer = ask(walker, { read: seal });
  if (answer.kind === 'counts')
    walker.act({ t: 'safe.confirm', request: answer.request, signature: answer.signature });
  return answer;
}
const points = ({ state }: Walker) => score(scenario, state);

/** Up to the lost key, with the replacement asked for and only the learner's signature under it. */
function replacing(walker: Walker, fresh = 'granny-new'): Walker {
  for (let round = 0; round < 6; round++) {
    walker.act({ t: 'safe.refuse', request: newest(walker).id });
    walker.move({ wait: 1 });
  }
  walker.move({ next: true }).move({ wait: 2 });
  const { granny = '', [fresh]: address = '' } = walker.state.actors;
  walker.ask({ type: 'sign', domain: 'safe', what: { replace: granny, fresh: address } });
  return walker;
}

describe('a request of the safe on a classmate’s phone', () => {
  it('is decoded there to the same call and the same hash, at any case, whatever wallet the classmate has', () => {
    for (const number of seeds(4)) {
      const [mine, theirs] = [pupil(number), pupil(number, 'theirs')];
      expect(mine.state.actors.learner).not.toBe(theirs.state.actors.learner);
      const request = newest(mine);
      expect(ask(theirs, { read: request.slip })).toMatchObject({
        kind: 'request',
        hash: request.hash,
        nonce: request.nonce,
        asked: request.asked,
        roles: ['spouse', 'granny', 'granny-new'],
      });
    }
  });
  it('of another case is not signed; its number is told', () => {
    const slip = newest(pupil()).slip;
    const theirs = pupil('00c0ffee', 'theirs');
    expect(ask(theirs, { read: slip })).toEqual({ kind: 'other-case', seed });
    expect(sealed(theirs, slip, 'granny')).toBe('');
  });
  it('shows foreign code where the site shows rent', () => {
    const mine = pupil();
    while (newest(mine).id !== 'mask') {
      mine.act({ t: 'safe.refuse', request: newest(mine).id });
      mine.move({ wait: 1 });
    }
    const answer = ask(pupil(seed, 'theirs'), { read: newest(mine).slip });
    expect(answer).toMatchObject({ kind: 'request', asked: { kind: 'delegate', operation: 1 } });
  });
  it('is never signed with the key of a learner or of somebody outside the family', () => {
    const slip = newest(pupil()).slip;
    for (const as of ['learner', 'thief', 'landlord', 'nobody', ''])
      expect(sealed(pupil(seed, 'theirs'), slip, as), as).toBe('');
  });
});

describe('a classmate’s signature', () => {
  it('is counted by the safe, and the request with three signatures is carried out', () => {
    const mine = pupil();
    const { id, slip } = newest(mine);
    expect(count(mine, sealed(pupil(seed, 'theirs'), slip, 'granny'))).toMatchObject({ who: 'granny' });
    expect(newest(mine).signed).toEqual(['spouse', 'granny']);
    expect(newest(mine).status).toBe('open');
    mine.ask({ type: 'sign', domain: 'safe', what: { confirm: id } });
    const { exec } = newest(mine);
    const { address } = viewOf(mine);
    const tip = scenario.world.tips.usual;
    mine.ask({ type: 'pay', pay: { to: address, value: '0', tip, data: exec ?? '0x' } });
    mine.move({ wait: 1 });
    expect(viewOf(mine).requests.find((request) => request.id === id)?.status).toBe('done');
  });
  it('decides nothing for the learner and gives no points', () => {
    const mine = pupil();
    const before = points(mine);
    count(mine, sealed(mine, newest(mine).slip, 'granny'));
    expect(points(mine)).toEqual(before);
    expect(mine.state.log.some(({ type }) => type === 'judged' || type === 'safe.confirmed')).toBe(false);
  });
  it('is the second that the replacement of a key needs, before the next block', () => {
    const mine = replacing(pupil());
    expect(newest(mine)).toMatchObject({ id: 'replacement', status: 'open', signed: ['learner'] });
    const theirs = pupil(seed, 'theirs');
    expect(ask(theirs, { read: newest(mine).slip })).toMatchObject({ asked: { kind: 'swap' } });
    expect(count(mine, sealed(theirs, newest(mine).slip, 'spouse'))).toMatchObject({ kind: 'counts' });
    expect(newest(mine)).toMatchObject({ status: 'signed', signed: ['learner', 'spouse'] });
  });
  it('under another request, of nobody in the safe, made twice or with a lost key does not count, and each is told apart', () => {
    const mine = replacing(pupil());
    const theirs = pupil(seed, 'theirs');
    const { slip, hash } = newest(mine);
    const [first] = viewOf(mine).requests;
    expect(count(mine, sealed(theirs, first?.slip ?? '', 'spouse'))).toMatchObject({ kind: 'other-hash' });
    expect(count(mine, sealed(theirs, slip, 'granny'))).toEqual({ kind: 'lost-key', who: 'granny' });
    expect(count(mine, sealed(theirs, slip, 'granny-new'))).toEqual({ kind: 'no-owner' });
    const stranger = signDigest(hash, new Uint8Array(32).fill(7));
    const forged = writeSlip({ kind: 'seal', hashStart: hash, signature: stranger });
    expect(count(mine, forged)).toEqual({ kind: 'no-owner' });
    // A seal that names this hash but was made over another one.
    const other = readSlip(sealed(theirs, first?.slip ?? '', 'spouse'));
    const bent = other?.kind === 'seal' ? writeSlip({ ...other, hashStart: hash }) : '';
    expect(count(mine, bent)).toEqual({ kind: 'no-owner' });
    expect(newest(mine)).toMatchObject({ status: 'open', signed: ['learner'] });
    const again = pupil();
    count(again, sealed(theirs, newest(again).slip, 'granny'));
    expect(count(again, sealed(theirs, newest(again).slip, 'granny'))).toEqual({
      kind: 'already-signed',
      who: 'granny',
    });
    again.ask({ type: 'sign', domain: 'safe', what: { confirm: newest(again).id } });
    expect(count(again, sealed(theirs, newest(again).slip, 'granny'))).toEqual({ kind: 'no-request' });
  });
  it('with a lost key is refused by the engine, too', () => {
    const mine = replacing(pupil());
    const slip = readSlip(sealed(pupil(seed, 'theirs'), newest(mine).slip, 'granny'));
    const signature = slip?.kind === 'seal' ? slip.signature : '';
    mine.act({ t: 'safe.confirm', request: 'replacement', signature });
    expect(mine.state.log.at(-1)).toMatchObject({ type: 'refused', data: { code: 'lost-key' } });
  });
  it('never makes the engine throw, whatever a slip says', () => {
    const mine = pupil();
    const { slip } = newest(mine);
    fc.assert(
      fc.property(
        fc.nat(slip.length - 1),
        fc.constantFrom(...'0f.-#x'),
        fc.jsonValue(),
        (at, letter, junk) => {
          ask(mine, { read: `${slip.slice(0, at)}${letter}${slip.slice(at + 1)}`, as: 'spouse' });
          ask(mine, { read: junk as Json, as: junk as Json });
          ask(mine, junk as Json);
        },
      ),
      { numRuns: 60 },
    );
  });
});

describe('the evidence of a run with classmates', () => {
  it('carries none of their signatures, stays small, and is replayed to the same end', () => {
    const mine = pupil();
    const theirs = pupil(seed, 'theirs');
    for (let turn = 0; turn < 12 && newest(mine).status === 'open'; turn++) {
      const { id, slip, from } = newest(mine);
      mine.act({ t: 'safe.read', request: id });
      count(mine, sealed(theirs, slip, from === 'granny' ? 'spouse' : 'granny'));
      mine.act({ t: 'safe.refuse', request: id });
      mine.move({ wait: 1 });
    }
    const helped = mine.actions.filter((action) => (action as { t: string }).t === 'safe.confirm');
    expect(helped).toHaveLength(6);
    const text = writeEvidence(scenario, { seed, fork: alone(seed), locale: 'ky', actions: mine.actions });
    expect(text).not.toMatch(/[0-9a-f]{100}/);
    expect(deflateSync(text, { level: 9 }).length).toBeLessThanOrEqual(600 * (mine.actions.length / 40));
    const verdict = judgeEvidence(scenario, text);
    expect(verdict).toMatchObject({ ok: true, honest: true });
    if (verdict.ok) expect(verdict.evidence.actions).toEqual(mine.actions);
  });
});
