import { encodeCall } from '../../../chain/abi.ts';
import type { ScenarioProblem } from '../../check.ts';
import type { Scenario } from '../../scenario.ts';
import type { ContractsPlan } from '../contracts/contracts.ts';
import type { ApprovalsPlan } from './plan.ts';

function isCall(signature: string, values: readonly unknown[]): boolean {
  try {
    encodeCall(
      signature,
      values.map((value) =>
        typeof value === 'string' && value.startsWith('@') ? `0x${'1'.repeat(40)}` : 1n,
      ),
    );
    return true;
  } catch {
    return false;
  }
}

/** Mistakes of the section: steps, actors and approvals that are not there, calls that cannot be written. */
export function checkApprovals(scenario: Scenario, plan: ApprovalsPlan): ScenarioProblem[] {
  const problems: ScenarioProblem[] = [];
  const report = (path: readonly (string | number)[], message: string) => problems.push({ path, message });
  const hasStep = (id: string) => scenario.steps.some((step) => step.id === id);
  for (const key of ['from', 'until'] as const)
    if (!hasStep(plan[key])) report([key], `there is no step "${plan[key]}"`);
  const { tokens = [] } = (scenario.sections['contracts'] ?? {}) as Partial<ContractsPlan>;
  for (const [index, { token, spender }] of plan.items.entries()) {
    const opened = tokens
      .find(({ actor }) => actor === token)
      ?.allowances?.some((one) => one.owner === 'learner' && one.spender === spender);
    if (!opened)
      report(['items', index], `the token "${token}" has no approval of the learner for "${spender}"`);
  }
  for (const [index, { step, to, call, values }] of plan.requests.entries()) {
    if (!hasStep(step)) report(['requests', index, 'step'], `there is no step "${step}"`);
    for (const actor of [
      to,
      ...values.flatMap((one) => (String(one).startsWith('@') ? String(one).slice(1) : [])),
    ])
      if (!scenario.actors[actor]) report(['requests', index], `there is no actor "${actor}"`);
    if (!isCall(call, values)) report(['requests', index, 'call'], `these values are none of ${call}`);
  }
  return problems;
}
