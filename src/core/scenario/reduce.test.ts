import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { blockInterval } from '../chain/chain.ts';
import { balanceOf } from '../chain/explorer.ts';
import { signPayment } from '../chain/payment.ts';
import { seedFrom } from '../random/stream.ts';
import { addressOfKey } from '../wallet/address.ts';
import { looksAlike } from '../wallet/groups.ts';
import { isPracticePhrase } from '../wallet/mnemonic.ts';
import { wordList } from '../wallet/word-list.ts';
import { begin } from './begin.ts';
import { actorKey, coins } from './cast.ts';
import { example } from './example.ts';
import { learnerAccount, phraseOf } from './learner.ts';
import { reduce } from './reduce.ts';
import { replay, whatIf } from './replay.ts';
import { endingOf, score } from './score.ts';
import { taskOptions } from './slices/answer.ts';
import { backupQuestion } from './slices/backup.ts';
import type { State } from './state.ts';

const seed = '0a1b2c3d';
const account = learnerAccount(seed);
const start = begin(example, seed);
const act = (state: State, ...actions: unknown[]) =>
  actions.reduce<State>((now, action) => reduce(example, now, action).state, state);
const block = { t: 'clock.advance', ms: blockInterval };
const payment = (state: State, to: string, sum: string) => ({
  t: 'tx.submit',
  raw: signPayment(state.chain, account.key, {
    to: state.actors[to] ?? account.address,
    value: sum,
    tip: example.world.tips.usual,
  }),
});
const pay = (state: State, to: string, sum: string) => act(state, payment(state, to, sum), block);
const lastEvent = (state: State) => state.log.at(-1);
const types = (state: State) => state.log.map((event) => event.type);

/** Takes the right tile, or a wrong one. */
function answer(state: State, right: boolean): State {
  const question = backupQuestion(state);
  const word = phraseOf(state.seed).split(' ')[question?.position ?? 0];
  const tile = question?.tiles.findIndex((text) => (text === word) === right);
  return act(state, { t: 'backup.answer', position: question?.position, tile });
}
const rich = act(start, { t: 'ui', what: 'share', id: 'address' }, block);

describe('the beginning', () => {
  it('has a practice phrase that stands nowhere in the state', () => {
    const phrase = phraseOf(seed);
    expect(isPracticePhrase(phrase, wordList)).toBe(true);
    const text = JSON.stringify(start);
    expect(text).not.toContain(phrase.split(' ').slice(2, 5).join(' '));
    expect(text).not.toContain(Buffer.from(account.key).toString('hex'));
  });
  it('draws within the ranges, and gives thief and friend look-alike addresses of their own', () => {
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 4, maxLength: 4 }).map(seedFrom), (any) => {
        const state = begin(example, any, new Uint8Array(64).fill(1));
        const { debt, name } = state.vars;
        expect(BigInt(String(debt)) >= BigInt(coins(3)) && BigInt(String(debt)) <= BigInt(coins(9))).toBe(
          true,
        );
        expect(['a', 'b', 'c']).toContain(name);
        expect(looksAlike(state.actors.friend ?? '', state.actors.thief ?? '')).toBe(true);
        expect(new Set(Object.values(state.actors)).size).toBe(5);
        for (const id of ['friend', 'thief', 'den', 'shop'])
          expect(addressOfKey(actorKey(example, any, id))).toBe(state.actors[id]);
      }),
      { numRuns: 25 },
    );
  });
  it('is the same when the wallet seed comes from outside', async () => {
    const { mnemonicToSeedWebcrypto } = await import('@scure/bip39');
    expect(begin(example, seed, await mnemonicToSeedWebcrypto(phraseOf(seed)))).toEqual(start);
  });
});

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

describe('backup check', () => {
  it('passes with three right tiles', () => {
    const passed = answer(answer(answer(start, true), true), true);
    expect(lastEvent(passed)).toMatchObject({ type: 'backup.passed', data: { misses: 0 } });
    expect(lastEvent(answer(passed, true))).toMatchObject({ type: 'refused' });
    expect(lastEvent(act(passed, { t: 'backup.answer', position: 3, tile: 0 }))?.data.code).toBe(
      'nothing-asked',
    );
  });
  it('asks a missed position again later, with a new stranger among the tiles', () => {
    const first = backupQuestion(start);
    const missed = answer(start, false);
    expect(missed.backup.asked).toEqual([...start.backup.asked.slice(1), start.backup.asked[0]]);
    const again = backupQuestion(answer(answer(missed, true), true));
    expect(again?.position).toBe(first?.position);
    expect(first?.tiles.filter((word) => again?.tiles.includes(word))).toHaveLength(3);
    const passed = answer(answer(answer(missed, true), true), true);
    expect(lastEvent(passed)).toMatchObject({ type: 'backup.passed', data: { misses: 1 } });
  });
  it('has four different tiles with the right word among them and never asks for the tag, for every seed', () => {
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 4, maxLength: 4 }).map(seedFrom), fc.nat(4), (any, misses) => {
        let state = begin(example, any, new Uint8Array(64).fill(1));
        for (let n = 0; n < misses; n++) state = answer(state, false);
        const question = backupQuestion(state);
        const words = phraseOf(any).split(' ');
        expect(new Set(question?.tiles).size).toBe(4);
        expect(question?.tiles).toContain(words[question.position]);
        for (const position of state.backup.asked) expect(position).toBeGreaterThanOrEqual(2);
        expect(new Set(state.backup.asked).size).toBe(3);
      }),
      { numRuns: 40 },
    );
  });
  it('refuses an answer to another position', () => {
    const other = start.backup.asked[1];
    expect(lastEvent(act(start, { t: 'backup.answer', position: other, tile: 0 }))?.data.code).toBe(
      'other-position',
    );
  });
});

