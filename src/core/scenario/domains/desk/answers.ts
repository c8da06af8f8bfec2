import { quoteOf } from '../../../ledgers/remittance/quote.ts';
import type { ActionData } from '../../action.ts';
import { ownOf, type Turn } from '../../domain.ts';
import { emit, refuse, type State } from '../../state.ts';
import { type Compared, type DeskPlan, type DeskState, furthest, ranked } from './plan.ts';

export type DeskTurn = Turn<DeskPlan>;
/** The books of the desk. */
export const deskOf = (state: State) => ownOf<DeskState>(state, 'desk');

/** Missed before at the same question. */
export function missesOf(state: State, type: string, same: Readonly<Record<string, unknown>>): number {
  const fits = (data: State['log'][number]['data']) =>
    data.right === false && Object.entries(same).every(([field, value]) => data[field] === value);
  return state.log.filter((event) => event.type === type && fits(event.data)).length;
}

export function isRight(state: State, type: string, same: Readonly<Record<string, unknown>>): boolean {
  return state.log.some(
    (event) =>
      event.type === type &&
      event.data.right === true &&
      Object.entries(same).every(([field, value]) => event.data[field] === value),
  );
}

/** The ways as their windows stood when the learner came: what is computed and ranked. */
export function firstRanked({ state, plan }: DeskTurn): Compared[] {
  const { tariffs, reference } = deskOf(state);
  const quotes = Object.entries(tariffs).map(([id, tariff]) => [id, quoteOf(tariff, reference, 0)] as const);
  return ranked({ tariffs, quotes: Object.fromEntries(quotes) }, plan.sum);
}

/** What is computed of a way: som that arrive, in tyiyn, or how far its rate lies below the reference, in hundredths of a percent. */
export function figureOf(turn: DeskTurn, way: string, what: string): number | null {
  const found = firstRanked(turn).find(({ id }) => id === way);
  if (!found) return null;
  return what === 'arrives' ? Number(found.way.received) : found.way.margin;
}

export function figure(turn: DeskTurn, { way, what, value }: ActionData): State {
  const { state, plan } = turn;
  const id = String(way);
  const wanted = figureOf(turn, id, String(what));
  if (wanted === null) return refuse(state, 'desk.figure', 'no-such-way', id);
  const same = { way: id, what: String(what) };
  if (isRight(state, 'desk.figured', same)) return refuse(state, 'desk.figure', 'already-right', id);
  const given = Math.round(Number(value) * 100);
  // A margin may be rounded to a tenth of a percent.
  const right = Math.abs(given - wanted) <= (what === 'arrives' ? plan.within : 10);
  return emit(state, 'desk.figured', { ...same, right, misses: missesOf(state, 'desk.figured', same) });
}

export function rank(turn: DeskTurn, { order }: ActionData): State {
  const { state } = turn;
  const given = order as readonly string[];
  const wanted = firstRanked(turn).map(({ id }) => id);
  if (
    given.length !== wanted.length ||
    new Set(given).size !== given.length ||
    given.some((id) => !wanted.includes(id))
  )
    return refuse(state, 'desk.rank', 'no-such-way');
  if (isRight(state, 'desk.ranked', {})) return refuse(state, 'desk.rank', 'already-right');
  const right = given.every((id, place) => id === wanted[place]);
  const places = given.filter((id, place) => id === wanted[place]).length;
  return emit(state, 'desk.ranked', { right, places, misses: missesOf(state, 'desk.ranked', {}) });
}

export function accuse(turn: DeskTurn, { way }: ActionData): State {
  const { state } = turn;
  const ways = firstRanked(turn);
  if (!ways.some(({ id }) => id === way)) return refuse(state, 'desk.accuse', 'no-such-way', String(way));
  if (isRight(state, 'desk.accused', {})) return refuse(state, 'desk.accuse', 'already-right', String(way));
  const right = furthest(ways)?.id === way;
  return emit(state, 'desk.accused', {
    way: String(way),
    right,
    misses: missesOf(state, 'desk.accused', {}),
  });
}
