import { type ActionData, isList, isWhole, oneOf } from '../../action.ts';
import { defineDomain, ownOf, type Turn, withOwn } from '../../domain.ts';
import { emit, refuse, type State } from '../../state.ts';
import { offers } from './offers.ts';
import { type Act, acts, type BlocksPlan, type BlocksState, type Item, realItems, rowItems } from './plan.ts';
import { realChanges, realHeight } from './real.ts';
import { cheatedRow, firstBroken, honestRow, valuesOf } from './row.ts';
import { claimedRoot, claimsOf, holeAt, ideaOf, leafToProve, rootOfTree, sumTree } from './tree.ts';
import { viewOf } from './view.ts';

type BlocksTurn = Turn<BlocksPlan>;

const name = 'blocks';
const own = (state: State) => ownOf<BlocksState>(state, name);
const change = (state: State, part: Partial<BlocksState>) => withOwn(state, name, { ...own(state), ...part });
const stepOf = ({ scenario, state }: BlocksTurn) => scenario.steps[state.step]?.id;

/** What really changes with an act of the row, and the first block that a node refuses then (1 is the first). */
export function truthOf({ state, plan }: BlocksTurn, act: Act) {
  const { tamper } = own(state);
  if (!plan.row || !tamper) return null;
  const honest = honestRow(state.seed, plan.row.chain);
  const done = acts.indexOf(act);
  const [before, after] = [done, done + 1].map((many) => cheatedRow(state.seed, honest, tamper, many));
  if (!before || !after) return null;
  const [old, now] = [before, after].map((row) => valuesOf(state.seed, row, tamper.block, tamper.payment));
  const changes = rowItems.filter((item) => old?.[item] !== now?.[item]);
  return { changes: changes as readonly Item[], broken: firstBroken(state.seed, after) + 1 };
}

function begin({ state, plan }: BlocksTurn): State {
  let now = withOwn(state, name, {
    tamper: null,
    foreseen: {},
    path: { found: 0, misses: 0 },
    computed: [],
    judged: {},
    opened: [],
    accused: [],
  } satisfies BlocksState);
  // One thing changes with the payment, two with each of the other acts.
  if (plan.row) now = emit(now, 'dealt', { set: 'changes', bads: 7, goods: 4 * rowItems.length - 7 });
  if (plan.real)
    now = emit(now, 'dealt', {
      set: 'real',
      bads: realChanges.length,
      goods: realItems.length - realChanges.length,
    });
  if (plan.claims) now = emit(now, 'dealt', { set: 'claims', bads: 2, goods: 2 });
  return now;
}

function tamper(turn: BlocksTurn, action: ActionData): State {
  const { state, plan } = turn;
  const [block, payment, sum] = [Number(action.block), Number(action.payment), Number(action.sum)];
  const old = plan.row?.chain[block]?.[payment];
  if (plan.row?.step !== stepOf(turn) || !old) return refuse(state, action.t, 'not-here');
  if (own(state).foreseen.payment) return refuse(state, action.t, 'tampered');
  // The first block has none before it, the last none after: there would be less to see.
  if (block < 1 || block > plan.row.chain.length - 3) return refuse(state, action.t, 'other-block');
  if (old.sum === sum) return refuse(state, action.t, 'same-sum');
  return emit(change(state, { tamper: { block, payment, sum } }), 'tampered', { block: block + 1 });
}

function judgeItems(
  state: State,
  set: string,
  act: string,
  items: readonly Item[],
  said: readonly Item[],
  truth: readonly Item[],
) {
  return items.reduce(
    (now, item) =>
      emit(now, 'judged', {
        set,
        item: `${act}-${item}`,
        bad: truth.includes(item),
        marked: said.includes(item),
      }),
    state,
  );
}

function foresee(turn: BlocksTurn, action: ActionData): State {
  const { state, plan } = turn;
  const act = action.act as Act | 'real';
  const said = action.changes as unknown as readonly Item[];
  const broken = Number(action.broken);
  const isReal = act === 'real';
  if ((isReal ? plan.real?.step : plan.row?.step) !== stepOf(turn))
    return refuse(state, action.t, 'not-here', act);
  const { foreseen } = own(state);
  const next = acts.find((one) => !foreseen[one]);
  if (foreseen[act] || (!isReal && act !== next)) return refuse(state, action.t, 'not-now', act);
  const truth = isReal ? { changes: realChanges, broken: realHeight } : truthOf(turn, act);
  if (!truth) return refuse(state, action.t, 'tamper-first', act);
  const items: readonly Item[] = isReal ? realItems : rowItems;
  const judged = judgeItems(state, isReal ? 'real' : 'changes', act, items, said, truth.changes);
  const kept = change(judged, { foreseen: { ...foreseen, [act]: { changes: said, broken } } });
  return emit(kept, 'named', { act, block: broken, right: broken === truth.broken });
}

function sibling(turn: BlocksTurn, action: ActionData): State {
  const { state, plan } = turn;
  const { tree } = plan;
  const { found, misses } = own(state).path;
  if (!tree || tree.step !== stepOf(turn)) return refuse(state, action.t, 'not-here');
  const rows = Math.log2(tree.leaves.length);
  if (found >= rows) return refuse(state, action.t, 'proved');
  const [row, at] = [Number(action.row), Number(action.at)];
  const idea = ideaOf(leafToProve(state.seed, tree.leaves), found, row, at);
  const right = idea === 'right';
  const path = right ? { found: found + 1, misses } : { found, misses: misses + 1 };
  const told = emit(change(state, { path }), 'sibling', { row, at, right, idea, misses });
  return path.found === rows ? emit(told, 'proved', { misses }) : told;
}

