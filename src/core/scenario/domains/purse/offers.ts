import type { Offer } from '../../domain.ts';
import { learnerId } from '../../scenario.ts';
import type { State } from '../../state.ts';
import { balanceAfter, copyOf, type PurseTurn, pursesOf } from './acts.ts';

const has = (state: State, type: string, where: Readonly<Record<string, unknown>> = {}) =>
  state.log.some(
    (event) =>
      event.type === type && Object.entries(where).every(([field, value]) => event.data[field] === value),
  );

/** The payments asked for in this step and not yet made. */
function open({ scenario, state, plan }: PurseTurn) {
  const own = pursesOf(state);
  const step = scenario.steps[state.step]?.id;
  return plan.asks.flatMap(({ id, step: at }) => {
    const ask = own.asks[id];
    return at === step && ask?.paid === '0' ? [ask] : [];
  });
}

/** Fetches from the bank what the wallet is short of. */
function topOffers(state: State, needed: bigint): Offer[] {
  const short = needed - BigInt(pursesOf(state).platform.wallets[learnerId]?.balance ?? '0');
  return short > 0n ? [{ action: { t: 'purse.top', sum: short.toString() }, good: true }] : [];
}

const wrongSum = (sum: string) => (BigInt(sum) + 5_000n).toString();
const sumOf = (asks: readonly { readonly sum: string }[]) =>
  asks.reduce((sum, ask) => sum + BigInt(ask.sum), 0n);

function onlineOffers(turn: PurseTurn): Offer[] {
  const { state } = turn;
  if (pursesOf(state).phones[learnerId]?.air)
    return [{ action: { t: 'purse.air', phone: learnerId, on: false }, good: true }];
  const asks = open(turn);
  const top = topOffers(state, sumOf(asks));
  return [
    ...top,
    ...asks.flatMap(({ to, sum }): Offer[] => [
      ...(top.length ? [] : [{ action: { t: 'purse.pay', to, sum }, good: true }]),
      ...(has(state, 'purse.paid', { ask: '' })
        ? []
        : [{ action: { t: 'purse.pay', to, sum: wrongSum(sum) }, good: false, stance: 'accept' as const }]),
    ]),
    ...(has(state, 'ui', { what: 'open', id: 'record' })
      ? []
      : [{ action: { t: 'ui', what: 'open', id: 'record' }, good: true }]),
  ];
}

function loadOffers(state: State, short: bigint, most: bigint): Offer[] {
  const phone = pursesOf(state).phones[learnerId];
  // What was spent off line is behind the purse until it is told: it takes room under the limit.
  if (short > most && phone && phone.sent.length > 0)
    return [{ action: { t: 'purse.sync', phone: learnerId }, good: true }];
  const top = topOffers(state, short);
  const whole = BigInt(pursesOf(state).platform.wallets[learnerId]?.balance ?? '0');
  const greedy = most < whole ? most : whole;
  return [
    ...top,
    ...(short > 0n && top.length === 0
      ? [{ action: { t: 'purse.load', sum: short.toString() }, good: true }]
      : []),
    ...(greedy > 0n
      ? [{ action: { t: 'purse.load', sum: greedy.toString() }, good: false, stance: 'accept' as const }]
      : []),
  ];
}

function offlineOffers(turn: PurseTurn): Offer[] {
  const { state, plan } = turn;
  const own = pursesOf(state);
  const phone = own.phones[learnerId];
  const asks = open(turn);
  if (!phone) return [];
  const short = sumOf(asks) - BigInt(phone.balance);
  const most = BigInt(plan.limits.purse) - BigInt(own.platform.purses[learnerId]?.behind ?? '0');
  const air = (on: boolean): Offer => ({
    action: { t: 'purse.air', phone: learnerId, on },
    good: on === short <= 0n,
  });
  const wrong = has(state, 'purse.paid', { ask: '', way: 'offline' });
  if (!phone.air) return [...loadOffers(state, short, most), ...(asks.length ? [air(true)] : [])];
  if (short > 0n) return [air(false)];
  return asks.flatMap(({ to, sum }): Offer[] => [
    { action: { t: 'purse.hand', phone: learnerId, to, sum }, good: true },
    ...(wrong || BigInt(wrongSum(sum)) > BigInt(phone.balance)
      ? []
      : [{ action: { t: 'purse.hand', phone: learnerId, to, sum: wrongSum(sum) }, good: false }]),
  ]);
}

