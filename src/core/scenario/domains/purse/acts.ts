import { loadDevice, newDevice, takeSlip, writeSlip } from '../../../ledgers/som/device.ts';
import * as tier from '../../../ledgers/som/platform.ts';
import { synchronise } from '../../../ledgers/som/reconcile.ts';
import type { Json } from '../../../record/event.ts';
import type { ActionData } from '../../action.ts';
import { ownOf, type Turn, withOwn } from '../../domain.ts';
import { learnerId } from '../../scenario.ts';
import { emit, refuse, type State } from '../../state.ts';
import { type Phone, type PursePlan, type PurseState, purseSecret } from './plan.ts';

export type PurseTurn = Turn<PursePlan>;
const name = 'purse';
/** The platform and all phones of a run. */
export const pursesOf = (state: State) => ownOf<PurseState>(state, name);
const put = (state: State, change: Partial<PurseState>) =>
  withOwn(state, name, { ...pursesOf(state), ...change });
const phoneOf = (state: State, id: unknown): Phone | undefined => {
  const { phones } = pursesOf(state);
  return Object.hasOwn(phones, String(id)) ? phones[String(id)] : undefined;
};
const withPhone = (state: State, id: string, phone: Phone) =>
  put(state, { phones: { ...pursesOf(state).phones, [id]: phone } });

/** What somebody asked for in this step is marked as paid when exactly that sum came. */
function markPaid(turn: PurseTurn, state: State, to: string, sum: string, way: string): State {
  const own = pursesOf(state);
  const here = turn.plan.asks.filter(({ step }) => step === turn.scenario.steps[state.step]?.id);
  const found = here.find(
    ({ id, to: who }) => who === to && own.asks[id]?.sum === sum && own.asks[id]?.paid === '0',
  );
  const ask = found && own.asks[found.id];
  if (!ask) return emit(state, 'purse.paid', { to, sum, way, ask: '' });
  const asks = { ...own.asks, [found.id]: { ...ask, paid: sum } };
  return emit(put(state, { asks }), 'purse.paid', { to, sum, way, ask: found.id });
}

/** What the step at hand is about. */
export function sceneOf({ scenario, state, plan }: PurseTurn) {
  return plan.scenes.find(({ step }) => step === scenario.steps[state.step]?.id)?.scene;
}

/** A payment on line from the learner's wallet. */
export function pay(turn: PurseTurn, { to, sum }: ActionData): State {
  const { state } = turn;
  if (phoneOf(state, learnerId)?.air) return refuse(state, 'purse.pay', 'no-network');
  const result = tier.payOnline(pursesOf(state).platform, learnerId, String(to), String(sum));
  if (!result.ok) return refuse(state, 'purse.pay', result.code, String(to));
  return markPaid(turn, put(state, { platform: result.platform }), String(to), String(sum), 'online');
}

/** From the ordinary account at the bank into the wallet: the bank changes money into digital som. */
export function top({ state }: PurseTurn, { sum }: ActionData): State {
  if (phoneOf(state, learnerId)?.air) return refuse(state, 'purse.top', 'no-network');
  const result = tier.topUp(pursesOf(state).platform, learnerId, String(sum));
  if (!result.ok) return refuse(state, 'purse.top', result.code);
  return emit(put(state, { platform: result.platform }), 'purse.topped', { sum: String(sum) });
}

/** Flight mode of a phone: the switch that shows what a place without a network is like. */
export function air({ state }: PurseTurn, { phone: id, on }: ActionData): State {
  const phone = phoneOf(state, id);
  if (!phone) return refuse(state, 'purse.air', 'no-such-phone', String(id));
  return emit(withPhone(state, String(id), { ...phone, air: on === true }), 'purse.air', {
    phone: String(id),
    on: on === true,
  });
}

/** From the wallet into the purse of the learner's phone. */
export function load({ state }: PurseTurn, { sum }: ActionData): State {
  const phone = phoneOf(state, learnerId);
  if (!phone || phone.air) return refuse(state, 'purse.load', 'no-network');
  const result = tier.loadPurse(pursesOf(state).platform, learnerId, String(sum));
  if (!result.ok) return refuse(state, 'purse.load', result.code);
  const loaded = { ...phone, ...loadDevice(phone, String(sum)) };
  const now = withPhone(put(state, { platform: result.platform }), learnerId, loaded);
  return emit(now, 'purse.loaded', { sum: String(sum), held: loaded.balance });
}

/** Back from the purse into the wallet. */
export function unload({ state }: PurseTurn, { sum }: ActionData): State {
  const phone = phoneOf(state, learnerId);
  if (!phone || phone.air) return refuse(state, 'purse.unload', 'no-network');
  if (phone.sent.length + phone.got.length > 0) return refuse(state, 'purse.unload', 'sync-first');
  if (BigInt(phone.balance) < BigInt(String(sum))) return refuse(state, 'purse.unload', 'no-funds');
  const result = tier.unloadPurse(pursesOf(state).platform, learnerId, String(sum));
  if (!result.ok) return refuse(state, 'purse.unload', result.code);
  const balance = tier.plus(phone.balance, String(sum), -1n);
  const now = withPhone(put(state, { platform: result.platform }), learnerId, { ...phone, balance });
  return emit(now, 'purse.unloaded', { sum: String(sum), held: balance });
}

/** The copy of a phone on the bench, by the name of its original. */
export const copyOf = (id: string) => `${id}-copy`;

