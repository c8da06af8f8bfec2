import { contacts } from './contacts.ts';
import { eventFields } from './event.ts';
import type { Predicate, Test } from './predicate.ts';
import type { Deed, Scenario } from './scenario.ts';

/** A mistake of a scenario: the place in it, what was found, what was wanted. */
export interface ScenarioProblem {
  readonly path: readonly (string | number)[];
  readonly message: string;
}

type Path = readonly (string | number)[];
type Report = (path: Path, message: string) => void;

/** Every event a condition of this scenario may ask for. */
function eventsOf(scenario: Scenario): Readonly<Record<string, readonly string[]>> {
  return Object.assign({}, eventFields, ...(scenario.domains ?? []).map(({ events }) => events));
}

function checkWhere(
  scenario: Scenario,
  event: string,
  where: Readonly<Record<string, Test>>,
  path: Path,
  report: Report,
) {
  const fields = eventsOf(scenario)[event] ?? [];
  for (const [field, test] of Object.entries(where)) {
    if (!fields.includes(field))
      report(
        [...path, 'where', field],
        `the event "${event}" has no field "${field}"; it has ${fields.join(', ') || 'none'}`,
      );
    const values = typeof test === 'object' ? Object.values(test).flat() : [test];
    for (const value of values) checkName(scenario, value, [...path, 'where', field], report);
    const actor = typeof test === 'string' && (field === 'from' || field === 'to') && !test.startsWith('$');
    if (actor && test !== 'stranger' && !scenario.actors[test])
      report([...path, 'where', field], `there is no actor "${test}"`);
  }
}

function checkName(scenario: Scenario, value: unknown, path: Path, report: Report) {
  if (typeof value === 'string' && value.startsWith('$') && !scenario.draws[value.slice(1)])
    report(path, `"${value}" is not drawn; drawn are ${Object.keys(scenario.draws).join(', ')}`);
}

function checkPredicate(scenario: Scenario, predicate: Predicate, path: Path, report: Report) {
  if (!('event' in predicate)) {
    for (const [word, inside] of Object.entries(predicate)) {
      const parts: readonly Predicate[] = Array.isArray(inside) ? inside : [inside];
      for (const [index, part] of parts.entries())
        checkPredicate(scenario, part, [...path, word, index], report);
    }
  } else if (Object.hasOwn(eventsOf(scenario), predicate.event)) {
    checkWhere(scenario, predicate.event, predicate.where ?? {}, path, report);
  } else {
    const known = Object.keys(eventsOf(scenario)).join(', ');
    report([...path, 'event'], `there is no event "${predicate.event}"; there are ${known}`);
  }
}

/** Everybody an actor may turn out to be. */
function contactNames(scenario: Scenario, contact: string): readonly string[] {
  if (!contact.startsWith('$')) return [contact];
  const draw = scenario.draws[contact.slice(1)];
  return draw && 'pick' in draw ? draw.pick : [contact];
}

function checkDeed(scenario: Scenario, deed: Deed, path: Path, report: Report) {
  const sums = 'pay' in deed ? [deed.pay.sum] : 'sweep' in deed ? [deed.sweep.keep] : [];
  for (const sum of sums) checkName(scenario, sum, path, report);
  const transfer = 'pay' in deed ? deed.pay : 'sweep' in deed ? deed.sweep : null;
  for (const id of transfer ? [transfer.from, transfer.to] : [])
    if (!scenario.actors[id]) report(path, `there is no actor "${id}"`);
  if (transfer && scenario.actors[transfer.from]?.key === 'wallet')
    report(path, 'the learner does nothing by itself');
  if ('act' in deed && !scenario.domains?.some(({ deeds }) => Object.hasOwn(deeds ?? {}, deed.act)))
    report(path, `there is no deed "${deed.act}"`);
  if ('say' in deed && !scenario.messages.some(({ id }) => id === deed.say))
    report(path, `there is no message "${deed.say}"`);
}

