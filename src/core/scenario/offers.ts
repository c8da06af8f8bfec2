import { domainsOf, type Offer, turnOf } from './domain.ts';
import { phraseOf } from './learner.ts';
import type { Predicate } from './predicate.ts';
import { learnerId, type Scenario } from './scenario.ts';
import { backupQuestion } from './slices/backup.ts';
import { askedTasks, taskOptions } from './slices/task-options.ts';
import { isFinished, type State } from './state.ts';

function backupOffers(state: State): Offer[] {
  const question = backupQuestion(state);
  if (!question) return [];
  const word = phraseOf(state.wallet).split(' ')[question.position];
  return question.tiles.map((text, tile) => ({
    action: { t: 'backup.answer', position: question.position, tile },
    good: text === word,
  }));
}

function taskOffers(scenario: Scenario, state: State): Offer[] {
  const closed = (task: string) =>
    state.log.some((event) => event.type === 'answered' && event.data.task === task && event.data.right);
  return askedTasks(scenario, state)
    .filter(({ id }) => !closed(id))
    .flatMap((task): Offer[] => {
      const offer = (option: string, good: boolean): Offer => ({
        action: { t: 'answer', task: task.id, option },
        good,
      });
      if (task.kind !== 'number') return taskOptions(state, task).map(({ id }) => offer(id, id === 'right'));
      const [name = '', key = ''] = typeof task.of === 'string' ? task.of.split('.') : [];
      const domain = domainsOf(scenario).find((one) => one.name === name);
      const value = domain ? domain.values?.(turnOf(scenario, state, domain))[key] : task.of;
      return value === undefined ? [] : [offer(String(value), true), offer('0', false)];
    });
}

function decisionOffers(scenario: Scenario, state: State): Offer[] {
  const taken = (request: string) =>
    state.log.some((event) => event.type === 'decided' && event.data.request === request);
  return scenario.decisions
    .filter(({ id }) => !taken(id))
    .flatMap(({ id, choices }) =>
      choices.map(
        (choice): Offer => ({
          action: { t: 'decide', request: id, choice: choice.id },
          ...(choice.refused ? { good: false } : {}),
        }),
      ),
    );
}

/** Looks and own words that the condition of a step asks for, wherever they stand in it. */
function looksIn(predicate: Predicate | null): Offer[] {
  if (predicate === null) return [];
  if (!('event' in predicate))
    return Object.values(predicate).flatMap((inside: Predicate | readonly Predicate[]) =>
      (Array.isArray(inside) ? inside : [inside]).flatMap(looksIn),
    );
  const { what, id } = predicate.where ?? {};
  if (predicate.event === 'wrote' && typeof id === 'string')
    return [{ action: { t: 'write', id, letters: 80 } }];
  return predicate.event === 'ui' && typeof what === 'string' && typeof id === 'string'
    ? [{ action: { t: 'ui', what, id } }]
    : [];
}

/** Everything that can sensibly be done now, waiting and going on left out. Only parts of the current step count. */
export function offersNow(scenario: Scenario, state: State): readonly Offer[] {
  if (isFinished(state)) return [];
  const part = scenario.steps[state.step]?.part;
  return [
    ...domainsOf(scenario).flatMap((domain) => domain.offers?.(turnOf(scenario, state, domain)) ?? []),
    ...(part === 'backup' ? backupOffers(state) : []),
    ...taskOffers(scenario, state),
    ...decisionOffers(scenario, state),
    ...looksIn(scenario.steps[state.step]?.done ?? null),
    ...(part === 'receive' ? [{ action: { t: 'ui', what: 'share', id: 'address' } } satisfies Offer] : []),
    ...payOffers(scenario, state, part),
  ];
}

/** Payments a learner might make: to whoever wrote or paid, of every sum the scenario draws. */
function payOffers(scenario: Scenario, state: State, part: string | undefined): Offer[] {
  if (part !== 'send') return [];
  const named = state.inbox.flatMap(({ address }) => (address ? [address] : []));
  const seen = state.log
    .filter(({ type, data }) => type === 'tx.included' && data.to === learnerId)
    .flatMap(({ data }) => state.actors[String(data.from)] ?? []);
  const sums = Object.entries(scenario.draws).flatMap(([id, draw]) =>
    'sum' in draw ? [String(state.vars[id])] : [],
  );
  return [...new Set([...named, ...seen])].flatMap((to) =>
    sums.map((value) => ({ pay: { to, value, tip: scenario.world.tips.usual } })),
  );
}