describe('steps', () => {
  it('go on only when done', () => {
    expect(lastEvent(act(start, { t: 'step.next' }))).toMatchObject({
      type: 'refused',
      data: { action: 'step.next', code: 'step-unfinished', about: 'backup' },
    });
    const passed = answer(answer(answer(start, true), true), true);
    expect(act(passed, { t: 'step.next' }).step).toBe(1);
  });
  it('end the run at the last one; then only looking is left', () => {
    const passed = act(answer(answer(answer(rich, true), true), true), { t: 'step.next' });
    const paid = pay(passed, 'friend', String(passed.vars.debt));
    const ended = act(paid, { t: 'step.next' });
    expect(lastEvent(ended)?.type).toBe('finished');
    expect(lastEvent(act(ended, block))?.data.code).toBe('finished');
    expect(lastEvent(act(ended, { t: 'ui', what: 'open', id: 'x' }))?.type).toBe('ui');
    expect(score(example, act(ended, { t: 'hint' }))).toEqual(score(example, ended));
  });
});

describe('choices, comparing, hints', () => {
  it('a safe choice is taken, an unsafe one refused with a reason code, an unknown one too', () => {
    const decide = (choice: string) => lastEvent(act(start, { t: 'decide', request: 'keep', choice }));
    expect(decide('paper')).toMatchObject({ type: 'decided', data: { choice: 'paper' } });
    expect(decide('photo')).toMatchObject({ type: 'refused', data: { code: 'unsafe', about: 'photo' } });
    expect(decide('cloud')).toMatchObject({ type: 'refused', data: { code: 'no-such-choice' } });
  });
  it('comparing says who it is and names the first group that differs', () => {
    const held = (address: string | undefined) =>
      lastEvent(act(start, { t: 'compare', address, to: 'friend' }))?.data;
    expect(held(start.actors.friend)).toEqual({ who: 'friend', to: 'friend', same: true, group: null });
    expect(held(start.actors.thief)).toEqual({ who: 'thief', to: 'friend', same: false, group: 1 });
    expect(held(start.actors.friend?.toLowerCase())).toMatchObject({ same: true });
  });
  it('hints open one by one, cost points and run out', () => {
    const one = act(start, { t: 'hint' });
    const two = act(one, { t: 'hint' });
    expect([one, two].map((state) => lastEvent(state)?.data.cost)).toEqual([0, 1]);
    expect(lastEvent(act(two, { t: 'hint' }))?.data.code).toBe('no-more-hints');
    expect(score(example, two)).toMatchObject({ earned: 0, details: { hints: 1 } });
  });
});

describe('payments', () => {
  it('another person’s signature and the chain’s own refusals come back as codes', () => {
    const foreign = signPayment(start.chain, actorKey(example, seed, 'shop'), {
      to: account.address,
      value: '1',
      tip: '1',
    });
    expect(lastEvent(act(start, { t: 'tx.submit', raw: foreign }))?.data.code).toBe('not-your-key');
    expect(lastEvent(act(start, payment(start, 'friend', '1')))?.data.code).toBe('insufficient-funds');
    expect(lastEvent(act(start, { t: 'tx.submit', raw: '0x02c0' }))?.data.code).toBe('malformed');
  });
  it('add up, partial sums included', () => {
    const twice = pay(pay(rich, 'friend', coins(1)), 'friend', coins(2));
    const totals = twice.log
      .filter(({ data }) => data.from === 'learner' && 'total' in data)
      .map(({ data }) => data.total);
    expect(totals).toEqual([coins(1), coins(3)]);
  });
  it('even the lowest tip waits three blocks at most', () => {
    for (let wait = 0; wait < 3; wait++) {
      const state = act(rich, ...Array.from({ length: wait }, () => block));
      const raw = signPayment(state.chain, account.key, {
        to: account.address,
        value: '1',
        tip: example.world.tips.slow,
      });
      const after = act(state, { t: 'tx.submit', raw }, block, block, block);
      expect(
        after.log.filter(({ type, data }) => type === 'tx.included' && data.from === 'learner'),
      ).toHaveLength(1);
    }
  });
});

