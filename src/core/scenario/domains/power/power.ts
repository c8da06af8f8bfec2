import { yieldOf } from '@/core/ledgers/power/power.ts';
import { rounded } from '@/core/ledgers/power/ratio.ts';
import { stream } from '@/core/random/stream.ts';
import type { Json } from '@/core/record/event.ts';
import { type ActionData, isName, isText, oneOf } from '../../action.ts';
import { defineDomain, type Offer, ownOf, type Turn, withOwn } from '../../domain.ts';
import { emit, refuse, type State } from '../../state.ts';
import { type Case, type Field, fields, type PowerPlan, type PowerState, placesOf } from './plan.ts';
import { exactValue, judge } from './reckon.ts';

type PowerTurn = Turn<PowerPlan>;

const name = 'power';
/** The set of tariffs that is told apart. */
export const tariffSet = 'tariffs';
const own = (state: State) => ownOf<PowerState>(state, name);
const stepOf = ({ scenario, state }: PowerTurn) => scenario.steps[state.step]?.id;

/** The machine of a case: the same seed has the same one. */
export function machineOf(state: Pick<State, 'seed'>, one: Case) {
  return stream(state.seed, `power:${one.id}`).pick(one.machines);
}

function exact(state: State, one: Case, field: Field): string {
  return rounded(exactValue(field, machineOf(state, one), one.network), placesOf[field]);
}

/** Whether the machine of the tariffs' case pays at a tariff. */
function pays({ plan, state }: PowerTurn, som: string): boolean {
  const one = plan.cases.find(({ id }) => id === plan.tariffs?.of);
  if (!one?.network) return false;
  return yieldOf({ ...machineOf(state, one), tariff: som }, one.network).profit.n > 0n;
}

function begin(turn: PowerTurn): State {
  const state = withOwn(turn.state, name, { answers: {}, judged: {} } satisfies PowerState);
  const { tariffs } = turn.plan;
  if (!tariffs) return state;
  const goods = tariffs.list.filter(({ som }) => pays(turn, som)).length;
  return emit(state, 'dealt', { set: tariffSet, bads: tariffs.list.length - goods, goods });
}

function reckon(turn: PowerTurn, action: ActionData): State {
  const { state, plan } = turn;
  const one = plan.cases.find(({ id, step }) => id === action.case && step === stepOf(turn));
  const field = action.field as Field;
  if (!one?.ask.includes(field)) return refuse(state, action.t, 'not-here', String(action.case));
  const key = `${one.id}.${field}`;
  const before = own(state).answers[key];
  if (before?.right) return refuse(state, action.t, 'reckoned', key);
  const value = String(action.value);
  const idea = judge(field, value, machineOf(state, one), one.network);
  const right = idea === 'right';
  const misses = before ? before.misses + 1 : 0;
  const answers = { ...own(state).answers, [key]: { value, right, idea, misses } };
  const told = emit(withOwn(state, name, { ...own(state), answers }), 'reckoned', {
    case: one.id,
    field,
    idea,
    right,
    misses,
  });
  const done = one.ask.every((wanted) => answers[`${one.id}.${wanted}`]?.right);
  if (!done) return told;
  const missed = one.ask.filter((wanted) => (answers[`${one.id}.${wanted}`]?.misses ?? 0) > 0).length;
  return emit(told, 'billed', { case: one.id, fields: one.ask.length, missed });
}

function weigh(turn: PowerTurn, action: ActionData): State {
  const { state, plan } = turn;
  const { tariffs } = plan;
  const tariff = tariffs?.list.find(({ id }) => id === action.tariff);
  if (!tariffs || !tariff || tariffs.step !== stepOf(turn))
    return refuse(state, action.t, 'not-here', String(action.tariff));
  const said = action.verdict === 'pays';
  const judged = { ...own(state).judged, [tariff.id]: said };
  const told = emit(withOwn(state, name, { ...own(state), judged }), 'judged', {
    set: tariffSet,
    item: tariff.id,
    bad: !pays(turn, tariff.som),
    marked: !said,
  });
  const before = Object.keys(own(state).judged).length;
  const all = Object.keys(judged).length === tariffs.list.length;
  return all && before < tariffs.list.length ? emit(told, 'weighed', { tariffs: tariffs.list.length }) : told;
}

