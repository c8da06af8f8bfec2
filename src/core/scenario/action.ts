import type { Json } from '../record/event.ts';

/** What a learner can look at or touch without changing the world. */
export const looks = ['open', 'reveal', 'hide', 'copy', 'scan', 'paste', 'share', 'preview'] as const;

/** The longest leap of the clock: one hundred blocks. */
export const longestLeap = 100 * 12_000;

/** Every action and its fields. */
interface Fields {
  /** The only way time moves, in simulated milliseconds. */
  'clock.advance': { readonly ms: number };
  /** On to the next step, when this one is done. */
  'step.next': object;
  /** The learner looked at something of the screen. */
  ui: { readonly what: (typeof looks)[number]; readonly id: string };
  /** A choice of a decision. */
  decide: { readonly request: string; readonly choice: string };
  /** The tile taken for the position asked now (0 is the first word): its number among the four, never its word. */
  'backup.answer': { readonly position: number; readonly tile: number };
  /** An address held against that of an actor. */
  compare: { readonly address: string; readonly to: string };
  /** A signed EIP-1559 transaction, as bytes. */
  'tx.submit': { readonly raw: string };
  /** An answer to a task of the explorer. */
  answer: { readonly task: string; readonly option: string };
  /** Own words were written: how many letters; the words stay with the learner. */
  write: { readonly id: string; readonly letters: number };
  /** The next hint of this step. */
  hint: object;
}

/** The name of an action. */
export type ActionName = keyof Fields;
/** What a learner does; the log of a run is a list of these. */
export type Action<Name extends ActionName = ActionName> = {
  [K in Name]: { readonly t: K } & Fields[K];
}[Name];
/** An action of the engine or of a domain (`domain.action`), as data. */
export type ActionData = { readonly t: string; readonly [field: string]: Json };

/** Judges one field of an action, which may be anything at all. */
export type Test = (value: unknown) => boolean;

/** A text that a pattern describes whole. */
export const isText =
  (pattern: RegExp): Test =>
  (value) =>
    typeof value === 'string' && pattern.test(value);
/** A whole number between two bounds, both allowed. */
export const isWhole =
  (min: number, max: number): Test =>
  (value) =>
    Number.isInteger(value) && Number(value) >= min && Number(value) <= max;
/** An id of a scenario. */
export const isName = isText(/^[a-z][a-z0-9-]{0,59}$/);
/** One of the given values. */
export const oneOf =
  (...values: readonly Json[]): Test =>
  (value) =>
    values.includes(value as Json);
/** A list of at most so many values, each of which passes. */
export const isList =
  (test: Test, most: number): Test =>
  (value) =>
    Array.isArray(value) && value.length <= most && value.every(test);

/** Every action of the engine and the tests of its fields. */
export const baseActions: { readonly [Name in ActionName]: Readonly<Record<keyof Fields[Name], Test>> } = {
  'clock.advance': { ms: isWhole(1, longestLeap) },
  'step.next': {},
  ui: { what: oneOf(...looks), id: isName },
  decide: { request: isName, choice: isName },
  'backup.answer': { position: isWhole(0, 23), tile: isWhole(0, 3) },
  compare: { address: isText(/^0x[0-9a-fA-F]{40}$/), to: isName },
  'tx.submit': { raw: isText(/^0x[0-9a-f]{1,8000}$/) },
  answer: { task: isName, option: isText(/^[a-z0-9.,-]{1,60}$/) },
  write: { id: isName, letters: isWhole(0, 2000) },
  hint: {},
};

/** What was read: an action, or why it is none. */
export type ActionRead =
  | { readonly ok: true; readonly action: ActionData }
  | { readonly ok: false; readonly code: 'unknown-action' | 'malformed-action' };

/** Reads an action as hostile input: a known name and exactly its fields, nothing more. `more` are the actions of domains. */
export function readAction(
  value: unknown,
  more: Readonly<Record<string, Readonly<Record<string, Test>>>> = {},
): ActionRead {
  if (typeof value !== 'object' || value === null) return { ok: false, code: 'unknown-action' };
  const { t, ...fields } = value as Record<string, unknown>;
  const known =
    typeof t === 'string' ? [baseActions, more].find((table) => Object.hasOwn(table, t)) : undefined;
  if (!known) return { ok: false, code: 'unknown-action' };
  const wanted = (known as typeof more)[t as string] ?? {};
  const sound =
    Object.keys(fields).length === Object.keys(wanted).length &&
    Object.entries(wanted).every(([field, test]) => Object.hasOwn(fields, field) && test(fields[field]));
  return sound ? { ok: true, action: value as ActionData } : { ok: false, code: 'malformed-action' };
}
