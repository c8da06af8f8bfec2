import { describe, expect, it } from 'vitest';
import { signPayment } from '../../chain/payment.ts';
import { actorKey, coins } from '../cast.ts';
import { example } from '../fixture.ts';
import { account, act, answer, block, lastEvent, pay, payment, rich, start } from '../fixture-player.ts';
import { score } from '../score.ts';
import { taskOptions } from './task-options.ts';

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
    const foreign = signPayment(start.chain, actorKey(example, start, 'shop'), {
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
