import { type Calculation, type Draw, valuesOf, work } from '@/core/grading/calculation.ts';
import { namesIn, parseExpression, type Values } from '@/core/grading/expression.ts';
import { isWithin } from '@/core/grading/within.ts';

/** A fault of a calculation: at which field, and what to do about it. */
export interface CalculationFault {
  readonly path: readonly (string | number)[];
  readonly message: string;
}

/** As many draws are tried one by one; beyond that nobody could say that all of them work. */
const mostDraws = 5000;

/** How many values a draw has, without making them. */
function countOf(draw: Draw): number {
  return 'of' in draw ? draw.of.length : Math.floor((draw.to - draw.from) / draw.step) + 1;
}

/** Every way to draw the values. */
function drawsOf(values: { readonly [name: string]: Draw }): Values[] {
  return Object.entries(values).reduce<Values[]>(
    (all, [name, draw]) => all.flatMap((each) => valuesOf(draw).map((value) => ({ ...each, [name]: value }))),
    [{}],
  );
}

/** Formulas that cannot be read or that name what has no value where they stand. */
function formulaFaults(question: Calculation): CalculationFault[] {
  const derived = Object.entries(question.derived ?? {});
  const drawn = Object.keys(question.values);
  const all = [...drawn, ...derived.map(([name]) => name)];
  const formulas = [
    ...derived.map(([name, formula], index) => {
      return { path: ['derived', name], formula, names: all.slice(0, drawn.length + index) };
    }),
    { path: ['answer'], formula: question.answer, names: all },
    ...question.mistakes.map(({ formula }, index) => {
      return { path: ['mistakes', index, 'formula'], formula, names: [...all, 'answer'] };
    }),
  ];
  return formulas.flatMap(({ path, formula, names }): CalculationFault[] => {
    const parsed = parseExpression(formula);
    if (parsed.type === 'invalid') {
      const rest = formula.slice(parsed.at, parsed.at + 12);
      return [
        { path, message: `${parsed.wanted} is wanted ${rest === '' ? 'at the end' : `before "${rest}"`}` },
      ];
    }
    const unknown = namesIn(parsed.tree).filter((name) => !names.includes(name));
    return unknown.map((name) => {
      return { path, message: `"${name}" has no value here: use ${names.join(', ')} or add it above` };
    });
  });
}

const listed = (values: Values) =>
  Object.entries(values)
    .map(([name, value]) => `${name} = ${value}`)
    .join(', ');

/** What goes wrong with one draw: no number, an answer that its written form misses, a mistake that counts as right. */
function drawFaults(question: Calculation, decimals: number, drawn: Values): CalculationFault[] {
  const worked = work(question, drawn);
  const place = `with ${listed(drawn)}`;
  if (worked === undefined || !Object.values(worked.values).every(Number.isFinite))
    return [{ path: ['answer'], message: `${place} a formula comes to no number: draw other values` }];
  const answer = worked.values['answer'] ?? 0;
  const { tolerance } = question;
  if (!isWithin(Number(answer.toFixed(decimals)), answer, tolerance))
    return [
      {
        path: ['decimals'],
        message: `${place} the answer is ${answer}, which ${decimals} decimals within ± ${tolerance} cannot write: allow more of either`,
      },
    ];
  return question.mistakes.flatMap(({ id }, index) =>
    isWithin(worked.mistakes[id] ?? NaN, answer, tolerance)
      ? [
          {
            path: ['mistakes', index, 'formula'],
            message: `${place} this mistake gives the right answer, ${answer}: draw other values or take it out`,
          },
        ]
      : [],
  );
}

/** Everything that is wrong with the formulas and draws of a calculation; each fault once, with the first draw that shows it. */
export function checkCalculation(question: Calculation, decimals: number): CalculationFault[] {
  const formulas = formulaFaults(question);
  if (formulas.length > 0) return formulas;
  const count = Object.values(question.values).reduce((product, draw) => product * countOf(draw), 1);
  if (!(count >= 1 && count <= mostDraws))
    return [
      {
        path: ['values'],
        message: `there are ${count} ways to draw the values, from 1 to ${mostDraws} are wanted: change steps or ends`,
      },
    ];
  const faults = new Map<string, CalculationFault>();
  for (const drawn of drawsOf(question.values))
    for (const fault of drawFaults(question, decimals, drawn)) {
      const field = fault.path.join('.');
      if (!faults.has(field)) faults.set(field, fault);
    }
  return [...faults.values()];
}