function syncOffers({ scenario, state, plan }: PurseTurn): Offer[] {
  const own = pursesOf(state);
  const told = plan.predict.filter(
    ({ of, what }) => !has(state, 'purse.predicted', { of, what, right: true }),
  );
  const phones = plan.scenes.find(({ step }) => step === scenario.steps[state.step]?.id)?.phones ?? [];
  const waiting = phones.filter(
    (id) => !has(state, 'purse.synced', { phone: id }) || (own.phones[id]?.got.length ?? 0) > 0,
  );
  const mine = own.phones[learnerId];
  const synced = mine !== undefined && mine.sent.length + mine.got.length === 0;
  return [
    ...told.flatMap(({ of, what }): Offer[] => {
      const value = balanceAfter(state, of, what) ?? '0';
      const wrong = has(state, 'purse.predicted', { of, what })
        ? []
        : ['1', `${value}0`, (BigInt(value) + 5_000n).toString()];
      return [
        { action: { t: 'purse.predict', of, what, value }, good: true },
        ...wrong.map(
          (other): Offer => ({ action: { t: 'purse.predict', of, what, value: other }, good: false }),
        ),
      ];
    }),
    ...waiting.map((id): Offer => {
      const action = own.phones[id]?.air
        ? { t: 'purse.air', phone: id, on: false }
        : { t: 'purse.sync', phone: id };
      return { action, good: true, stance: 'accept' };
    }),
    ...(mine && synced && !mine.air && waiting.length === 0 && BigInt(mine.balance) > 0n
      ? [{ action: { t: 'purse.unload', sum: mine.balance }, good: true }]
      : []),
  ];
}

/** On the bench: a copy, one number spent twice, and both payees brought to the network. */
function benchOffers(turn: PurseTurn): Offer[] {
  const { scenario, state, plan } = turn;
  const own = pursesOf(state);
  const [tester = '', first = '', second = ''] =
    plan.scenes.find(({ step }) => step === scenario.steps[state.step]?.id)?.phones ?? [];
  const phone = own.phones[tester];
  const twin = own.phones[copyOf(tester)];
  const asks = open(turn);
  const sum = (to: string) => asks.find((ask) => ask.to === to)?.sum ?? '100';
  const paid = (by: string, to: string) => has(state, 'purse.handed', { by, to });
  const good = (action: Offer['action']): Offer => ({ ...(action ? { action } : {}), good: true });
  if (!phone) return [];
  // A stall that met the network before it was paid has to meet it again.
  const meet = (id: string): Offer[] =>
    has(state, 'purse.synced', { phone: id }) && own.phones[id]?.got.length === 0
      ? []
      : [
          good(
            own.phones[id]?.air ? { t: 'purse.air', phone: id, on: false } : { t: 'purse.sync', phone: id },
          ),
        ];
  return [
    ...(twin ? [] : [good({ t: 'purse.copy', phone: tester })]),
    ...(paid(tester, first) ? [] : [good({ t: 'purse.hand', phone: tester, to: first, sum: sum(first) })]),
    ...(paid(tester, first) && phone.sent.length > 0 && !has(state, 'purse.turned')
      ? [good({ t: 'purse.again', phone: tester, to: first })]
      : []),
    ...(twin && !paid(copyOf(tester), second)
      ? [good({ t: 'purse.hand', phone: copyOf(tester), to: second, sum: sum(second) })]
      : []),
    ...(paid(copyOf(tester), second) ? [...meet(first), ...meet(second)] : []),
  ];
}

/** What can be done in this step, by its scene. */
export function offers(turn: PurseTurn): Offer[] {
  const { scenario, state, plan } = turn;
  const step = scenario.steps[state.step];
  if (step?.part !== 'purse') return [];
  const scene = plan.scenes.find((line) => line.step === step.id)?.scene;
  if (scene === 'online') return onlineOffers(turn);
  if (scene === 'offline') return offlineOffers(turn);
  if (scene === 'sync') return syncOffers(turn);
  return scene === 'bench' ? benchOffers(turn) : [];
}
