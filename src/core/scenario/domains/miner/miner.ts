import { bytesToHex } from '@noble/hashes/utils.js';
import { headerBytes } from '@/core/bitcoin/header.ts';
import { nonceSearch } from '@/core/bitcoin/search.ts';
import type { Json } from '@/core/record/event.ts';
import { type ActionData, isName, isWhole } from '../../action.ts';
import { defineDomain, type Offer, ownOf, type Turn, withOwn } from '../../domain.ts';
import { emit, refuse, type State } from '../../state.ts';
import { firstGood, hashWith, isGood, taskOf } from './block.ts';
import { ideaOf, meanTries } from './foretell.ts';
import { aims, type MinerPlan, type MinerState, type Stage, type StageState } from './plan.ts';
import { nearMiss, testWarmth } from './warm.ts';

type MinerTurn = Turn<MinerPlan>;

const name = 'miner';
const fresh: StageState = { foretold: null, found: [], tries: 0, newest: [] };
const mine = (state: State) => ownOf<MinerState>(state, name);
const stepOf = ({ scenario, state }: MinerTurn) => scenario.steps[state.step]?.id;
/** Stages of the step at hand. */
const here = (turn: MinerTurn) => turn.plan.stages.filter(({ step }) => step === stepOf(turn));
const stateOf = (state: State, stage: Stage) => mine(state).stages[stage.id] ?? fresh;

function withStage(state: State, stage: Stage, changed: Partial<StageState>): State {
  const all = mine(state);
  const next = { ...stateOf(state, stage), ...changed };
  return withOwn(state, name, { ...all, stages: { ...all.stages, [stage.id]: next } });
}

/** The stage an action names, when it is open: its step is at hand, it is not finished, and something was foretold before the first try. */
function openStage(turn: MinerTurn, action: ActionData): Stage | string {
  const stage = here(turn).find(({ id }) => id === action.stage);
  if (!stage) return 'not-here';
  const { found, foretold } = stateOf(turn.state, stage);
  if (found.length >= stage.blocks) return 'stage-done';
  if (action.block !== undefined && action.block !== found.length) return 'other-block';
  if (action.t === 'miner.foretell') return foretold?.right || stage.digits === 0 ? 'foretold' : stage;
  if (stage.digits === 0) return mine(turn.state).halfBits > 0 ? stage : 'aim-first';
  return foretold ? stage : 'foretell-first';
}

function foretell(turn: MinerTurn, action: ActionData): State {
  const stage = openStage(turn, action);
  if (typeof stage === 'string') return refuse(turn.state, action.t, stage, String(action.stage));
  const before = stateOf(turn.state, stage).foretold;
  const misses = before ? before.misses + 1 : 0;
  const tries = Number(action.tries);
  const idea = ideaOf(stage.digits, tries);
  const right = idea === 'right';
  const told = withStage(turn.state, stage, { foretold: { tries, right, misses } });
  return emit(told, 'foretold', { stage: stage.id, digits: stage.digits, tries, idea, right, misses });
}

/** The block is found: the next one is at hand. */
function foundBlock(turn: MinerTurn, stage: Stage, nonce: number, tries: number): State {
  const { header } = taskOf(turn.state.seed, stage, mine(turn.state));
  const found = [...stateOf(turn.state, stage).found, { nonce, tries, hash: hashWith(header, nonce) }];
  const next = withStage(turn.state, stage, { found, tries: 0, newest: [] });
  return emit(next, 'mined', { stage: stage.id, digits: stage.digits, nonce, tries });
}

function tryNonces(turn: MinerTurn, action: ActionData): State {
  const stage = openStage(turn, action);
  if (typeof stage === 'string') return refuse(turn.state, action.t, stage, String(action.stage));
  const most = Math.max(0, ...stage.presses);
  const [from, count] = [Number(action.nonce), Number(action.count)];
  if (count > most) return refuse(turn.state, action.t, 'too-many', stage.id);
  const { header, target } = taskOf(turn.state.seed, stage, mine(turn.state));
  const { found, tries, last } = nonceSearch(headerBytes(header), target)(from, count);
  const before = stateOf(turn.state, stage);
  const newest = [{ nonce: from + tries - 1, hash: last }, ...before.newest].slice(0, 8);
  const all = before.tries + tries;
  const state = withStage(turn.state, stage, { tries: all, newest });
  return found === null ? state : foundBlock({ ...turn, state }, stage, found, all);
}

/** A nonce that the search beside the page found. It began at 0, so the nonce tells how many tries it took. */
function takeFound(turn: MinerTurn, action: ActionData): State {
  const stage = openStage(turn, action);
  if (typeof stage === 'string') return refuse(turn.state, action.t, stage, String(action.stage));
  if (stage.presses.length > 0) return refuse(turn.state, action.t, 'by-hand', stage.id);
  const { header, target } = taskOf(turn.state.seed, stage, mine(turn.state));
  const nonce = Number(action.nonce);
  if (!isGood(header, target, nonce)) return refuse(turn.state, action.t, 'above-target', stage.id);
  return foundBlock(turn, stage, nonce, nonce + 1);
}

