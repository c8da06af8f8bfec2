import { describe, expect, it } from 'vitest';
import { exampleQuestion } from '../frame/example-island.ts';
import { type Question, schema } from './schema.ts';

const good = exampleQuestion<Question>('calculation');
const faults = (question: object) =>
  (schema.safeParse(question).error?.issues ?? []).map(
    ({ path, message }) => `${path.join('.')}: ${message}`,
  );
const mistake = (formula: string) => ({ ...good, mistakes: [{ ...good.mistakes[0], formula }] });

describe('a calculation', () => {
  it('has formulas that can be read, and says where not', () => {
    expect(faults({ ...good, answer: 'sum +' })).toEqual([
      'answer: a number, a name or "(" is wanted at the end',
    ]);
    expect(faults({ ...good, answer: 'sum ** 2' })).toEqual([
      'answer: a number, a name or "(" is wanted before "* 2"',
    ]);
  });

  it('names in its formulas only what has a value there', () => {
    expect(faults({ ...good, answer: 'sum + fe' })).toEqual([
      'answer: "fe" has no value here: use sum, test, fee, rest, fees or add it above',
    ]);
    expect(faults({ ...good, derived: { rest: 'fees - 1', fees: 'fee' } }).join()).toContain(
      'derived.rest: "fees" has no value here',
    );
    expect(faults({ ...good, answer: 'constructor' }).join()).toContain('"constructor" has no value here');
    expect(faults(mistake('answer * 2'))).toEqual([]);
  });

  it('has no name twice, and none that is taken', () => {
    expect(faults({ ...good, derived: { ...good.derived, answer: 'sum' } }).join()).toContain(
      '"answer" is taken',
    );
    expect(faults({ ...good, derived: { ...good.derived, fee: 'sum' } }).join()).toContain('"fee" is taken');
  });

  it('comes to a number whatever is drawn', () => {
    expect(faults({ ...good, answer: 'sum / (fee - 3)' })).toContainEqual(
      'answer: with sum = 2000, test = 20, fee = 3 a formula comes to no number: draw other values',
    );
  });

  it('can be written with its decimals within its tolerance, whatever is drawn', () => {
    const third = { ...good, answer: 'sum / 3', mistakes: [] };
    expect(faults(third).join()).toContain('decimals: with sum = 2000');
    expect(faults({ ...third, tolerance: 0.5 })).toEqual([]);
    expect(faults({ ...third, tolerance: 0.005, decimals: 2 })).toEqual([]);
  });

  it('has no mistake that gives the right answer for some draw', () => {
    expect(faults(mistake('sum + 4'))).toEqual([
      'mistakes.0.formula: with sum = 2000, test = 20, fee = 2 this mistake gives the right answer, 2004: draw other values or take it out',
    ]);
  });

  it('is drawn in so many ways that all can be tried', () => {
    const sum = { from: 1, to: 1_000_000, step: 1 };
    expect(faults({ ...good, values: { ...good.values, sum } })).toEqual([
      'values: there are 16000000 ways to draw the values, from 1 to 5000 are wanted: change steps or ends',
    ]);
    expect(
      faults({ ...good, values: { ...good.values, sum: { from: 9, to: 1, step: 1 } } }).join(),
    ).toContain('values: ');
    expect(faults({ ...good, values: {} }).join()).toContain('nothing is drawn');
  });

  it('draws in a way that is known', () => {
    expect(faults({ ...good, values: { ...good.values, fee: { of: [] } } })).toHaveLength(1);
    expect(faults({ ...good, values: { ...good.values, fee: 3 } }).join()).toContain(
      'a value is drawn { of:',
    );
    expect(faults({ ...good, values: { ...good.values, fee: { from: 1, to: 2, step: 0 } } })).toHaveLength(1);
    expect(faults({ ...good, values: { ...good.values, 'a-b': { of: [1] } } })).not.toEqual([]);
  });

  it('glues no ending to a value, in any language', () => {
    for (const words of ['{{sum}}дөн көп', '{{fee}}-нчи төлөм', "{{fee}}'s", '{{sum}}e'])
      expect(faults({ ...good, task: { ...good.task, ky: words } }).join()).toContain(
        'task.ky: an ending is glued',
      );
    expect(
      faults({ ...good, task: { ...good.task, ky: 'Сумма: {{sum}} токен. {{fee}}, {{test}} — ({{rest}})' } }),
    ).toEqual([]);
  });

  it('has a value for every place in its texts, and none where it would give the answer away', () => {
    expect(faults({ ...good, task: { ...good.task, ru: 'Сумма: {{summ}}' } })).toEqual([
      'task.ru: {{summ}} has no value here; there is sum, test, fee, rest, fees',
    ]);
    expect(faults({ ...good, otherwise: { ...good.otherwise, en: 'It is {{answer}}.' } }).join()).toContain(
      '{{answer}} has no value here',
    );
    expect(faults({ ...good, prompt: { ...good.prompt, en: 'What is {{sum}}?' } }).join()).toContain(
      'prompt.en',
    );
  });
});
