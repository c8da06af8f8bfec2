import { headerHash } from '@/core/bitcoin/header.ts';
import type { Json } from '@/core/record/event.ts';
import { ownOf, type Turn } from '../../domain.ts';
import { type Act, acts, type BlocksPlan, type BlocksState, type Item } from './plan.ts';
import { realCase, realChanges, realHeight } from './real.ts';
import { cheatedRow, faultsOf, honestRow, paymentId } from './row.ts';
import { claimedRoot, claimsOf, leafToProve, sumTree, treeRows } from './tree.ts';

type Truth = (turn: Turn<BlocksPlan>, act: Act) => { changes: readonly Item[]; broken: number } | null;

function rowView({ state, plan }: Turn<BlocksPlan>) {
  if (!plan.row) return null;
  const own = ownOf<BlocksState>(state, 'blocks');
  const honest = honestRow(state.seed, plan.row.chain);
  const done = acts.filter((act) => own.foreseen[act]).length;
  const row = own.tamper ? cheatedRow(state.seed, honest, own.tamper, done) : honest;
  return row.map(({ payments, header }, at) => ({
    payments: payments.map((payment) => ({ ...payment, hash: paymentId(state.seed, payment) })),
    previous: header.previous,
    root: header.root,
    nonce: header.nonce,
    hash: headerHash(header),
    faults: faultsOf(state.seed, row, at),
  }));
}

/** What the screens show of the step at hand; what is still to be found out is not in it. */
export function viewOf(turn: Turn<BlocksPlan>, truthOf: Truth): Json {
  const { state, plan, scenario } = turn;
  const step = scenario.steps[state.step]?.id;
  const own = ownOf<BlocksState>(state, 'blocks');
  const { tree, sums } = plan;
  const truths = acts.flatMap((act) => {
    const truth = own.foreseen[act] && truthOf(turn, act);
    return truth ? [[act, truth] as const] : [];
  });
  const real = plan.real?.step === step ? realCase() : null;
  const claims = tree && plan.claims?.step === step ? claimsOf(state.seed, tree.leaves) : [];
  const nodes = sums && sums.step === step ? sumTree(state.seed, sums) : null;
  return {
    row: plan.row?.step === step ? rowView(turn) : null,
    truths: Object.fromEntries([
      ...truths,
      ...(own.foreseen.real ? [['real', { changes: realChanges, broken: realHeight }] as const] : []),
    ]),
    real: real && {
      honest: real.honest,
      bent: own.foreseen.real ? real.bent : null,
      values: real.values,
      previous: real.previous,
      time: real.time,
    },
    tree:
      tree && (tree.step === step || plan.claims?.step === step)
        ? { rows: treeRows(state.seed, tree.leaves), leaf: leafToProve(state.seed, tree.leaves) }
        : null,
    claims: claims.map((claim, number) => ({
      leaf: claim.leaf,
      sum: claim.sum,
      siblings: claim.proof.siblings,
      id: paymentId(state.seed, { ...(tree?.leaves[claim.leaf] ?? { id: '', sum: 0 }), sum: claim.sum }),
      root: own.computed.includes(number) && tree ? claimedRoot(state.seed, tree.leaves, claim) : null,
      honest: String(number) in own.judged ? claim.honest : null,
    })),
    sums: nodes
      ? {
          rows: nodes.map((row, height) =>
            row.map(({ hash, sum }, at) => ({
              hash,
              sum: height === nodes.length - 1 || own.opened.includes(`${height}.${at}`) ? sum : null,
            })),
          ),
        }
      : null,
  } as unknown as Json;
}
