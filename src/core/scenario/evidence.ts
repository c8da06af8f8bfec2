import { isLocale, type Locale } from '../locale/locale.ts';
import { isSeed, type Seed } from '../random/seed.ts';
import { scenarioHash, stateHash } from './digest.ts';
import { engine } from './engine.ts';
import { foldActions, unfoldActions } from './folded-actions.ts';
import { alone, type Fork, readFork } from './fork.ts';
import { replay } from './replay.ts';
import type { Scenario } from './scenario.ts';
import { score } from './score.ts';

/** What proves a run: enough to play it again anywhere, and what it came to. No word of a phrase and no key is in it. */
export interface Evidence {
  readonly engine: number;
  readonly lab: string;
  readonly scenario: string;
  readonly seed: Seed;
  /** What the learner brought from the practice world. */
  readonly fork: Fork;
  /** Language in which it was played. */
  readonly locale: Locale;
  readonly actions: readonly unknown[];
  readonly state: string;
  readonly earned: number;
  readonly total: number;
}

/** Why evidence cannot be read: no evidence at all, of another lab, of other rules or of another version of the lab. */
export type EvidenceProblem = 'malformed' | 'other-lab' | 'other-engine' | 'other-scenario';

/** Evidence judged anew: what the run really comes to, and whether that is what it claims. */
export type Verdict =
  | { readonly ok: false; readonly code: EvidenceProblem }
  | {
      readonly ok: true;
      readonly evidence: Evidence;
      readonly earned: number;
      readonly total: number;
      readonly honest: boolean;
      /** Whether it reached the last step. */
      readonly finished: boolean;
    };

interface Run {
  readonly seed: Seed;
  readonly fork?: Fork;
  readonly locale: Locale;
  readonly actions: readonly unknown[];
}

function points(scenario: Scenario, state: Parameters<typeof score>[1]): readonly [number, number] {
  const result = score(scenario, state);
  return result.type === 'points' ? [result.earned, result.total] : [0, 0];
}

/** Evidence of a run as a short text, to be pressed by deflate: payments stand without their signatures, which follow from the seed. */
export function writeEvidence(
  scenario: Scenario,
  { seed, fork = alone(seed), locale, actions }: Run,
): string {
  const state = replay(scenario, seed, actions, undefined, fork);
  const head = [
    1,
    engine,
    scenario.id,
    scenarioHash(scenario),
    seed,
    fork.wallet === seed ? 0 : fork.wallet,
    fork.met,
    locale,
  ];
  const folded = foldActions(scenario, { seed, fork, actions });
  return JSON.stringify([...head, folded, stateHash(state), ...points(scenario, state)]);
}

function parsed(text: string): readonly unknown[] | null {
  try {
    const row: unknown = JSON.parse(text);
    return Array.isArray(row) && row.length === 12 ? row : null;
  } catch {
    return null;
  }
}

/** Reads evidence as hostile input and plays it again; a run that claims another end than it comes to is not honest. */
export function judgeEvidence(scenario: Scenario, text: string): Verdict {
  const row = parsed(text);
  if (!row) return { ok: false, code: 'malformed' };
  const [version, rules, lab, hash, seed, wallet, met, locale, folded, state, earned, total] = row;
  const sound = version === 1 && isSeed(seed) && isLocale(locale) && Array.isArray(folded);
  if (!sound || folded.length > 2000) return { ok: false, code: 'malformed' };
  if (lab !== scenario.id) return { ok: false, code: 'other-lab' };
  if (rules !== engine) return { ok: false, code: 'other-engine' };
  if (hash !== scenarioHash(scenario)) return { ok: false, code: 'other-scenario' };
  const fork = readFork(seed, wallet, met);
  const actions = unfoldActions(scenario, { seed, fork, folded });
  const end = replay(scenario, seed, actions, undefined, fork);
  const [really, most] = points(scenario, end);
  // What is neither text nor number claims nothing; turning it into one could throw.
  const number = (value: unknown) => (typeof value === 'number' ? value : Number.NaN);
  const claim = {
    state: typeof state === 'string' ? state : '',
    earned: number(earned),
    total: number(total),
  };
  const honest = claim.state === stateHash(end) && claim.earned === really && claim.total === most;
  const evidence = {
    engine,
    lab: scenario.id,
    scenario: String(hash),
    seed,
    fork,
    locale,
    actions,
    ...claim,
  };
  const finished = end.log.some(({ type }) => type === 'finished');
  return { ok: true, evidence, earned: really, total: most, honest, finished };
}
