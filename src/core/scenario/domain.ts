import type { Demand } from '../chain/chain.ts';
import type { ContractState, Kinds } from '../chain/contract.ts';
import type { Json } from '../record/event.ts';
import type { ActionData, Test } from './action.ts';
import type { ScenarioProblem } from './check.ts';
import type { PayRequest } from './learner.ts';
import type { Scenario } from './scenario.ts';
import type { State } from './state.ts';

/** What a domain is given: the scenario, the state, and its own section of the scenario without words. */
export interface Turn<Plan = Json> {
  readonly scenario: Scenario;
  readonly state: State;
  readonly plan: Plan;
}

/** Who is there before the chain begins: seeds, what was drawn, addresses. */
export type Stage = Pick<State, 'seed' | 'wallet' | 'vars' | 'actors'>;

/** Something a learner can sensibly do now. Exactly one of `action`, `pay` and `sign` is there. */
export interface Offer {
  readonly action?: ActionData;
  /** A transaction to be signed with the learner's key. */
  readonly pay?: PayRequest;
  /** Something else to be signed; the domain's own `sign` makes the action of it. */
  readonly sign?: { readonly domain: string; readonly what: Json };
  /** Whether it is the ideal learner's move, or a mistake; absent where it is neither. */
  readonly good?: boolean;
  /** Whether who agrees to everything, or who refuses everything, would do it. */
  readonly stance?: 'accept' | 'refuse';
}

/**
 * The rules of one kind of lab: phishing cards, a till, a miner … The engine knows chain, clock, messages, tasks and decisions;
 * everything else comes as a domain, which a lab.yaml calls by its section and a worker loads only then. All of it is pure.
 */
export interface Domain<Plan = Json> {
  /** The section of lab.yaml, and the key of its part of the state. */
  readonly name: string;
  /** Every action, named `domain.action`, with a test for each of exactly its fields. */
  readonly actions: Readonly<Record<string, Readonly<Record<string, Test>>>>;
  /** New event types and their fields. */
  readonly events: Readonly<Record<string, readonly string[]>>;
  /** Native contracts it brings to the chain, by kind. */
  readonly contracts?: Kinds;
  /** Contracts that stand on the chain from its first block, by the actor that each is. */
  readonly deployed?: (cast: Stage, plan: Plan) => Readonly<Record<string, ContractState>>;
  /** Fixes what the domain keeps in the state; may emit events. Called once, before the first action. */
  readonly begin?: (turn: Turn<Plan>) => State;
  /** What each action does; what is not allowed becomes `refuse(…)`, never an exception. */
  readonly acts: Readonly<Record<string, (turn: Turn<Plan>, action: ActionData) => State>>;
  /** What other actors do later: `{ after: 2, act: domain.deed, with: {…} }` in a consequence. */
  readonly deeds?: Readonly<Record<string, (turn: Turn<Plan>, args: Json) => State>>;
  /** What everybody else wants of the next block, where the domain knows it better than the engine's own crowd. */
  readonly demand?: (turn: Turn<Plan>) => Demand;
  /** What follows from every block of the clock. */
  readonly onBlock?: (turn: Turn<Plan>) => State;
  /** What screens show beyond the state. */
  readonly view?: (turn: Turn<Plan>) => Json;
  /** Right answers of number tasks, by name. */
  readonly values?: (turn: Turn<Plan>) => Readonly<Record<string, number | string>>;
  /** An answer to a question of the screens that changes nothing. */
  readonly query?: (turn: Turn<Plan>, what: Json) => Json;
  /** Signs with the learner's key and gives the action that carries the signature; null for what cannot be signed. */
  readonly sign?: (turn: Turn<Plan>, what: Json, key: Uint8Array) => ActionData | null;
  /** Actions now possible that carry what other actors have signed, in a fixed order: their keys follow from the seed, so evidence names them by number. */
  readonly others?: (turn: Turn<Plan>) => readonly ActionData[];
  /** What can be done now: robots, walks and the search for dead ends live by it. */
  readonly offers?: (turn: Turn<Plan>) => readonly Offer[];
  /** Mistakes of a section that a schema cannot see. */
  readonly check?: (scenario: Scenario, plan: Plan) => readonly ScenarioProblem[];
}

/** A domain with a section of its own shape, as the engine holds it: `checkDomain` and the schema vouch for the shape. */
export function defineDomain<Plan>(domain: Domain<Plan>): Domain {
  return domain as unknown as Domain;
}

/** The turn of a domain in a state. */
export function turnOf(scenario: Scenario, state: State, { name }: Pick<Domain, 'name'>): Turn {
  return { scenario, state, plan: scenario.sections[name] ?? null };
}

/** What a domain keeps in the state; its `begin` has put it there. */
export function ownOf<T>(state: State, name: string): T {
  return state.own[name] as T;
}

/** The state with what a domain keeps changed. */
export function withOwn(state: State, name: string, value: unknown): State {
  return { ...state, own: { ...state.own, [name]: value as Json } };
}

/** The domains of a scenario; an error when it was not prepared with those its sections name. */
export function domainsOf(scenario: Scenario): readonly Domain[] {
  const domains = scenario.domains ?? [];
  const missing = Object.keys(scenario.sections).filter((name) => !domains.some((one) => one.name === name));
  if (missing.length) throw new Error(`the scenario ${scenario.id} wants the domains ${missing.join(', ')}`);
  return domains;
}

/** The domain of a name, such as the part of an action's name before the dot. */
export function domainNamed(scenario: Scenario, name: string): Domain | undefined {
  return domainsOf(scenario).find((domain) => domain.name === name);
}

/** Lets every domain that has such a hook change the state in turn. */
export function eachDomain(scenario: Scenario, state: State, hook: 'begin' | 'onBlock'): State {
  return domainsOf(scenario).reduce(
    (now, domain) => domain[hook]?.(turnOf(scenario, now, domain)) ?? now,
    state,
  );
}

/** Every native contract that the chain of a scenario can run. */
export function kindsOf(scenario: Scenario): Kinds {
  return Object.assign({}, ...domainsOf(scenario).map(({ contracts }) => contracts));
}

/** What everybody else wants of the next block, if a domain says so. */
export function demandOf(scenario: Scenario, state: State): Demand | null {
  const domain = domainsOf(scenario).find(({ demand }) => demand);
  return domain?.demand?.(turnOf(scenario, state, domain)) ?? null;
}
