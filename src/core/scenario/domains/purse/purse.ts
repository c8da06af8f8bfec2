import { allSom } from '../../../ledgers/som/platform.ts';
import { isName, isText, oneOf } from '../../action.ts';
import { defineDomain, withOwn } from '../../domain.ts';
import * as acts from './acts.ts';
import { offers } from './offers.ts';
import { openPurses, type PursePlan } from './plan.ts';

const name = 'purse';

/** What the screens show: the platform, the phones, what is asked for. */
export function purseView({ scenario, state, plan }: acts.PurseTurn) {
  const own = acts.pursesOf(state);
  const step = scenario.steps[state.step]?.id;
  const scene = plan.scenes.find((line) => line.step === step);
  return {
    scene: scene?.scene ?? null,
    phones: scene?.phones ?? [],
    limits: own.platform.limits,
    issued: own.platform.issued,
    all: allSom(own.platform).toString(),
    banks: own.platform.banks,
    wallets: own.platform.wallets,
    purses: own.platform.purses,
    devices: own.phones,
    asks: plan.asks.filter((ask) => ask.step === step).map(({ id }) => ({ id, ...own.asks[id] })),
    predict: plan.predict,
  };
}

/** What a part of the labs shows of the purse. */
export type PurseView = ReturnType<typeof purseView>;

const sum = isText(/^[1-9]\d{0,11}$/);
const yesNo = oneOf(true, false);

/** The digital som as a model: two tiers, a wallet on line, a purse off line, slips, synchronising and double spending. */
export const purse = defineDomain<PursePlan>({
  name,
  actions: {
    'purse.pay': { to: isName, sum },
    'purse.air': { phone: isName, on: yesNo },
    'purse.top': { sum },
    'purse.load': { sum },
    'purse.unload': { sum },
    'purse.hand': { phone: isName, to: isName, sum },
    'purse.again': { phone: isName, to: isName },
    'purse.copy': { phone: isName },
    'purse.sync': { phone: isName },
    'purse.predict': { of: isName, what: oneOf('wallet', 'purse'), value: isText(/^\d{1,12}$/) },
  },
  events: {
    'purse.paid': ['to', 'sum', 'way', 'ask'],
    'purse.air': ['phone', 'on'],
    'purse.topped': ['sum'],
    'purse.loaded': ['sum', 'held'],
    'purse.unloaded': ['sum', 'held'],
    'purse.handed': ['by', 'to', 'sum', 'counter', 'air'],
    'purse.turned': ['to', 'code'],
    'purse.copied': ['phone'],
    'purse.found': ['verdict', 'from', 'to', 'counter', 'sum'],
    'purse.synced': ['phone', 'slips', 'twice'],
    'purse.predicted': ['of', 'what', 'value', 'right', 'misses'],
    'purse.lost': ['phone', 'sum'],
  },
  begin: ({ state, plan }) => withOwn(state, name, openPurses(state.seed, plan)),
  acts: {
    'purse.pay': acts.pay,
    'purse.air': acts.air,
    'purse.top': acts.top,
    'purse.load': acts.load,
    'purse.unload': acts.unload,
    'purse.hand': acts.hand,
    'purse.again': acts.again,
    'purse.copy': acts.copy,
    'purse.sync': acts.sync,
    'purse.predict': acts.predict,
  },
  deeds: { 'purse.lose': acts.lose },
  view: (turn) => JSON.parse(JSON.stringify(purseView(turn))),
  offers,
  check: (scenario, plan) => {
    const people = plan.people.map(({ id }) => id);
    const steps = scenario.steps.map(({ id }) => id);
    const missing = (names: readonly string[], known: readonly string[], path: string) =>
      names
        .filter((one) => !known.includes(one))
        .map((one) => ({ path: ['purse', path], message: `there is no "${one}"` }));
    return [
      ...missing(
        ['learner', ...plan.asks.map(({ to }) => to), ...plan.scenes.flatMap(({ phones }) => phones)],
        people,
        'people',
      ),
      ...missing(
        [...plan.asks, ...plan.scenes].map(({ step }) => step),
        steps,
        'scenes',
      ),
      ...missing(
        plan.people.map(({ bank }) => bank),
        plan.banks.map(({ id }) => id),
        'banks',
      ),
    ];
  },
});
