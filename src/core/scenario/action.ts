import * as v from 'valibot';

const name = v.pipe(v.string(), v.regex(/^[a-z][a-z0-9-]{0,59}$/));

/** What a learner can look at. */
export const looks = ['open', 'reveal', 'hide', 'copy', 'scan', 'paste', 'share', 'preview'] as const;

/** The longest leap of the clock: one hundred blocks. */
export const longestLeap = 100 * 12_000;

const schemas = {
  /** The only way time moves, in simulated milliseconds. */
  'clock.advance': v.strictObject({
    t: v.literal('clock.advance'),
    ms: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(longestLeap)),
  }),
  /** On to the next step, when this one is done. */
  'step.next': v.strictObject({ t: v.literal('step.next') }),
  /** The learner looked at something of the screen. */
  ui: v.strictObject({ t: v.literal('ui'), what: v.picklist(looks), id: name }),
  /** A choice of a decision. */
  decide: v.strictObject({ t: v.literal('decide'), request: name, choice: name }),
  /** The tile taken for the position asked now: its number among the four, never its word. */
  'backup.answer': v.strictObject({
    t: v.literal('backup.answer'),
    position: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(23)),
    tile: v.picklist([0, 1, 2, 3]),
  }),
  /** An address held against that of an actor. */
  compare: v.strictObject({
    t: v.literal('compare'),
    address: v.pipe(v.string(), v.regex(/^0x[0-9a-fA-F]{40}$/)),
    to: name,
  }),
  /** A signed EIP-1559 transaction, as bytes. */
  'tx.submit': v.strictObject({
    t: v.literal('tx.submit'),
    raw: v.pipe(v.string(), v.regex(/^0x[0-9a-f]+$/), v.maxLength(4000)),
  }),
  /** An answer to a task of the explorer. */
  answer: v.strictObject({ t: v.literal('answer'), task: name, option: name }),
  /** The next hint of this step. */
  hint: v.strictObject({ t: v.literal('hint') }),
};

type Schemas = typeof schemas;
/** The name of an action. */
export type ActionName = keyof Schemas;
/** What a learner does; the run's log is a list of these. */
export type Action<Name extends ActionName = ActionName> = { [K in Name]: v.InferOutput<Schemas[K]> }[Name];

/** Reads an action as hostile input: a known name and exactly its fields. */
export function readAction(value: unknown): { ok: true; action: Action } | { ok: false; code: string } {
  const t = typeof value === 'object' && value !== null && 't' in value ? value.t : undefined;
  if (typeof t !== 'string' || !Object.hasOwn(schemas, t)) return { ok: false, code: 'unknown-action' };
  const read = v.safeParse(schemas[t as ActionName], value);
  return read.success ? { ok: true, action: read.output } : { ok: false, code: 'malformed-action' };
}
