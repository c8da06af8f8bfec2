import type { ActionData } from '../../action.ts';
import { type Turn, withOwn } from '../../domain.ts';
import { emit, refuse, type State } from '../../state.ts';
import { type Judgement, judge, tally } from './judge.ts';
import { askMinutes, type CardPlan, type CardsPlan, cardOf, type Verdict } from './plan.ts';
import { type CardsState, cardsOf, dealtCards, hasLooked } from './state.ts';

type CardsTurn = Turn<CardsPlan>;

function keep(state: State, changed: Partial<CardsState>): State {
  return withOwn(state, 'cards', { ...cardsOf(state), ...changed });
}

const added = (lists: CardsState['looked'], key: string, value: string) => ({
  ...lists,
  [key]: [...(lists[key] ?? []), value],
});

/** The dealt card an action is about, or the code why there is none to act on. */
function dealtCard({ state, plan }: CardsTurn, { item }: ActionData): CardPlan | string {
  const own = cardsOf(state);
  if (own.handed) return 'handed-in';
  const card = own.dealt.includes(String(item)) ? cardOf(plan, String(item)) : undefined;
  return card ?? 'no-such-card';
}

/** Does something with an open card; a card that is not dealt or not opened is refused. */
function withOpen(turn: CardsTurn, action: ActionData, does: (card: CardPlan) => State | string): State {
  const card = dealtCard(turn, action);
  if (typeof card === 'string') return refuse(turn.state, action.t, card, String(action.item));
  if (!cardsOf(turn.state).opened.includes(card.id))
    return refuse(turn.state, action.t, 'not-opened', card.id);
  const after = does(card);
  return typeof after === 'string' ? refuse(turn.state, action.t, after, card.id) : after;
}

/** Opens a card; opening it again changes nothing. */
export function open(turn: CardsTurn, action: ActionData): State {
  const { state } = turn;
  const card = dealtCard(turn, action);
  if (typeof card === 'string') return refuse(state, action.t, card, String(action.item));
  const { opened } = cardsOf(state);
  if (opened.includes(card.id)) return state;
  return emit(keep(state, { opened: [...opened, card.id] }), 'cards.opened', { item: card.id });
}

/** Looks at a detail of a card. */
export function look(turn: CardsTurn, action: ActionData): State {
  const { state } = turn;
  return withOpen(turn, action, ({ id, details }) => {
    const detail = String(action.detail);
    if (!details.some((line) => line.id === detail)) return 'no-such-detail';
    const { looked } = cardsOf(state);
    if (looked[id]?.includes(detail)) return state;
    return emit(keep(state, { looked: added(looked, id, detail) }), 'cards.looked', { item: id, detail });
  });
}

/** Asks somebody about a card; it takes minutes of the story, of which there are only so many. */
export function ask(turn: CardsTurn, action: ActionData): State {
  const { state } = turn;
  return withOpen(turn, action, ({ id, asks }) => {
    const who = asks.find((line) => line.who === action.who)?.who;
    if (!who) return 'no-such-witness';
    const { asked, minutes } = cardsOf(state);
    if (asked[id]?.includes(who)) return state;
    const left = minutes - askMinutes[who];
    if (left < 0) return 'no-minutes';
    const after = keep(state, { asked: added(asked, id, who), minutes: left });
    return emit(after, 'cards.asked', { item: id, who, left });
  });
}

/** Says what a card is and why; the last word before handing in counts. */
export function say(turn: CardsTurn, action: ActionData): State {
  const { state, plan } = turn;
  return withOpen(turn, action, (card) => {
    const own = cardsOf(state);
    const verdict = action.verdict as Verdict;
    const because = action.because as readonly string[];
    const known = (reason: string) => plan.reasons.some((line) => line.id === reason && line.for === verdict);
    if (!because.every(known) || new Set(because).size < because.length) return 'no-such-reason';
    const before = own.said[card.id];
    // Naming a reason later does not make the verdict a more careful one; saying it anew does.
    const looked = before?.verdict === verdict ? before.looked : hasLooked(own, card.id);
    const judgement: Judgement = { verdict, because, looked };
    const after = keep(state, { said: { ...own.said, [card.id]: judgement } });
    if (before?.verdict === verdict) return after;
    return emit(after, 'judged', {
      set: plan.set,
      item: card.id,
      bad: card.bad,
      marked: verdict === 'false',
    });
  });
}

/** Hands in: each card is settled, wrong verdicts cost what they cost in the story, and the set is added up. */
export function hand({ state, plan }: CardsTurn, action: ActionData): State {
  const own = cardsOf(state);
  if (own.handed) return refuse(state, action.t, 'handed-in');
  const open = own.dealt.find((id) => !own.said[id]);
  if (open) return refuse(state, action.t, 'unjudged', open);
  const cards = dealtCards(plan, own);
  const judged = cards.map((card) => judge(card, own.said[card.id]));
  let purse = own.purse;
  let after = keep(state, { handed: true });
  for (const [index, card] of cards.entries()) {
    const line = judged[index];
    if (!line) continue;
    after = emit(after, 'cards.settled', { ...line });
    if (line.right || card.loss === 0) continue;
    const sum = Math.min(purse, card.loss);
    purse -= sum;
    after = emit(after, 'cards.cost', { item: card.id, sum, left: purse });
  }
  after = keep(after, { purse });
  return emit(after, 'cards.handed', { set: plan.set, ...tally(judged), left: purse });
}
