import { lightDraws } from '../random/draws.ts';
import type { Seed } from '../random/seed.ts';

import { evaluate, parseExpression, type Values } from './expression.ts';
import type { Score } from './score.ts';
import { isWithin } from './within.ts';

/** What a value is drawn from: a list, or steps from one number up to another, both included. */
export type Draw =
  | { readonly of: readonly number[] }
  | { readonly from: number; readonly to: number; readonly step: number };

/** What grading needs of a calculation. Formulas are read by `parseExpression`; a derived one may name those before it. */
export interface Calculation {
  readonly id: string;
  readonly values: { readonly [name: string]: Draw };
  readonly derived?: { readonly [name: string]: string } | undefined;
  readonly answer: string;
  readonly tolerance: number;
  readonly mistakes: readonly { readonly id: string; readonly formula: string }[];
}

/** A calculation worked out: every name with its value, `answer` among them, and what each usual mistake gives. */
export interface Worked {
  readonly values: Values;
  readonly mistakes: { readonly [id: string]: number };
}

/** The usual mistake an answer is, by its id, or null. A type, so that it counts as `Json`. */
export type FoundMistake = { readonly mistake: string | null };

/** A number without the dust of floating point: three steps of 0.1 are 0.3. */
function clean(value: number): number {
  return Number(value.toPrecision(12));
}

/** All values that can be drawn, in order. */
export function valuesOf(draw: Draw): number[] {
  if ('of' in draw) return [...draw.of];
  const { from, to, step } = draw;
  const count = Math.floor(clean((to - from) / step)) + 1;
  return Array.from({ length: count }, (_, index) => clean(from + index * step));
}

/** One learner's values, each drawn under a name of its own, so that a value added later changes none of the others. */
export function drawValues({ id, values }: Pick<Calculation, 'id' | 'values'>, seed: Seed): Values {
  return Object.fromEntries(
    Object.entries(values).map(([name, draw]) => [
      name,
      lightDraws(seed, `${id}:${name}`).pick(valuesOf(draw)),
    ]),
  );
}

/** What a formula comes to; NaN when it cannot be read. */
function result(formula: string, values: Values): number {
  const parsed = parseExpression(formula);
  return parsed.type === 'tree' ? evaluate(parsed.tree, values) : NaN;
}

/** Works a calculation out with these values; undefined when its answer is no finite number. */
export function work(question: Calculation, drawn: Values): Worked | undefined {
  const values: Record<string, number> = { ...drawn };
  for (const [name, formula] of Object.entries(question.derived ?? {}))
    values[name] = result(formula, values);
  values['answer'] = result(question.answer, values);
  const mistakes = question.mistakes.map(({ id, formula }) => [id, result(formula, values)] as const);
  return Number.isFinite(values['answer']) ? { values, mistakes: Object.fromEntries(mistakes) } : undefined;
}

/** Whether something stored holds a finite number for each of these names and nothing else. */
export function areValues(stored: unknown, names: readonly string[]): stored is Values {
  if (typeof stored !== 'object' || stored === null || Array.isArray(stored)) return false;
  const values = Object.entries(stored);
  return (
    values.length === names.length &&
    values.every(([name, value]) => names.includes(name) && Number.isFinite(value))
  );
}

/**
 * Judges `{ values, answer }`: the values that were shown and the number that was given; one point, or none.
 * Codes: `empty`, nothing given; `not-number`, no finite number; `unknown`, values that this question cannot have had.
 */
export function judgeCalculation(question: Calculation, given: unknown): Score<FoundMistake> {
  if (given === null || given === undefined) return { type: 'invalid', code: 'empty' };
  const { values, answer } = given as { values?: unknown; answer?: unknown };
  const worked = areValues(values, Object.keys(question.values)) ? work(question, values) : undefined;
  if (worked === undefined) return { type: 'invalid', code: 'unknown' };
  if (answer === null || answer === undefined) return { type: 'invalid', code: 'empty' };
  if (typeof answer !== 'number' || !Number.isFinite(answer)) return { type: 'invalid', code: 'not-number' };
  const { tolerance, mistakes } = question;
  if (isWithin(answer, worked.values['answer'] ?? NaN, tolerance))
    return { type: 'points', earned: 1, total: 1, details: { mistake: null } };
  const found = mistakes.find(({ id }) => isWithin(answer, worked.mistakes[id] ?? NaN, tolerance));
  return { type: 'points', earned: 0, total: 1, details: { mistake: found?.id ?? null } };
}
