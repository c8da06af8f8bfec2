import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isJson } from '../../../record/parse-event.ts';
import { begin } from '../../begin.ts';
import { example } from '../../fixture.ts';
import { reduce } from '../../reduce.ts';
import type { State } from '../../state.ts';
import { cards } from './cards.ts';
import { rightVerdict } from './judge.ts';
import { samplePlan } from './sample.ts';
import { cardsOf, dealtCards } from './state.ts';

const scenario = {
  ...example,
  steps: [
    { id: 'sort', part: 'cards', done: { event: 'cards.handed' }, hints: [] },
    ...example.steps.slice(1),
  ],
  sections: { cards: samplePlan as never },
  domains: [cards],
};
const seed = '0a1b2c3d';
const start = begin(scenario, seed);
const dealt = dealtCards(samplePlan, cardsOf(start));
const act = (state: State, ...actions: object[]) =>
  actions.reduce<State>((now, action) => reduce(scenario, now, action).state, state);
const last = (state: State) => state.log.at(-1);
const [first] = dealt;
const item = first?.id ?? '';
const open = { t: 'cards.open', item };
const judge = (verdict: string, because: string[] = [], id = item) => ({
  t: 'cards.judge',
  item: id,
  verdict,
  because,
});
const refused = (code: string) => ({ type: 'refused', data: { code } });

/** Every card opened, looked at and judged by a rule. */
function judgeAll(
  state: State,
  said: (bad: boolean) => string,
  reason: (bad: boolean) => string,
  look = true,
) {
  return dealt.reduce(
    (now, card) =>
      act(
        now,
        { t: 'cards.open', item: card.id },
        ...(look ? [{ t: 'cards.look', item: card.id, detail: 'sender' }] : []),
        judge(said(card.bad), [reason(card.bad)], card.id),
      ),
    state,
  );
}
const reasonOf = (bad: boolean, id: string) =>
  dealt.find((card) => card.id === id)?.cues[0]?.reason ?? (bad ? 'code' : 'own-way');

