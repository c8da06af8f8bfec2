import type { LabRun } from '@/core/record/run.ts';
import { alone, type Fork } from '@/core/scenario/fork.ts';
import type { Scenario } from '@/core/scenario/scenario.ts';
import { loadRun, saveRun } from '@/storage/runs.ts';
import type { Ask } from './protocol.ts';
import { freshSeed, newRun } from './run-document.ts';

/** The lab that is the learner's own practice world: it has no end, and its wallet is the wallet of every other lab. */
export const worldId = 'my-wallet';

/** The run of the world; made when it is first wanted, so that every lab finds the same wallet. */
async function worldRun(): Promise<LabRun> {
  const known = await loadRun(worldId);
  // Revision 0 is older than any: opened on its own page, the world begins there with this seed.
  return known ?? saveRun(newRun({ id: worldId, rev: 0 }, freshSeed()));
}

/** The signed payments in the actions of a run. */
function signed({ actions }: LabRun): string[] {
  return actions.flatMap((action) =>
    typeof action === 'object' && action !== null && 'raw' in action ? [String(action.raw)] : [],
  );
}

/** A run of a lab that begins now, with the wallet of the learner's world and whom it paid last. */
export async function beginRun(scenario: Scenario, ask: Ask, seed = freshSeed()): Promise<LabRun> {
  const world = await worldRun();
  if (scenario.id === worldId) return newRun(scenario, world.seed, alone(world.seed));
  const met = await ask({ type: 'met', wallet: world.seed, raws: signed(world) });
  const fork: Fork = { wallet: world.seed, met };
  return newRun(scenario, seed, fork);
}
