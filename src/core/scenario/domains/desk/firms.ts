import { follow, holds, quoteOf } from '../../../ledgers/remittance/quote.ts';
import { payOut, send, stageAt } from '../../../ledgers/remittance/transfer.ts';
import type { ActionData } from '../../action.ts';
import { withOwn } from '../../domain.ts';
import { emit, refuse, type State } from '../../state.ts';
import { type DeskTurn, deskOf, firstRanked } from './answers.ts';
import { type DeskState, referenceAt } from './plan.ts';

const name = 'desk';

/** The way of which most arrives by the hour the family needs it, if it were sent now; when none is in time, of which most arrives. */
export function bestInTime(turn: DeskTurn): string | undefined {
  const { hour } = deskOf(turn.state);
  const ways = firstRanked(turn);
  return (ways.find(({ hours }) => hour + hours <= turn.plan.deadline) ?? ways[0])?.id;
}

/** The firm takes the money by its quote, while that holds. */
export function sendBy(turn: DeskTurn, { way }: ActionData): State {
  const { state, plan } = turn;
  const desk = deskOf(state);
  const id = String(way);
  const [tariff, quote] = Object.hasOwn(desk.tariffs, id) ? [desk.tariffs[id], desk.quotes[id]] : [];
  if (!tariff || !quote) return refuse(state, 'desk.send', 'no-such-way', id);
  if (!holds(quote, desk.hour)) return refuse(state, 'desk.send', 'quote-over', id);
  const result = follow(tariff, quote, String(plan.sum));
  if (!result.ok) return refuse(state, 'desk.send', result.code, id);
  const sent = send(desk.accounts, id, result.way, desk.hour, tariff.hours);
  if (!sent.ok) return refuse(state, 'desk.send', sent.code, id);
  const { received, cost } = result.way;
  return emit(withOwn(state, name, { ...desk, accounts: sent.accounts }), 'desk.sent', {
    way: id,
    best: id === bestInTime(turn),
    place: firstRanked(turn).findIndex((line) => line.id === id) + 1,
    late: desk.hour + tariff.hours > plan.deadline,
    received,
    cost,
  });
}

/** A firm is asked for a fresh quote. */
export function ask({ state }: DeskTurn, { way }: ActionData): State {
  const desk = deskOf(state);
  const id = String(way);
  const tariff = Object.hasOwn(desk.tariffs, id) ? desk.tariffs[id] : undefined;
  if (!tariff) return refuse(state, 'desk.ask', 'no-such-way', id);
  const quote = quoteOf(tariff, referenceAt(state.seed, desk.reference, desk.hour), desk.hour);
  const quotes = { ...desk.quotes, [id]: quote };
  return emit(withOwn(state, name, { ...desk, quotes }), 'desk.quoted', {
    way: id,
    rate: quote.rate,
    until: quote.until,
  });
}

/** One block is one hour; what is due is paid out at home. */
export function hourPasses({ state, plan }: DeskTurn): State {
  const before = deskOf(state);
  const hour = before.hour + 1;
  const desk: DeskState = { ...before, hour, accounts: payOut(before.accounts, before.hour, hour) };
  const due = before.accounts.transfers.filter((transfer) => transfer.due === hour);
  return due.reduce(
    (now, { way, received, sent }) =>
      emit(now, 'desk.paid', { way, received, hours: hour - sent, late: hour > plan.deadline }),
    withOwn(state, name, desk),
  );
}

/** What the screens need beyond the state: each way followed, its quote, where transfers stand. */
export function deskView({ state, plan }: DeskTurn) {
  const desk = deskOf(state);
  return {
    hour: desk.hour,
    deadline: plan.deadline,
    sum: String(plan.sum),
    reference: desk.reference,
    ways: plan.ways.map(({ id }) => {
      const [tariff, quote] = [desk.tariffs[id], desk.quotes[id]];
      const result = tariff && quote ? follow(tariff, quote, String(plan.sum)) : null;
      return {
        id,
        tariff,
        quote,
        holds: quote ? holds(quote, desk.hour) : false,
        way: result?.ok ? result.way : null,
      };
    }),
    accounts: desk.accounts,
    transfers: desk.accounts.transfers.map((transfer) => ({
      ...transfer,
      stage: stageAt(transfer, desk.hour),
    })),
  };
}

/** What a part of the labs shows of the desk. */
export type DeskView = ReturnType<typeof deskView>;
