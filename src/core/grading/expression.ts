/** A sign of arithmetic between two terms; `^` is raising to a power. */
export type Sign = '+' | '-' | '*' | '/' | '^';

/** A formula taken apart. */
export type Tree =
  | { readonly type: 'number'; readonly value: number }
  | { readonly type: 'name'; readonly name: string }
  | { readonly type: 'minus'; readonly of: Tree }
  | { readonly type: 'operation'; readonly sign: Sign; readonly left: Tree; readonly right: Tree };

/** A formula, or where (place of a character, from 0) and why it cannot be read. */
export type Parsed =
  | { readonly type: 'tree'; readonly tree: Tree }
  | { readonly type: 'invalid'; readonly at: number; readonly wanted: string };

/** Numbers by name. */
export type Values = { readonly [name: string]: number };

/** Longer than any formula a learner could follow; it also bounds how deep brackets can nest. */
const longest = 300;

const strength: Readonly<Record<string, number>> = { '+': 1, '-': 1, '*': 2, '/': 2, '^': 4 };
/** A minus before a term binds weaker than a power and stronger than a product: -2^2 is -4. */
const minusStrength = 3;

interface Token {
  readonly text: string;
  readonly at: number;
}

/** Where reading had to stop; thrown and caught in this file only. */
class Fault extends Error {
  readonly at: number;
  constructor(at: number, wanted: string) {
    super(wanted);
    this.at = at;
  }
}

function tokens(formula: string): Token[] {
  const found = formula.matchAll(/\s+|\d+(?:\.\d+)?|[a-z][a-zA-Z0-9]*|[-+*/^()]|./gsu);
  const list = [...found].map((match) => ({ text: match[0], at: match.index }));
  return list.filter(({ text }) => text.trim() !== '');
}

function parser(formula: string) {
  const list = tokens(formula);
  let next = 0;
  const peek = () => list[next]?.text ?? '';
  const fault = (wanted: string) => new Fault(list[next]?.at ?? formula.length, wanted);
  const term = (): Tree => {
    const text = peek();
    if (/^\d/.test(text)) {
      next++;
      return { type: 'number', value: Number(text) };
    }
    if (/^[a-z]/.test(text)) {
      next++;
      return { type: 'name', name: text };
    }
    if (text === '-') {
      next++;
      return { type: 'minus', of: operation(minusStrength + 1) };
    }
    if (text !== '(') throw fault('a number, a name or "("');
    next++;
    const inner = operation(0);
    if (peek() !== ')') throw fault('")" or one of + - * / ^');
    next++;
    return inner;
  };
  /** Reads signs that bind at least as strongly as `least`. */
  const operation = (least: number): Tree => {
    let left = term();
    for (;;) {
      const sign = peek();
      const own = strength[sign];
      if (own === undefined || own < least) return left;
      next++;
      // A power binds to the right, as on paper: 2^3^2 is 2^9.
      left = { type: 'operation', sign: sign as Sign, left, right: operation(sign === '^' ? own : own + 1) };
    }
  };
  return () => {
    const tree = operation(0);
    if (next < list.length) throw fault('one of + - * / ^');
    return tree;
  };
}

/**
 * Reads a formula of numbers (`12`, `0.5`), names (small Latin letter first), `+ - * / ^`, a leading minus and brackets.
 * Any other text is `invalid`; nothing is thrown and nothing is run.
 */
export function parseExpression(formula: string): Parsed {
  if (formula.length > longest)
    return { type: 'invalid', at: longest, wanted: `at most ${longest} characters` };
  try {
    return { type: 'tree', tree: parser(formula)() };
  } catch (error) {
    if (error instanceof Fault) return { type: 'invalid', at: error.at, wanted: error.message };
    throw error;
  }
}

/** What a tree comes to; NaN when it names what has no value, and whatever JavaScript's arithmetic gives otherwise. */
export function evaluate(tree: Tree, values: Values): number {
  if (tree.type === 'number') return tree.value;
  if (tree.type === 'name') return Object.hasOwn(values, tree.name) ? (values[tree.name] ?? NaN) : NaN;
  if (tree.type === 'minus') return -evaluate(tree.of, values);
  const left = evaluate(tree.left, values);
  const right = evaluate(tree.right, values);
  switch (tree.sign) {
    case '+':
      return left + right;
    case '-':
      return left - right;
    case '*':
      return left * right;
    case '/':
      return left / right;
    case '^':
      return left ** right;
  }
}

/** The names a tree speaks of, each once. */
export function namesIn(tree: Tree): string[] {
  if (tree.type === 'number') return [];
  if (tree.type === 'name') return [tree.name];
  if (tree.type === 'minus') return namesIn(tree.of);
  return [...new Set([...namesIn(tree.left), ...namesIn(tree.right)])];
}