function offers(turn: PowerTurn): Offer[] {
  const { state, plan } = turn;
  const step = stepOf(turn);
  const open = plan.cases
    .filter((one) => one.step === step)
    .flatMap((one) =>
      one.ask
        .filter((field) => !own(state).answers[`${one.id}.${field}`]?.right)
        .slice(0, 1)
        .map((field) => ({ one, field })),
    );
  const answers = open.flatMap(({ one, field }): Offer[] => {
    const say = (value: string, good: boolean): Offer => ({
      action: { t: 'power.reckon', case: one.id, field, value },
      good,
    });
    const right = exact(state, one, field);
    return [say(right, true), say(`${BigInt(right.replace(/\..*/, '')) * 10n + 7n}`, false), say('1', false)];
  });
  const { tariffs } = plan;
  if (!tariffs || tariffs.step !== step) return answers;
  const verdicts = tariffs.list
    .filter(({ id }) => !(id in own(state).judged))
    .flatMap(({ id, som }): Offer[] =>
      (['pays', 'loses'] as const).map((verdict) => ({
        action: { t: 'power.weigh', tariff: id, verdict },
        good: pays(turn, som) === (verdict === 'pays'),
        stance: verdict === 'pays' ? 'accept' : 'refuse',
      })),
    );
  return [...answers, ...verdicts];
}

function viewOf(turn: PowerTurn): Json {
  const { state, plan } = turn;
  const cases = plan.cases.map((one) => {
    const shown = one.ask.filter((field) => own(state).answers[`${one.id}.${field}`]?.right);
    return {
      id: one.id,
      machine: { ...machineOf(state, one) },
      // Only what the learner has worked out is told.
      values: Object.fromEntries(shown.map((field) => [field, exact(state, one, field)])),
    };
  });
  const judged = own(state).judged;
  const tariffs = (plan.tariffs?.list ?? [])
    .filter(({ id }) => id in judged)
    .map(({ id, som }) => [id, pays(turn, som)]);
  return { cases, tariffs: Object.fromEntries(tariffs) as Json };
}

/** What mining costs and brings: the learner reckons first, the machine compares. */
export const power = defineDomain<PowerPlan>({
  name,
  actions: {
    'power.reckon': { case: isName, field: oneOf(...fields), value: isText(/^-?\d{1,15}([.,]\d{1,12})?$/) },
    'power.weigh': { tariff: isName, verdict: oneOf('pays', 'loses') },
  },
  events: {
    /** A field was worked out; `idea` is `right` or the mistake that leads to the answer. */
    reckoned: ['case', 'field', 'idea', 'right', 'misses'],
    /** All fields of a case are right; so many were missed at first. */
    billed: ['case', 'fields', 'missed'],
    /** Every tariff has a verdict. */
    weighed: ['tariffs'],
  },
  begin,
  acts: { 'power.reckon': reckon, 'power.weigh': weigh },
  view: viewOf,
  offers,
  check: (scenario, plan) => {
    const steps = scenario.steps.map(({ id }) => id);
    const named = [
      ...plan.cases.map(({ step }, index) => ({ step, path: ['cases', index, 'step'] })),
      ...(plan.tariffs ? [{ step: plan.tariffs.step, path: ['tariffs', 'step'] }] : []),
    ];
    const lost = named
      .filter(({ step }) => !steps.includes(step))
      .map(({ step, path }) => ({ path, message: `there is no step "${step}"` }));
    const of = plan.tariffs?.of;
    const one = plan.cases.find(({ id }) => id === of);
    return of && !one?.network
      ? [...lost, { path: ['tariffs', 'of'], message: `there is no case "${of}" with a network` }]
      : lost;
  },
});
