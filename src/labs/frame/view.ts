import { headOf } from '@/core/chain/chain.ts';
import { balanceOf } from '@/core/chain/explorer.ts';
import { nextBaseFee } from '@/core/chain/fees.ts';
import { readAll } from '@/core/chain/read-all.ts';
import { domainsOf, kindsOf, turnOf } from '@/core/scenario/domain.ts';
import type { Fork } from '@/core/scenario/fork.ts';
import { whatIf } from '@/core/scenario/replay.ts';
import { learnerId, type Scenario } from '@/core/scenario/scenario.ts';
import { endingOf, passes, score } from '@/core/scenario/score.ts';
import { backupQuestion } from '@/core/scenario/slices/backup.ts';
import { stepDone } from '@/core/scenario/slices/step.ts';
import { askedTasks, subjectOf, taskOptions } from '@/core/scenario/slices/task-options.ts';
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

/** What a run was played from. */
export interface Played {
  readonly scenario: Scenario;
  readonly actions: readonly unknown[];
  readonly walletSeed: Uint8Array;
  readonly fork: Fork;
}

/** What the screens show of a state; `actions` are replayed once, at the end, for the question «what if». */
export function viewOf({ scenario, actions, walletSeed, fork }: Played, state: State): View {
  const result = score(scenario, state);
  if (result.type === 'invalid') throw new Error('a run can always be judged');
  const ending = isFinished(state) ? endingOf(scenario, state) : null;
  const other = ending?.swap && whatIf(scenario, state.seed, actions, ending.swap, walletSeed, fork);
  return {
    state,
    done: stepDone(scenario, state),
    passed: passes(scenario, result.earned, result.total),
    of: Object.fromEntries(
      domainsOf(scenario).map((domain) => [
        domain.name,
        domain.view?.(turnOf(scenario, state, domain)) ?? null,
      ]),
    ),
    earned: result.earned,
    total: result.total,
    details: result.details,
    // Reckoned only where it is shown: it goes through the whole word list.
    backup: scenario.steps[state.step]?.part === 'backup' ? backupQuestion(state) : null,
    subjects: Object.fromEntries(
      askedTasks(scenario, state).map((task) => [task.id, subjectOf(state, task)]),
    ),
    read: readAll(state.chain, kindsOf(scenario)),
    tasks: Object.fromEntries(askedTasks(scenario, state).map((task) => [task.id, taskOptions(state, task)])),
    baseFee: nextBaseFee(headOf(state.chain)),
    ending: ending && { id: ending.id, came: outcomeOf(state), instead: other ? outcomeOf(other) : null },
  };
}