function predicatesOf(scenario: Scenario): [Predicate | null, Path][] {
  return [
    ...scenario.steps.map((step, index): [Predicate | null, Path] => [step.done, ['steps', index, 'done']]),
    ...scenario.consequences.map((line, index): [Predicate, Path] => [
      line.when,
      ['consequences', index, 'when'],
    ]),
    ...scenario.endings.map((line, index): [Predicate | null, Path] => [
      line.when,
      ['endings', index, 'when'],
    ]),
    ...scenario.goals.flatMap((goal, index) =>
      'detect' in goal
        ? []
        : goal.credit.map((line, at): [Predicate, Path] => [line.if, ['goals', index, 'credit', at, 'if']]),
    ),
    ...scenario.tasks.flatMap((task, index) =>
      task.kind === 'transaction'
        ? [
            [task.right, ['tasks', index, 'right']] as [Predicate, Path],
            ...task.wrong.map((line, at): [Predicate, Path] => [
              line.of,
              ['tasks', index, 'wrong', at, 'of'],
            ]),
          ]
        : task.kind === 'number' || task.kind === 'address' || task.kind === 'choice'
          ? []
          : [[task.of, ['tasks', index, 'of']] as [Predicate, Path]],
    ),
  ];
}

/** What a schema cannot see: names that lead nowhere, conditions over fields no event has, a run without an end. */
export function checkScenario(scenario: Scenario): ScenarioProblem[] {
  const problems: ScenarioProblem[] = [];
  const report: Report = (path, message) => problems.push({ path, message });
  for (const [predicate, path] of predicatesOf(scenario))
    if (predicate) checkPredicate(scenario, predicate, path, report);
  for (const [index, task] of scenario.tasks.entries())
    for (const actor of task.kind === 'address' ? [task.right, ...Object.values(task.wrong)] : [])
      if (!scenario.actors[actor]) report(['tasks', index], `there is no actor "${actor}"`);
  for (const [index, consequence] of scenario.consequences.entries()) {
    const { when, each } = consequence;
    if (each && !('event' in when && when.count === undefined && when.within === undefined))
      report(['consequences', index, 'when'], '"each" wants a single event without count or within');
    for (const [at, deed] of consequence.do.entries())
      checkDeed(scenario, deed, ['consequences', index, 'do', at], report);
  }
  for (const [index, message] of scenario.messages.entries())
    for (const id of [message.from, ...(message.address ? [message.address] : [])])
      if (!scenario.actors[id]) report(['messages', index], `there is no actor "${id}"`);
  for (const [id, { key }] of Object.entries(scenario.actors))
    if (typeof key === 'object' && 'alike' in key && !scenario.actors[key.alike])
      report(['actors', id, 'key'], `there is no actor "${key.alike}"`);
  for (const [id, { key }] of Object.entries(scenario.actors))
    for (const name of typeof key === 'object' && 'contact' in key ? contactNames(scenario, key.contact) : [])
      if (!(contacts as readonly string[]).includes(name))
        report(
          ['actors', id, 'key'],
          `"${name}" is nobody of the practice world; there are ${contacts.join(', ')}`,
        );
  for (const [index, line] of scenario.world.past.entries()) {
    for (const id of [line.from, line.to])
      if (!scenario.actors[id]) report(['world', 'past', index], `there is no actor "${id}"`);
    checkName(scenario, line.sum, ['world', 'past', index, 'sum'], report);
  }
  for (const [index, { swap }] of scenario.endings.entries())
    for (const id of swap ? [swap.paid, swap.instead] : [])
      if (!scenario.actors[id]) report(['endings', index, 'swap'], `there is no actor "${id}"`);
  for (const { name, check } of scenario.domains ?? [])
    for (const problem of check?.(scenario, scenario.sections[name] ?? null) ?? [])
      report([name, ...problem.path], problem.message);
  if (scenario.actors.learner?.key !== 'wallet')
    report(['actors'], 'an actor "learner" with "key: wallet" is wanted');
  if (scenario.endings.at(-1)?.when !== null)
    report(['endings'], 'the last ending has no "when", so that every run has one');
  return problems;
}
