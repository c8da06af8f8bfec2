import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { blockInterval } from '@/core/chain/chain.ts';
import { balanceOf } from '@/core/chain/explorer.ts';
import { signPayment } from '@/core/chain/payment.ts';
import { seedFrom } from '@/core/random/seed.ts';
import { begin } from '@/core/scenario/begin.ts';
import { coins } from '@/core/scenario/cast.ts';
import { learnerAccount, phraseOf } from '@/core/scenario/learner.ts';
import { reduce } from '@/core/scenario/reduce.ts';
import { replay, whatIf } from '@/core/scenario/replay.ts';
import { endingOf, score } from '@/core/scenario/score.ts';
import { backupQuestion } from '@/core/scenario/slices/backup.ts';
import { stepDone } from '@/core/scenario/slices/step.ts';
import { taskOptions } from '@/core/scenario/slices/task-options.ts';
import type { State } from '@/core/scenario/state.ts';
import type { Address } from '@/core/wallet/address.ts';
import { scenarioOf } from './scenario-of.ts';
import { labSchema } from './schema.ts';

const source = readFileSync('content/labs/first-wallet/lab.yaml', 'utf8');
const lab = labSchema.parse(parse(source, { schema: 'core' }));
const scenario = scenarioOf({ ...lab, id: 'first-wallet' });
const block = { t: 'clock.advance', ms: blockInterval };
const next = { t: 'step.next' };
const seeds = fc.uint8Array({ minLength: 4, maxLength: 4 }).map(seedFrom);

/** Plays as a learner would, keeping the log of actions. */
class Player {
  state: State;
  readonly actions: unknown[] = [];
  private readonly key: Uint8Array;
  constructor(readonly seed: string) {
    this.state = begin(scenario, seed);
    this.key = learnerAccount(seed).key;
  }
  do(...actions: unknown[]): this {
    for (const action of actions) {
      this.actions.push(action);
      this.state = reduce(scenario, this.state, action).state;
    }
    return this;
  }
  backup(misses = 0): this {
    let left = misses;
    for (let question = backupQuestion(this.state); question; question = backupQuestion(this.state)) {
      const word = phraseOf(this.seed).split(' ')[question.position];
      const miss = left-- > 0;
      const tile = question.tiles.findIndex((text) => (text === word) !== miss);
      this.do({ t: 'backup.answer', position: question.position, tile });
    }
    return this;
  }
  /** Up to the step «send»: wallet made, backup passed, both gifts received. */
  prepare(misses = 0): this {
    this.do(
      { t: 'ui', what: 'reveal', id: 'words' },
      { t: 'decide', request: 'keep', choice: 'paper' },
      next,
    );
    this.backup(misses).do(next);
    return this.do({ t: 'ui', what: 'share', id: 'address' }, block, block, next);
  }
  address(id: string): Address {
    return this.state.actors[id] as Address;
  }
  pay(to: string, value: string): this {
    const tip = scenario.world.tips.usual;
    const raw = signPayment(this.state.chain, this.key, { to: this.address(to), value, tip });
    return this.do({ t: 'tx.submit', raw }, block);
  }
  compare(who = 'friend'): this {
    return this.do({ t: 'compare', address: this.address(who), to: 'friend' });
  }
  /** The debt less what a test payment has already brought. */
  rest(): string {
    return (BigInt(String(this.state.vars.debt)) - BigInt(coins(1))).toString();
  }
  explore(option = 'right'): this {
    this.do(next);
    for (const task of scenario.tasks) this.do({ t: 'answer', task: task.id, option });
    return this;
  }
  finish(): this {
    for (const task of scenario.tasks) this.do({ t: 'answer', task: task.id, option: 'right' });
    return this.do(next);
  }
  points() {
    const result = score(scenario, this.state);
    return result.type === 'points' ? result : null;
  }
}

const carefully = (seed: string) =>
  new Player(seed)
    .prepare()
    .compare()
    .pay('friend', coins(1))
    .pay('friend', new Player(seed).rest())
    .explore()
    .do(next);

