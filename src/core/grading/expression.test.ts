import { runInNewContext } from 'node:vm';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { evaluate, namesIn, parseExpression, type Sign, type Tree, type Values } from './expression.ts';

const values: Values = { a: 7, b: 0.5, words: 12 };
const result = (formula: string): number => {
  const parsed = parseExpression(formula);
  if (parsed.type === 'invalid') throw new Error(`${formula}: ${parsed.wanted} at ${parsed.at}`);
  return evaluate(parsed.tree, values);
};

const { tree: trees } = fc.letrec<{ tree: Tree }>((tie) => ({
  tree: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    fc.integer({ min: 0, max: 999 }).map((n): Tree => ({ type: 'number', value: n / 8 })),
    fc.constantFrom('a', 'b', 'words').map((name): Tree => ({ type: 'name', name })),
    tie('tree').map((of): Tree => ({ type: 'minus', of })),
    fc
      .tuple(fc.constantFrom<Sign>('+', '-', '*', '/', '^'), tie('tree'), tie('tree'))
      .map(([sign, left, right]): Tree => ({ type: 'operation', sign, left, right })),
  ),
}));

/** A tree as text with every bracket written, in our signs or in JavaScript's. */
function written(tree: Tree, power: '^' | '**'): string {
  if (tree.type === 'number') return String(tree.value);
  if (tree.type === 'name') return tree.name;
  if (tree.type === 'minus') return `(-${written(tree.of, power)})`;
  const sign = tree.sign === '^' ? power : tree.sign;
  return `(${written(tree.left, power)} ${sign} ${written(tree.right, power)})`;
}
const short = trees.filter((tree) => written(tree, '^').length <= 300);

describe('a formula', () => {
  it('comes to what JavaScript makes of the same tree', () => {
    fc.assert(
      fc.property(short, (tree) => {
        expect(result(written(tree, '^'))).toBe(runInNewContext(written(tree, '**'), { ...values }));
      }),
    );
  });

  it('binds without brackets as JavaScript does', () => {
    const sign = fc.constantFrom('+', '-', '*', '/', '^');
    const number = fc.integer({ min: 1, max: 9 });
    const flat = fc.tuple(number, fc.array(fc.tuple(sign, number), { maxLength: 8 }));
    fc.assert(
      fc.property(flat, ([first, rest]) => {
        const formula = `${first}${rest.map(([s, n]) => ` ${s} ${n}`).join('')}`;
        expect(result(formula)).toBe(runInNewContext(formula.replaceAll('^', '**')));
      }),
    );
  });

  it('is read back from a tree as the same tree', () => {
    fc.assert(
      fc.property(short, (tree) => {
        expect(parseExpression(written(tree, '^'))).toEqual({ type: 'tree', tree });
      }),
    );
  });

  it.each([
    ['-2^2', -4],
    ['2^-1', 0.5],
    ['2^3^2', 512],
    ['2 - -3', 5],
    ['-a * b', -3.5],
    ['words*11 - words*11*32/33', 4],
    ['0.1 + 0.2', 0.1 + 0.2],
    ['1/0', Number.POSITIVE_INFINITY],
  ])('%s is %d', (formula, wanted) => {
    expect(result(formula)).toBe(wanted);
  });

  it.each([
    ['', 0, 'a number'],
    ['2 +', 3, 'a number'],
    ['(2 + 3', 6, '")"'],
    ['2 3', 2, 'one of'],
    ['2)', 1, 'one of'],
    ['a..b', 1, 'one of'],
    ['2 ** 3', 3, 'a number'],
    ['Words', 0, 'a number'],
    ['alert(1)', 5, 'one of'],
    ['сөз * 2', 0, 'a number'],
    ['1e3', 1, 'one of'],
  ])('%j cannot be read, and says where', (formula, at, wanted) => {
    expect(parseExpression(formula)).toEqual({
      type: 'invalid',
      at,
      wanted: expect.stringContaining(wanted),
    });
  });

  it('of any text is read or refused, never thrown', () => {
    const likely = fc.string({ unit: fc.constantFrom(...'12.ab()+-*/^ ', '💥'), maxLength: 400 });
    fc.assert(
      fc.property(fc.oneof(fc.string(), likely), (text) => {
        const parsed = parseExpression(text);
        if (parsed.type === 'tree') expect(typeof evaluate(parsed.tree, values)).toBe('number');
        else expect(parsed.at).toBeLessThanOrEqual(text.length);
      }),
    );
  });

  it('may be bracketed as deep as its length allows', () => {
    expect(result(`${'('.repeat(149)}1${')'.repeat(149)}`)).toBe(1);
    expect(parseExpression('('.repeat(300))).toMatchObject({ type: 'invalid', at: 300 });
    expect(parseExpression('1+'.repeat(100_000))).toMatchObject({ type: 'invalid', at: 300 });
  });
});

it('finds no value in what every object has', () => {
  expect(result('constructor')).toBeNaN();
  expect(result('toString + 1')).toBeNaN();
});

it('names each name once', () => {
  const parsed = parseExpression('a * b + -a ^ 2');
  expect(parsed.type === 'tree' && namesIn(parsed.tree)).toEqual(['a', 'b']);
});