/** One phone pays another, with no network between: a signed slip changes hands. */
export function hand(turn: PurseTurn, { phone: id, to, sum }: ActionData): State {
  const { state } = turn;
  const [from, payee] = [phoneOf(state, id), phoneOf(state, to)];
  if (!from || !payee) return refuse(state, 'purse.hand', 'no-such-phone', String(from ? to : id));
  const onBench = sceneOf(turn) === 'bench';
  const used = (field: string, value: unknown) =>
    state.log.some(({ type, data }) => type === 'purse.handed' && data[field] === value);
  // Each phone of the bench pays once and each payee is paid once, so that both numbers are the same.
  if (onBench && (used('by', id) || used('to', to)))
    return refuse(state, 'purse.hand', 'paid-already', String(to));
  const { platform } = pursesOf(state);
  const secret = purseSecret(state.seed, from.purse);
  const written = writeSlip(from, secret, payee.purse, String(sum), platform.limits);
  if (!written.ok) return refuse(state, 'purse.hand', written.code, String(to));
  const taken = takeSlip(payee, written.slip, platform);
  if (!taken.ok) return refuse(state, 'purse.hand', taken.code, String(to));
  const { slip } = written;
  const now = withPhone(withPhone(state, String(id), { ...from, ...written.device }), String(to), {
    ...payee,
    ...taken.device,
  });
  const handed = emit(now, 'purse.handed', {
    by: String(id),
    to: String(to),
    sum: slip.sum,
    counter: slip.counter,
    air: from.air,
  });
  return from.purse === learnerId ? markPaid(turn, handed, String(to), slip.sum, 'offline') : handed;
}

/** The last slip of a phone is shown once more, to the same phone or to another; phones see through this by themselves. */
export function again({ state }: PurseTurn, { phone: id, to }: ActionData): State {
  const [from, payee] = [phoneOf(state, id), phoneOf(state, to)];
  const slip = from?.sent.at(-1);
  if (!slip || !payee) return refuse(state, 'purse.again', 'nothing-to-show', String(id));
  const taken = takeSlip(payee, slip, pursesOf(state).platform);
  return emit(state, 'purse.turned', { to: String(to), code: taken.ok ? 'none' : taken.code });
}

/** On the test bench: a phone as its backup has it, with everything that was in it at the beginning. */
export function copy(turn: PurseTurn, { phone: id }: ActionData): State {
  const { state, plan } = turn;
  const phone = phoneOf(state, id);
  if (!phone || phone.copy || id === learnerId || sceneOf(turn) !== 'bench')
    return refuse(state, 'purse.copy', 'not-here', String(id));
  if (phoneOf(state, copyOf(String(id)))) return refuse(state, 'purse.copy', 'one-copy', String(id));
  const loaded = plan.people.find((person) => person.id === id)?.purse ?? 0;
  const backup = { ...loadDevice(newDevice(phone.purse), String(loaded)), air: true, copy: true };
  return emit(withPhone(state, copyOf(String(id)), backup), 'purse.copied', { phone: String(id) });
}

/** A phone meets the network. */
export function sync({ state }: PurseTurn, { phone: id }: ActionData): State {
  const phone = phoneOf(state, id);
  if (!phone) return refuse(state, 'purse.sync', 'no-such-phone', String(id));
  if (phone.air) return refuse(state, 'purse.sync', 'no-network', String(id));
  const { platform, device, findings } = synchronise(pursesOf(state).platform, phone);
  let now = withPhone(put(state, { platform }), String(id), { ...phone, ...device });
  for (const { verdict, slip } of findings)
    now = emit(now, 'purse.found', {
      verdict,
      from: slip.from,
      to: slip.to,
      counter: slip.counter,
      sum: slip.sum,
    });
  const count = (verdict: string) => findings.filter((finding) => finding.verdict === verdict).length;
  return emit(now, 'purse.synced', { phone: String(id), slips: findings.length, twice: count('twice') });
}

/** Where everything stands once all phones but copies have met the network. */
function settledAll(state: State): tier.Platform {
  const { platform, phones } = pursesOf(state);
  return Object.values(phones)
    .filter((phone) => !phone.copy)
    .reduce((now, phone) => synchronise(now, phone).platform, platform);
}

/** The balance that somebody will have, in tyiyn. */
export function balanceAfter(state: State, of: string, what: string): string | null {
  const { wallets, purses } = settledAll(state);
  if (what === 'wallet') return Object.hasOwn(wallets, of) ? (wallets[of]?.balance ?? null) : null;
  return Object.hasOwn(purses, of) ? (purses[of]?.behind ?? null) : null;
}

/** A balance told in advance. */
export function predict({ state, plan }: PurseTurn, { of, what, value }: ActionData): State {
  if (!plan.predict.some((line) => line.of === of && line.what === what))
    return refuse(state, 'purse.predict', 'not-asked', String(of));
  const same = { of: String(of), what: String(what) };
  const given = state.log.filter(
    ({ type, data }) => type === 'purse.predicted' && data.of === same.of && data.what === same.what,
  );
  if (given.some(({ data }) => data.right === true))
    return refuse(state, 'purse.predict', 'already-right', same.of);
  const right = balanceAfter(state, same.of, same.what) === String(value);
  return emit(state, 'purse.predicted', { ...same, value: String(value), right, misses: given.length });
}

/** What actors do: a phone is lost with whatever is in it, and reported. `{ phone }` */
export function lose({ state }: PurseTurn, args: Json): State {
  const id = String((args as { phone?: Json } | null)?.phone ?? learnerId);
  const phone = phoneOf(state, id);
  const { platform } = pursesOf(state);
  const closed = tier.reportLost(platform, id);
  if (!phone || !closed.ok)
    return emit(state, 'failed', { actor: id, code: closed.ok ? 'no-such-phone' : closed.code });
  const now = put(state, { platform: closed.platform });
  const left = platform.purses[id]?.behind ?? '0';
  return emit(withPhone(now, id, { ...phone, ...newDevice(id) }), 'purse.lost', { phone: id, sum: left });
}