describe('lab.yaml', () => {
  it('names each step’s screens, and ends with the debrief', () => {
    expect(scenario.steps.map(({ part }) => part)).toEqual([
      'make',
      'backup',
      'receive',
      'send',
      'explorer',
      'debrief',
    ]);
  });
  it('is refused with a field when a text is missing, a name unknown or an ending joined to a name', () => {
    const faults = (text: string) => {
      const read = labSchema.safeParse(parse(text, { schema: 'core' }));
      return read.success
        ? []
        : read.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`);
    };
    expect(faults(source.replace('  en: Your first wallet\n', ''))[0]).toMatch(
      /^title\.en: a text in English/,
    );
    expect(faults(source.replace('total: { gte: $debt }', 'total: { gte: $loan }'))[0]).toMatch(
      /"\$loan" is not drawn/,
    );
    expect(faults(source.replace('{{friend}} {{debt}} төлөп', '{{friend}}га {{debt}} төлөп')).join()).toMatch(
      /^story: no ending/,
    );
    expect(faults(source.replace('на этот адрес', 'на адрес {{frend}}')).join()).toMatch(/ru text has other/);
    expect(faults(source.replace('      burned:', '      burnt:'))[0]).toMatch(
      /a reason for the answer "burned"/,
    );
  });
});

describe('every seed', () => {
  it('can be won with full points, and the log replays to the same end', () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const player = carefully(seed);
        expect(player.state.log.filter(({ type }) => type === 'refused' || type === 'failed')).toEqual([]);
        expect(player.points()).toMatchObject({ earned: 21, total: 21 });
        expect(endingOf(scenario, player.state).id).toBe('careful');
        expect(replay(scenario, seed, JSON.parse(JSON.stringify(player.actions)))).toEqual(player.state);
      }),
      { numRuns: 12 },
    );
  });
  it('lets the learner lose, be swept, and still reach the end', () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const player = new Player(seed).prepare();
        const before = BigInt(balanceOf(player.state.chain, player.address('learner')).balance);
        player.pay('thief', String(player.state.vars.debt)).do(block, block);
        const after = BigInt(balanceOf(player.state.chain, player.address('learner')).balance);
        expect(before - after >= BigInt(String(player.state.vars.debt))).toBe(true);
        expect(BigInt(balanceOf(player.state.chain, player.address('den')).balance) > BigInt(coins(8))).toBe(
          true,
        );
        expect(player.state.inbox.map(({ id }) => id)).toEqual(['hello', 'ask', 'where']);
        player.explore().do(next);
        expect(player.state.log.at(-1)?.type).toBe('finished');
        expect(endingOf(scenario, player.state).id).toBe('lost');
        expect(player.points()?.earned).toBeLessThan(12);
        const other = whatIf(scenario, seed, player.actions, { paid: 'thief', instead: 'friend' });
        expect(endingOf(scenario, other).id).toBe('paid');
      }),
      { numRuns: 12 },
    );
  });
  it('has a bait in the history before the first payment and a fresh one before the second', () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const player = new Player(seed).prepare();
        const baits = () =>
          player.state.log.filter(({ type, data }) => type === 'tx.submitted' && data.from === 'thief')
            .length;
        expect(baits()).toBe(1);
        player.pay('friend', coins(1));
        expect(baits()).toBe(2);
        expect(player.state.inbox.at(-1)?.id).toBe('part-came');
      }),
      { numRuns: 10 },
    );
  });
  it('leaves enough to pay the debt after a test payment was lost', () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const player = new Player(seed)
          .prepare()
          .pay('thief', coins(1))
          .pay('friend', String(new Player(seed).state.vars.debt));
        expect(stepDone(scenario, player.state)).toBe(true);
        expect(endingOf(scenario, player.state).id).toBe('lost-but-paid');
      }),
      { numRuns: 10 },
    );
  });
});

describe('partial credit', () => {
  const goals = (player: Player) => player.points()?.details.goals;
  it('for misses in the backup check', () => {
    expect([0, 1, 3].map((misses) => goals(new Player('00000001').prepare(misses))?.backup?.[0])).toEqual([
      3, 2, 1,
    ]);
  });
  it('for a screenshot tried first', () => {
    const player = new Player('00000002')
      .do({ t: 'decide', request: 'keep', choice: 'screenshot' })
      .prepare();
    expect(goals(player)?.['no-photo']).toEqual([1, 2]);
  });
  it('for comparing after the first payment only, and for paying all at once', () => {
    const player = new Player('00000003').prepare().pay('friend', coins(1)).compare();
    player.pay('friend', player.rest());
    expect([goals(player)?.compared, goals(player)?.['test-first']]).toEqual([
      [1, 3],
      [3, 3],
    ]);
    const once = new Player('00000003').prepare();
    once.pay('friend', String(once.state.vars.debt));
    expect([goals(once)?.compared, goals(once)?.['test-first'], goals(once)?.paid]).toEqual([
      [0, 3],
      [0, 3],
      [4, 4],
    ]);
  });
  it('for comparing the look-alike and paying it all the same', () => {
    const player = new Player('00000003').prepare().compare('thief').pay('thief', coins(1));
    expect(goals(player)?.compared).toEqual([0, 3]);
  });
  it('for misses in the explorer', () => {
    const player = new Player('00000004').prepare().pay('friend', coins(15)).do(next);
    const wrong = scenario.tasks.map(
      (task) => taskOptions(player.state, task).find(({ id }) => id !== 'right')?.id,
    );
    player.do({ t: 'answer', task: scenario.tasks[0]?.id, option: wrong[0] }).finish();
    expect(goals(player)?.read).toEqual([2, 3]);
  });
  it('nothing for a payment to the thief', () => {
    expect(goals(new Player('00000005').prepare().pay('thief', coins(1)))?.['not-fooled']).toEqual([0, 3]);
  });
});

describe('those who do not look', () => {
  it('guessing tiles and always taking the newest address stays under half of the points', () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const player = new Player(seed);
        player.do(
          { t: 'ui', what: 'reveal', id: 'words' },
          { t: 'decide', request: 'keep', choice: 'screenshot' },
        );
        player.do({ t: 'decide', request: 'keep', choice: 'paper' }, next).backup(4).do(next);
        player.do({ t: 'ui', what: 'share', id: 'address' }, block, block, next);
        player.pay('thief', String(player.state.vars.debt));
        player.explore('value').finish();
        expect((player.points()?.earned ?? 99) / (player.points()?.total ?? 1)).toBeLessThan(0.5);
      }),
      { numRuns: 8 },
    );
  });
  it('a payment to a stranger is told apart', () => {
    const player = new Player('00000006').prepare().pay('shop', coins(20));
    expect(stepDone(scenario, player.state)).toBe(true);
    expect(endingOf(scenario, player.state).id).toBe('astray');
  });
});
