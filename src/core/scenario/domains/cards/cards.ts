import type { Json } from '../../../record/event.ts';
import { isList, isName, oneOf } from '../../action.ts';
import { defineDomain, type Turn, withOwn } from '../../domain.ts';
import { emit, type State } from '../../state.ts';
import { ask, hand, look, open, say } from './acts.ts';
import { checkCards } from './check.ts';
import { type Judged, type Judgement, judge, type Tally, tally } from './judge.ts';
import { offers } from './offers.ts';
import { askMinutes, type CardsPlan, mostReasons } from './plan.ts';
import { cardsOf, dealtCards, dealtState } from './state.ts';

/** One card as the screens need it; `result` and `cost` are there once the set has been handed in. */
export interface CardView {
  readonly id: string;
  readonly opened: boolean;
  readonly looked: readonly string[];
  readonly asked: readonly string[];
  readonly said: Judgement | null;
  readonly result: Judged | null;
  readonly cost: number;
}

/** What the screens show: `kit.view.of.cards`. */
export interface CardsView {
  readonly cards: readonly CardView[];
  readonly minutes: number;
  readonly handed: boolean;
  readonly purse: number;
  readonly tally: Tally | null;
}

function begin({ state, plan }: Turn<CardsPlan>): State {
  const own = dealtState(plan, state.seed);
  const bads = dealtCards(plan, own).filter(({ bad }) => bad).length;
  const begun = withOwn(state, 'cards', own);
  return emit(begun, 'dealt', { set: plan.set, bads, goods: own.dealt.length - bads });
}

function view({ state, plan }: Turn<CardsPlan>): Json {
  const own = cardsOf(state);
  const cards = dealtCards(plan, own);
  const judged = cards.map((card) => judge(card, own.said[card.id]));
  const shown: CardsView = {
    cards: cards.map(({ id }, index) => ({
      id,
      opened: own.opened.includes(id),
      looked: own.looked[id] ?? [],
      asked: own.asked[id] ?? [],
      said: own.said[id] ?? null,
      result: own.handed ? (judged[index] ?? null) : null,
      cost: Number(
        state.log.find(({ type, data }) => type === 'cards.cost' && data.item === id)?.data.sum ?? 0,
      ),
    })),
    minutes: own.minutes,
    handed: own.handed,
    purse: own.purse,
    tally: own.handed ? tally(judged) : null,
  };
  return shown as unknown as Json;
}

/**
 * Cards to be told apart: messages, calls, sites, offers. Looking is counted apart from deciding, and deciding apart from naming a
 * reason that holds; the verdicts count when the set is handed in.
 */
export const cards = defineDomain<CardsPlan>({
  name: 'cards',
  actions: {
    'cards.open': { item: isName },
    'cards.look': { item: isName, detail: isName },
    'cards.ask': { item: isName, who: oneOf(...Object.keys(askMinutes)) },
    'cards.judge': { item: isName, verdict: oneOf('honest', 'false'), because: isList(isName, mostReasons) },
    'cards.hand': {},
  },
  events: {
    'cards.opened': ['item'],
    'cards.looked': ['item', 'detail'],
    'cards.asked': ['item', 'who', 'left'],
    'cards.settled': ['item', 'bad', 'difficulty', 'right', 'reasoned', 'looked'],
    'cards.cost': ['item', 'sum', 'left'],
    'cards.handed': [
      'set',
      'bads',
      'goods',
      'missed',
      'alarms',
      'reasoned',
      'looked',
      'hard',
      'hardMissed',
      'medium',
      'mediumMissed',
      'easy',
      'easyMissed',
      'left',
    ],
  },
  begin,
  acts: {
    'cards.open': open,
    'cards.look': look,
    'cards.ask': ask,
    'cards.judge': say,
    'cards.hand': hand,
  },
  view,
  offers,
  check: (_, plan) => checkCards(plan),
});
