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
  /** The next hint of this step. */
  hint: object;
}

/** The name of an action. */
export type ActionName = keyof Fields;
/** What a learner does; the log of a run is a list of these. */
export type Action<Name extends ActionName = ActionName> = {
  [K in Name]: { readonly t: K } & Fields[K];
}[Name];

type Test = (value: unknown) => boolean;

const text =
  (pattern: RegExp): Test =>
  (value) =>
    typeof value === 'string' && pattern.test(value);
const whole =
  (min: number, max: number): Test =>
  (value) =>
    Number.isInteger(value) && Number(value) >= min && Number(value) <= max;
const name = text(/^[a-z][a-z0-9-]{0,59}$/);

const tests: { readonly [Name in ActionName]: Readonly<Record<keyof Fields[Name], Test>> } = {
  'clock.advance': { ms: whole(1, longestLeap) },
  'step.next': {},
  ui: { what: (value) => (looks as readonly unknown[]).includes(value), id: name },
  decide: { request: name, choice: name },
  'backup.answer': { position: whole(0, 23), tile: whole(0, 3) },
  compare: { address: text(/^0x[0-9a-fA-F]{40}$/), to: name },
  'tx.submit': { raw: text(/^0x[0-9a-f]{1,4000}$/) },
  answer: { task: name, option: name },
  hint: {},
};

/** Reads an action as hostile input: a known name and exactly its fields, nothing more. */
export function readAction(value: unknown): { ok: true; action: Action } | { ok: false; code: string } {
  if (typeof value !== 'object' || value === null) return { ok: false, code: 'unknown-action' };
  const { t, ...fields } = value as Record<string, unknown>;
  if (typeof t !== 'string' || !Object.hasOwn(tests, t)) return { ok: false, code: 'unknown-action' };
  const wanted: Readonly<Record<string, Test>> = tests[t as ActionName];
  const sound =
    Object.keys(fields).length === Object.keys(wanted).length &&
    Object.entries(wanted).every(([field, test]) => Object.hasOwn(fields, field) && test(fields[field]));
  return sound ? { ok: true, action: value as Action } : { ok: false, code: 'malformed-action' };
}