describe('cards', () => {
  it('are dealt once, with how many of each kind there are', () => {
    expect(start.log.find(({ type }) => type === 'dealt')?.data).toEqual({ set: 'mail', bads: 4, goods: 3 });
  });

  it('cannot be looked at, asked about or judged before they are opened', () => {
    for (const action of [
      { t: 'cards.look', item, detail: 'sender' },
      { t: 'cards.ask', item, who: 'official' },
      judge('false'),
    ])
      expect(last(act(start, action))).toMatchObject(refused('not-opened'));
  });

  it('that are not dealt are none, whatever the pool holds', () => {
    const other = samplePlan.cards.find(({ id }) => !dealt.some((card) => card.id === id));
    expect(last(act(start, { t: 'cards.open', item: other?.id }))).toMatchObject(refused('no-such-card'));
  });

  it('take minutes for each question, and no more than there are', () => {
    let state = start;
    for (const card of dealt)
      state = act(
        state,
        { t: 'cards.open', item: card.id },
        { t: 'cards.ask', item: card.id, who: 'official' },
      );
    expect(state.log.filter(({ type }) => type === 'cards.asked').map(({ data }) => data.left)).toEqual([
      10, 0,
    ]);
    expect(last(state)).toMatchObject(refused('no-minutes'));
    expect(cardsOf(state).minutes).toBe(0);
  });

  it('may be judged anew until handing in; the last word is told once for each change', () => {
    const state = act(
      start,
      open,
      judge('false', ['code']),
      judge('false', ['rush']),
      judge('honest', ['own-way']),
    );
    expect(state.log.filter(({ type }) => type === 'judged').map(({ data }) => data.marked)).toEqual([
      true,
      false,
    ]);
    expect(cardsOf(state).said[item]).toMatchObject({ verdict: 'honest', because: ['own-way'] });
  });

  it('take no reason of the other verdict, none twice, and not three', () => {
    const opened = act(start, open);
    for (const because of [['own-way'], ['code', 'code']])
      expect(last(act(opened, judge('false', because)))).toMatchObject(refused('no-such-reason'));
    expect(last(act(opened, judge('false', ['code', 'rush', 'address'])))).toMatchObject(
      refused('malformed-action'),
    );
  });

  it('credit a look only when it came before the verdict', () => {
    const look = { t: 'cards.look', item, detail: 'sender' };
    expect(cardsOf(act(start, open, look, judge('false'))).said[item]?.looked).toBe(true);
    const late = act(start, open, judge('false'), look, judge('false', ['code']));
    expect(cardsOf(late).said[item]?.looked).toBe(false);
    expect(cardsOf(act(late, judge('honest'))).said[item]?.looked).toBe(true);
  });

  it('cannot be handed in while one is without a verdict, nor twice', () => {
    expect(last(act(start, { t: 'cards.hand' }))).toMatchObject(refused('unjudged'));
    const done = act(
      judgeAll(
        start,
        () => 'false',
        () => 'code',
      ),
      { t: 'cards.hand' },
    );
    expect(last(act(done, { t: 'cards.hand' }))).toMatchObject(refused('handed-in'));
    expect(last(act(done, judge('honest')))).toMatchObject(refused('handed-in'));
  });

  it('judged all rightly lose nothing; believed all lose what the false ones cost, never more than there is', () => {
    const right = dealt.reduce(
      (now, card) =>
        act(
          now,
          { t: 'cards.open', item: card.id },
          { t: 'cards.look', item: card.id, detail: 'sender' },
          judge(rightVerdict(card), [reasonOf(card.bad, card.id)], card.id),
        ),
      start,
    );
    const handed = (state: State) => last(act(state, { t: 'cards.hand' }))?.data;
    expect(handed(right)).toMatchObject({ missed: 0, alarms: 0, reasoned: 7, looked: 7, left: 5000 });
    const fooled = judgeAll(
      start,
      () => 'honest',
      () => 'own-way',
      false,
    );
    expect(handed(fooled)).toMatchObject({ missed: 4, alarms: 0, reasoned: 3, looked: 0, left: 1000 });
    const scared = judgeAll(
      start,
      () => 'false',
      () => 'spelling',
    );
    expect(handed(scared)).toMatchObject({ missed: 0, alarms: 3, reasoned: 0, left: 4850 });
    const poor = { ...samplePlan, purse: 1500 };
    const cheap = { ...scenario, sections: { cards: poor as never } };
    const costs = judgeAll(
      begin(cheap, seed),
      () => 'honest',
      () => 'own-way',
    );
    const after = reduce(cheap, costs, { t: 'cards.hand' }).state;
    expect(after.log.filter(({ type }) => type === 'cards.cost').map(({ data }) => data.left)).toEqual([
      500, 0, 0, 0,
    ]);
  });

  it('stay plain JSON and never throw, whatever is done', () => {
    const names = fc.constantFrom(...dealt.map(({ id }) => id), 'nobody');
    const action = fc.oneof(
      fc.record({ t: fc.constant('cards.open'), item: names }),
      fc.record({ t: fc.constant('cards.look'), item: names, detail: fc.constantFrom('sender', 'x') }),
      fc.record({
        t: fc.constant('cards.ask'),
        item: names,
        who: fc.constantFrom('official', 'person', 'x'),
      }),
      fc.record({
        t: fc.constant('cards.judge'),
        item: names,
        verdict: fc.constantFrom('honest', 'false'),
        because: fc.array(fc.constantFrom('code', 'own-way', 'x'), { maxLength: 3 }),
      }),
      fc.record({ t: fc.constant('cards.hand') }),
    );
    fc.assert(
      fc.property(fc.array(action, { maxLength: 60 }), (actions) => {
        const state = act(start, ...actions);
        const own = cardsOf(state);
        expect(isJson(own)).toBe(true);
        expect(own.minutes).toBeGreaterThanOrEqual(0);
        expect(own.purse).toBeGreaterThanOrEqual(0);
        expect(Object.keys(own.said).every((id) => own.opened.includes(id))).toBe(true);
      }),
      { numRuns: 60 },
    );
  });
});

describe('the section', () => {
  const problems = (plan: object) =>
    cards.check?.(scenario, { ...samplePlan, ...plan } as never).map(({ message }) => message);

  it('is told when a quota cannot be met, a reason is unknown or a card stands twice', () => {
    expect(problems({})).toEqual([]);
    expect(problems({ deal: [] })?.[0]).toMatch('exactly one line');
    const many = { ...samplePlan.deal[0], bad: { easy: 9, medium: 0, hard: 0 } };
    expect(problems({ deal: [many] })?.[0]).toMatch('9 easy false cards are wanted, there are 4');
    const [card] = samplePlan.cards;
    expect(problems({ cards: [...samplePlan.cards, card] })).toContain(
      'the card "bad-easy-a" is there twice',
    );
    const bent = { ...card, id: 'bent', cues: [{ reason: 'spelling', weight: 7 }] };
    expect(problems({ cards: [...samplePlan.cards, bent] })?.[0]).toMatch(
      '"spelling" is no reason that proves',
    );
  });
});