describe('tasks', () => {
  const paid = pay(act(rich, block), 'friend', coins(2));
  const [fee, blockTask, bait] = example.tasks;
  it('have no options before the payment stands in a block', () => {
    expect(fee && taskOptions(rich, fee)).toEqual([]);
    expect(lastEvent(act(rich, { t: 'answer', task: 'fee', option: 'right' }))?.data.code).toBe(
      'no-such-option',
    );
  });
  it('offer different values with the chain’s own answer among them', () => {
    const sent = paid.log.find(({ type, data }) => type === 'tx.included' && data.from === 'learner')?.data;
    const value = (task: typeof fee, id: string) =>
      task && taskOptions(paid, task).find((option) => option.id === id)?.value;
    expect(value(fee, 'right')).toBe(sent?.fee);
    expect(value(blockTask, 'right')).toBe(sent?.block);
    expect(
      bait &&
        taskOptions(paid, bait)
          .map(({ id }) => id)
          .sort(),
    ).toEqual(['gift', 'right']);
    for (const task of example.tasks) {
      const values = taskOptions(paid, task).map((option) => option.value);
      expect(new Set(values).size).toBe(values.length);
    }
  });
  it('count misses, close when right, keep their order while time goes on', () => {
    const say = (option: string) => ({ t: 'answer', task: 'fee', option });
    const done = act(paid, say('value'), say('right'));
    expect(lastEvent(done)).toMatchObject({ type: 'answered', data: { right: true, misses: 1 } });
    expect(lastEvent(act(done, say('right')))?.data.code).toBe('already-right');
    expect(fee && taskOptions(act(paid, block, block), fee)).toEqual(fee && taskOptions(paid, fee));
  });
});

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

const junk = fc.oneof(
  fc.anything(),
  fc.record({
    t: fc.constantFrom('clock.advance', 'ui', 'decide', 'answer', 'hint', 'compare', 'tx.submit', 'toString'),
  }),
  fc.record({ t: fc.constant('clock.advance'), ms: fc.oneof(fc.integer(), fc.double(), fc.string()) }),
  fc.record({ t: fc.constant('backup.answer'), position: fc.integer(), tile: fc.integer() }),
  fc.record({
    t: fc.constant('tx.submit'),
    raw: fc.oneof(fc.string(), fc.stringMatching(/^0x02[0-9a-f]{0,60}$/)),
  }),
  fc.record({ t: fc.constant('ui'), what: fc.constantFrom('share', 'reveal', 'x'), id: fc.string() }),
  fc.record({ t: fc.constant('ui'), what: fc.constant('share'), id: fc.constant('address') }),
  fc.record({
    t: fc.constant('compare'),
    address: fc.string(),
    to: fc.constantFrom('friend', '__proto__', 'constructor'),
  }),
  fc.record({
    t: fc.constantFrom('answer'),
    task: fc.constantFrom('fee', 'x'),
    option: fc.constantFrom('right', 'x'),
  }),
  fc.constant({ t: 'step.next' }),
  fc.constant({ t: 'hint' }),
  fc.constant(block),
);

describe('whatever is done', () => {
  it('nothing throws, only events are added, and a refusal says why', () => {
    fc.assert(
      fc.property(fc.array(junk, { maxLength: 12 }), (actions) => {
        let state = start;
        for (const action of actions) {
          const turn = reduce(example, state, action);
          expect(turn.state.log.slice(0, state.log.length)).toEqual(state.log);
          expect(turn.state.log.slice(state.log.length)).toEqual(turn.events);
          expect(turn.events.length > 0 || turn.state.now > state.now).toBe(true);
          for (const { type, data } of turn.events)
            if (type === 'refused') expect(data.code).toMatch(/^[a-z0-9-]+$/);
          state = turn.state;
        }
        expect(JSON.parse(JSON.stringify(state))).toEqual(state);
        expect(state.log.map(({ seq }) => seq)).toEqual(state.log.map((_, index) => index));
      }),
      { numRuns: 60 },
    );
  });
  it('the given state is left alone, and replaying the log gives the same end', () => {
    const frozen = JSON.stringify(start);
    fc.assert(
      fc.property(fc.array(junk, { maxLength: 8 }), (actions) => {
        const stored = actions.filter((action) => JSON.stringify(action) !== undefined);
        const wire = JSON.parse(JSON.stringify(stored)) as unknown[];
        expect(replay(example, seed, wire)).toEqual(act(start, ...wire));
        expect(JSON.stringify(start)).toBe(frozen);
      }),
      { numRuns: 12 },
    );
  });
  it('no word of the phrase and no key gets into events', () => {
    const all = act(answer(answer(rich, false), true), { t: 'ui', what: 'reveal', id: 'words' });
    const words = phraseOf(seed).split(' ').slice(2);
    for (const word of words) expect(JSON.stringify(all.log)).not.toMatch(new RegExp(`"${word}"`));
    expect(types(all)).toContain('backup.missed');
  });
});
