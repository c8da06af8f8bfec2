import type { Seed } from '../../../random/seed.ts';
import { begin } from '../../begin.ts';
import { ownOf, turnOf } from '../../domain.ts';
import { reduce } from '../../reduce.ts';
import type { State } from '../../state.ts';
import type { TillState } from './plan.ts';
import { sampleTill, walletSeed } from './sample.ts';
import { till } from './till.ts';
import type { TillView } from './view.ts';

export const start = (seed: Seed, scenario = sampleTill()) => begin(scenario, seed, walletSeed);
export const own = (state: State) => ownOf<TillState>(state, 'till');
export const seen = (state: State, scenario = sampleTill()) =>
  till.view?.(turnOf(scenario, state, till)) as unknown as TillView;
export const act = (state: State, action: object, scenario = sampleTill()) =>
  reduce(scenario, state, action).state;
export const refusals = (state: State) =>
  state.log.flatMap(({ type, data }) => (type === 'refused' ? [String(data.code)] : []));
export const through = (state: State, ...actions: readonly object[]) =>
  actions.reduce<State>((now, action) => act(now, action), state);
export const events = (state: State, type: string) =>
  state.log.filter((event) => event.type === type).map(({ data }) => data);
