import { blockInterval } from '../chain/chain.ts';
import { perform } from './deed.ts';
import { fits, matchAt } from './predicate.ts';
import type { Consequence, Deed, Scenario } from './scenario.ts';
import type { State } from './state.ts';

/** How many times a consequence is due, given the events it has not yet looked at. */
function dueTimes({ id, when, each }: Consequence, state: State): number {
  const seen = state.fired[id];
  if (each && 'event' in when) {
    return state.log.slice(seen ?? 0).filter((event) => fits(event, when, state.vars)).length;
  }
  return seen === undefined && matchAt(when, state.log, 0, state.vars) >= 0 ? 1 : 0;
}

function follow(scenario: Scenario, state: State, deed: Deed): State {
  if (deed.after === 0) return perform(scenario, state, deed);
  return { ...state, queue: [...state.queue, { due: state.now + deed.after * blockInterval, deed }] };
}

/** Lets consequences follow from events until nothing more follows. `each` wants an event without `count` or `within`. */
export function settle(scenario: Scenario, state: State): State {
  let now = state;
  // Consequences may call for others; a scenario in which they never end is stopped rather than hung.
  for (let round = 0; round < 20; round++) {
    const before = now;
    for (const consequence of scenario.consequences) {
      const times = dueTimes(consequence, now);
      const looked = consequence.each || times > 0 ? { [consequence.id]: now.log.length } : {};
      now = { ...now, fired: { ...now.fired, ...looked } };
      for (let time = 0; time < times; time++) {
        for (const deed of consequence.do) now = follow(scenario, now, deed);
      }
    }
    if (now.log.length === before.log.length) return now;
  }
  return now;
}

/** Does every waiting deed whose time has come, in order of time. */
export function performDue(scenario: Scenario, state: State): State {
  const due = state.queue.filter((item) => item.due <= state.now).sort((one, other) => one.due - other.due);
  const rest = state.queue.filter((item) => item.due > state.now);
  const done = due.reduce((now, { deed }) => perform(scenario, now, deed), {
    ...state,
    queue: rest,
  } as State);
  return due.length ? settle(scenario, done) : done;
}