function aim(turn: MinerTurn, action: ActionData): State {
  const stage = here(turn).find(({ digits }) => digits === 0);
  if (!stage || stateOf(turn.state, stage).found.length > 0) return refuse(turn.state, action.t, 'not-here');
  const halfBits = Number(action.halfBits);
  return emit(withOwn(turn.state, name, { ...mine(turn.state), halfBits }), 'aimed', { halfBits });
}

function test(turn: MinerTurn, action: ActionData): State {
  const { warm } = turn.plan;
  if (!warm || warm.step !== stepOf(turn)) return refuse(turn.state, action.t, 'not-here');
  const tested = testWarmth(turn.state.seed, warm.window);
  return emit(withOwn(turn.state, name, { ...mine(turn.state), tested }), 'tested', {
    ...tested,
    window: warm.window,
  });
}

function offers(turn: MinerTurn): Offer[] {
  const { state, plan } = turn;
  const own = mine(state);
  const warm: Offer[] =
    plan.warm?.step === stepOf(turn) && !own.tested ? [{ action: { t: 'miner.test' }, good: true }] : [];
  const open = here(turn).find((stage) => stateOf(state, stage).found.length < stage.blocks);
  if (!open) return warm;
  const { foretold } = stateOf(state, open);
  const say = (tries: number, good: boolean): Offer => ({
    action: { t: 'miner.foretell', stage: open.id, tries },
    good,
  });
  if (open.digits > 0 && !foretold?.right) {
    const guesses = [
      say(16 * open.digits + 1, false),
      say(10 ** open.digits, false),
      say(meanTries(open.digits), true),
    ];
    // Who has once foretold may mine though it was wrong.
    if (!foretold) return [...warm, ...guesses];
    return [...warm, ...guesses, ...hits(turn, open)];
  }
  const aims: Offer[] =
    open.digits === 0 && own.halfBits === 0 ? [{ action: { t: 'miner.aim', halfBits: 24 }, good: true }] : [];
  return [...warm, ...aims, ...(aims.length ? [] : hits(turn, open))];
}

/** The nonce that will do, as if somebody had searched long enough, and one that will not. */
function hits(turn: MinerTurn, stage: Stage): Offer[] {
  const { header, target } = taskOf(turn.state.seed, stage, mine(turn.state));
  const nonce = firstGood(header, target);
  const at = { stage: stage.id, block: stateOf(turn.state, stage).found.length };
  if (stage.presses.length === 0) return [{ action: { t: 'miner.found', ...at, nonce }, good: true }];
  const press = (from: number): ActionData => ({ t: 'miner.try', ...at, nonce: from, count: 1 });
  return [{ action: press(nonce), good: true }, { action: press(nonce + 1) }];
}

function viewOf(turn: MinerTurn): Json {
  const { plan, state } = turn;
  const own = mine(state);
  const shown = here(turn).map((stage) => {
    const { header, target } = taskOf(state.seed, stage, own);
    const bytes = bytesToHex(headerBytes(header));
    return { id: stage.id, header: { ...header }, bytes, target: target.toString(16).padStart(64, '0') };
  });
  const warm = plan.warm?.step === stepOf(turn) ? { ...nearMiss(state.seed) } : null;
  return { stages: shown, warm };
}

/** Mining by hand and by machine: real headers, real hashes, targets that a phone can reach. What the search finds is one number and proves itself. */
export const miner = defineDomain<MinerPlan>({
  name,
  actions: {
    'miner.foretell': { stage: isName, tries: isWhole(1, 1e12) },
    'miner.try': {
      stage: isName,
      block: isWhole(0, 20),
      nonce: isWhole(0, 0xffffffff),
      count: isWhole(1, 1000),
    },
    'miner.found': { stage: isName, block: isWhole(0, 20), nonce: isWhole(0, 0xffffffff) },
    'miner.aim': { halfBits: isWhole(aims.least, aims.most) },
    'miner.test': {},
  },
  events: {
    /** A mean of tries was foretold; `idea` is how it was come by. */
    foretold: ['stage', 'digits', 'tries', 'idea', 'right', 'misses'],
    /** A block was found, after so many tries. */
    mined: ['stage', 'digits', 'nonce', 'tries'],
    /** The learner chose a target. */
    aimed: ['halfBits'],
    /** Good hashes near a near miss and far from it. */
    tested: ['near', 'far', 'window'],
  },
  begin: ({ state }) => withOwn(state, name, { stages: {}, halfBits: 0, tested: null } satisfies MinerState),
  acts: {
    'miner.foretell': foretell,
    'miner.try': tryNonces,
    'miner.found': takeFound,
    'miner.aim': aim,
    'miner.test': test,
  },
  view: viewOf,
  offers,
  check: (scenario, plan) => {
    const steps = scenario.steps.map(({ id }) => id);
    const named = [
      ...plan.stages.map(({ step }, index) => ({ step, path: ['stages', index, 'step'] })),
      ...(plan.warm ? [{ step: plan.warm.step, path: ['warm', 'step'] }] : []),
    ];
    return named
      .filter(({ step }) => !steps.includes(step))
      .map(({ step, path }) => ({ path, message: `there is no step "${step}"` }));
  },
});