function claimAt(turn: BlocksTurn, action: ActionData) {
  const { state, plan } = turn;
  if (!plan.tree || plan.claims?.step !== stepOf(turn)) return null;
  const claim = claimsOf(state.seed, plan.tree.leaves)[Number(action.claim)];
  return claim ? { claim, leaves: plan.tree.leaves } : null;
}

function compute(turn: BlocksTurn, action: ActionData): State {
  const { state } = turn;
  const found = claimAt(turn, action);
  if (!found) return refuse(state, action.t, 'not-here');
  const number = Number(action.claim);
  const same = claimedRoot(state.seed, found.leaves, found.claim) === rootOfTree(state.seed, found.leaves);
  const computed = [...new Set([...own(state).computed, number])];
  return emit(change(state, { computed }), 'computed', { claim: number, same });
}

function judge(turn: BlocksTurn, action: ActionData): State {
  const { state } = turn;
  const found = claimAt(turn, action);
  if (!found) return refuse(state, action.t, 'not-here');
  const said = action.verdict === 'false';
  const before = own(state).judged;
  const judged = { ...before, [String(action.claim)]: said };
  const looked = own(state).computed.includes(Number(action.claim));
  const told = emit(change(state, { judged }), 'judged', {
    set: 'claims',
    item: `claim-${action.claim}`,
    bad: !found.claim.honest,
    marked: said,
  });
  const weighed = emit(told, 'claim', {
    claim: Number(action.claim),
    right: said === !found.claim.honest,
    looked,
  });
  const all = Object.keys(judged).length === 4 && Object.keys(before).length < 4;
  return all ? emit(weighed, 'claims', {}) : weighed;
}

function open(turn: BlocksTurn, action: ActionData): State {
  const { state, plan } = turn;
  if (!plan.sums || plan.sums.step !== stepOf(turn)) return refuse(state, action.t, 'not-here');
  const node = sumTree(state.seed, plan.sums)[Number(action.row)]?.[Number(action.at)];
  if (!node) return refuse(state, action.t, 'not-here');
  const key = `${action.row}.${action.at}`;
  if (own(state).opened.includes(key)) return state;
  const opened = [...own(state).opened, key];
  return emit(change(state, { opened }), 'opened', { row: Number(action.row), at: Number(action.at) });
}

function accuse(turn: BlocksTurn, action: ActionData): State {
  const { state, plan } = turn;
  if (!plan.sums || plan.sums.step !== stepOf(turn)) return refuse(state, action.t, 'not-here');
  const { accused, opened } = own(state);
  const hole = holeAt(state.seed, plan.sums);
  if (accused.includes(hole)) return refuse(state, action.t, 'accused');
  const leaf = Number(action.leaf);
  const told = change(state, { accused: [...accused, leaf] });
  return emit(told, 'accused', {
    leaf,
    right: leaf === hole,
    misses: accused.length,
    looks: opened.length,
  });
}

/** Blocks tampered with, paths of a Merkle tree, and a sum tree with a hole: what holds a chain together, seen where it breaks. */
export const blocks = defineDomain<BlocksPlan>({
  name,
  actions: {
    'blocks.tamper': { block: isWhole(0, 20), payment: isWhole(0, 20), sum: isWhole(1, 999_999) },
    'blocks.foresee': {
      act: oneOf(...acts, 'real'),
      changes: isList(oneOf(...new Set([...rowItems, ...realItems])), 10),
      broken: isWhole(0, 999_999),
    },
    'blocks.sibling': { row: isWhole(0, 20), at: isWhole(0, 1000) },
    'blocks.compute': { claim: isWhole(0, 20) },
    'blocks.judge': { claim: isWhole(0, 20), verdict: oneOf('true', 'false') },
    'blocks.open': { row: isWhole(0, 20), at: isWhole(0, 1000) },
    'blocks.accuse': { leaf: isWhole(0, 1000) },
  },
  events: {
    /** A payment was chosen to be changed. */
    tampered: ['block'],
    /** The first block that a node refuses was named for an act. */
    named: ['act', 'block', 'right'],
    /** A hash of the path was chosen; the path is whole. */
    sibling: ['row', 'at', 'right', 'idea', 'misses'],
    proved: ['misses'],
    /** A claim's root was worked out; a claim was judged, worked out before or not; all are judged. */
    computed: ['claim', 'same'],
    claim: ['claim', 'right', 'looked'],
    claims: [],
    /** A node of the sum tree was opened; a customer was said to be the hole. */
    opened: ['row', 'at'],
    accused: ['leaf', 'right', 'misses', 'looks'],
  },
  begin,
  acts: {
    'blocks.tamper': tamper,
    'blocks.foresee': foresee,
    'blocks.sibling': sibling,
    'blocks.compute': compute,
    'blocks.judge': judge,
    'blocks.open': open,
    'blocks.accuse': accuse,
  },
  view: (turn) => viewOf(turn, truthOf),
  offers: (turn) => offers(turn, truthOf),
  check: (scenario, plan) => {
    const steps = scenario.steps.map(({ id }) => id);
    const { row, real, tree, claims, sums } = plan;
    return Object.entries({ row, real, tree, claims, sums }).flatMap(([key, part]) =>
      part && !steps.includes(part.step)
        ? [{ path: [key, 'step'], message: `there is no step "${part.step}"` }]
        : [],
    );
  },
});
