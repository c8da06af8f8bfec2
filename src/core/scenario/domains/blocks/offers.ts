import { stream } from '@/core/random/stream.ts';
import { type Offer, ownOf, type Turn } from '../../domain.ts';
import { type Act, acts, type BlocksPlan, type BlocksState, type Item, realItems, rowItems } from './plan.ts';
import { realChanges, realHeight } from './real.ts';
import { claimsOf, holeAt, leafToProve } from './tree.ts';

type Truth = (turn: Turn<BlocksPlan>, act: Act) => { changes: readonly Item[]; broken: number } | null;

/** The right word on an act, all marked, nothing marked. */
function words(act: string, items: readonly Item[], changes: readonly Item[], broken: number): Offer[] {
  const say = (marked: readonly Item[], block: number) => ({
    t: 'blocks.foresee',
    act,
    changes: [...marked],
    broken: block,
  });
  return [
    { action: say(changes, broken), good: true },
    { action: say(items, broken - 1), good: false, stance: 'accept' },
    { action: say([], broken - 1), good: false, stance: 'refuse' },
  ];
}

function rowOffers(turn: Turn<BlocksPlan>, truthOf: Truth): Offer[] {
  const { state, plan } = turn;
  const own = ownOf<BlocksState>(state, 'blocks');
  const chain = plan.row?.chain ?? [];
  if (!own.tamper) {
    const block = stream(state.seed, 'blocks:offer').int(1, chain.length - 3);
    return [
      {
        action: { t: 'blocks.tamper', block, payment: 0, sum: (chain[block]?.[0]?.sum ?? 0) + 1 },
        good: true,
      },
    ];
  }
  const act = acts.find((one) => !own.foreseen[one]);
  const truth = act && truthOf(turn, act);
  return act && truth ? words(act, rowItems, truth.changes, truth.broken) : [];
}

function pathOffers({ state, plan }: Turn<BlocksPlan>): Offer[] {
  const { tree } = plan;
  const { found } = ownOf<BlocksState>(state, 'blocks').path;
  if (!tree || found >= Math.log2(tree.leaves.length)) return [];
  const own = Math.floor(leafToProve(state.seed, tree.leaves) / 2 ** found);
  const take = (at: number, good: boolean): Offer => ({
    action: { t: 'blocks.sibling', row: found, at },
    good,
  });
  return [take(own ^ 1, true), take(own, false)];
}

function claimOffers({ state, plan }: Turn<BlocksPlan>): Offer[] {
  const own = ownOf<BlocksState>(state, 'blocks');
  const claims = claimsOf(state.seed, plan.tree?.leaves ?? []);
  return claims.flatMap((claim, number): Offer[] => {
    if (!own.computed.includes(number))
      return [{ action: { t: 'blocks.compute', claim: number }, good: true }];
    if (String(number) in own.judged) return [];
    return (['true', 'false'] as const).map((verdict) => ({
      action: { t: 'blocks.judge', claim: number, verdict },
      good: claim.honest === (verdict === 'true'),
      stance: verdict === 'true' ? 'accept' : 'refuse',
    }));
  });
}

function sumOffers({ state, plan }: Turn<BlocksPlan>): Offer[] {
  const { sums } = plan;
  if (!sums) return [];
  const own = ownOf<BlocksState>(state, 'blocks');
  const hole = holeAt(state.seed, sums);
  if (own.accused.includes(hole)) return [];
  const rows = Math.log2(sums.customers.length);
  // On the way down both children of the node that hides the hole are opened.
  for (let row = rows - 1; row >= 0; row--) {
    const at = Math.floor(hole / 2 ** row);
    for (const one of [at, at ^ 1])
      if (!own.opened.includes(`${row}.${one}`))
        return [{ action: { t: 'blocks.open', row, at: one }, good: true }];
  }
  const name = (leaf: number, good: boolean): Offer => ({ action: { t: 'blocks.accuse', leaf }, good });
  return [name(hole, true), name(hole ^ 1, false)];
}

/** What can be done in the step at hand. */
export function offers(turn: Turn<BlocksPlan>, truthOf: Truth): Offer[] {
  const { state, plan, scenario } = turn;
  const step = scenario.steps[state.step]?.id;
  const own = ownOf<BlocksState>(state, 'blocks');
  return [
    ...(plan.row?.step === step ? rowOffers(turn, truthOf) : []),
    ...(plan.real?.step === step && !own.foreseen.real
      ? words('real', realItems, realChanges, realHeight)
      : []),
    ...(plan.tree?.step === step ? pathOffers(turn) : []),
    ...(plan.claims?.step === step ? claimOffers(turn) : []),
    ...(plan.sums?.step === step ? sumOffers(turn) : []),
  ];
}
