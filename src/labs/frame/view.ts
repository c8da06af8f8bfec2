import { headOf } from '@/core/chain/chain.ts';
import { balanceOf } from '@/core/chain/explorer.ts';
import { nextBaseFee } from '@/core/chain/fees.ts';
import { whatIf } from '@/core/scenario/replay.ts';
import { learnerId, type Scenario } from '@/core/scenario/scenario.ts';
import { endingOf, score } from '@/core/scenario/score.ts';
import { taskOptions } from '@/core/scenario/slices/answer.ts';
import { backupQuestion } from '@/core/scenario/slices/backup.ts';
import { stepDone } from '@/core/scenario/slices/step.ts';
import { isFinished, type State } from '@/core/scenario/state.ts';
import type { Outcome, View } from './protocol.ts';

function outcomeOf(state: State): Outcome {
  const learner = state.actors[learnerId];
  const paid: Record<string, string> = {};
  for (const { type, data } of state.log) {
    if (type === 'tx.included' && data.from === learnerId) paid[String(data.to)] = String(data.total);
  }
  return { balance: learner ? balanceOf(state.chain, learner).balance : '0', paid };
}

/** What the screens show of a state; `actions` are replayed once, at the end, for the question «what if». */
export function viewOf(
  scenario: Scenario,
  state: State,
  actions: readonly unknown[],
  walletSeed: Uint8Array,
): View {
  const result = score(scenario, state);
  if (result.type === 'invalid') throw new Error('a run can always be judged');
  const ending = isFinished(state) ? endingOf(scenario, state) : null;
  const other = ending?.swap && whatIf(scenario, state.seed, actions, ending.swap, walletSeed);
  return {
    state,
    done: stepDone(scenario, state),
    earned: result.earned,
    total: result.total,
    details: result.details,
    backup: backupQuestion(state),
    tasks: Object.fromEntries(scenario.tasks.map((task) => [task.id, taskOptions(state, task)])),
    baseFee: nextBaseFee(headOf(state.chain)),
    ending: ending && { id: ending.id, came: outcomeOf(state), instead: other ? outcomeOf(other) : null },
  };
}
