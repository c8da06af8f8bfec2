import { coins } from '@/core/scenario/cast.ts';
import type { Consequence, Deed, Scenario, Task } from '@/core/scenario/scenario.ts';
import type { Amount } from '@/core/wallet/amount.ts';
import type { LabVariant } from './schema.ts';
import { sectionsOf, withoutTexts } from './sections.ts';

const gwei = (count: number): Amount => (BigInt(count) * 10n ** 9n).toString();

function drawOf(draw: LabVariant['draws'][string]) {
  return 'sum' in draw ? draw : { pick: Object.keys(draw.pick) };
}

function taskOf(task: LabVariant['tasks'][number]): Task {
  const plain = plainTask(task);
  return task.always ? { ...plain, always: true } : plain;
}

function plainTask(task: LabVariant['tasks'][number]): Task {
  if (task.kind === 'number') return { id: task.id, kind: 'number', of: task.of, tolerance: task.tolerance };
  if (task.kind === 'address') return { id: task.id, kind: 'address', right: task.right, wrong: task.wrong };
  if (task.kind === 'choice')
    return {
      id: task.id,
      kind: 'choice',
      options: Object.keys(task.options),
      ...(task.real ? { real: task.real } : {}),
    };
  if (task.kind !== 'transaction') return { id: task.id, kind: task.kind, of: task.of };
  return { id: task.id, kind: task.kind, right: task.right, wrong: task.wrong };
}

/** The rules of a lab without its words: what the engine and its worker need. */
export function scenarioOf(lab: LabVariant & { readonly id: string }): Scenario {
  const { crowd, age, tips, baseFee, past } = lab.world;
  return {
    id: lab.id,
    rev: lab.rev,
    level: lab.level,
    pass: lab.pass,
    endless: lab.endless,
    draws: Object.fromEntries(Object.entries(lab.draws).map(([name, draw]) => [name, drawOf(draw)])),
    actors: Object.fromEntries(
      Object.entries(lab.actors).map(([name, { key, balance }]) => [name, { key, balance: coins(balance) }]),
    ),
    world: {
      baseFee: gwei(baseFee),
      age,
      past,
      crowd,
      tips: { slow: gwei(tips.slow), usual: gwei(tips.usual), fast: gwei(tips.fast) },
    },
    backup: lab.backup,
    steps: lab.steps.map(({ id, part, tabs, done, hints }) => ({
      id,
      part,
      tabs,
      done,
      hints: hints.map(({ cost }) => cost),
    })),
    decisions: lab.decisions.map(({ id, choices }) => ({
      id,
      choices: choices.map((choice) => ({ id: choice.id, refused: choice.refused })),
    })),
    messages: lab.messages.map(({ id, from, address }) => ({ id, from, address })),
    tasks: lab.tasks.map(taskOf),
    ...(lab.ask === undefined ? {} : { ask: lab.ask }),
    consequences: lab.consequences.map(
      (line): Consequence => ({
        id: line.id,
        when: line.when,
        each: line.each,
        do: line.do as readonly Deed[],
      }),
    ),
    goals: lab.goals.map(({ text: _, ...goal }) => goal),
    endings: lab.endings.map(({ id, when, swap }) => ({
      id,
      when,
      swap: swap ? { paid: swap.paid, instead: swap.instead } : null,
    })),
    sections: withoutTexts(sectionsOf(lab)) as Scenario['sections'],
  };
}
