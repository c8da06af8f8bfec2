import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'astro/zod';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { type Question, questionSchema, quizSchema } from './registry.ts';

type Of<T extends Question['type']> = Extract<Question, { type: T }>;

function example<T extends Question['type']>(type: T): Of<T> {
  return parse(readFileSync(join(import.meta.dirname, type, 'example.yaml'), 'utf8'));
}

/** The faults of a question, each as `field: message`. */
function faults(question: object): string[] {
  const issues = questionSchema.safeParse(question).error?.issues ?? [];
  return issues.map(({ path, message }) => `${path.join('.')}: ${message}`);
}

/** A list with the member at an index changed. */
function changed<T>(list: readonly T[], index: number, change: Partial<T>): T[] {
  return list.map((each, at) => (at === index ? { ...each, ...change } : each));
}

describe('a one-choice question', () => {
  const good = example('one-choice');
  const option = (index: number, change: Partial<(typeof good.options)[number]>) => ({
    ...good,
    options: changed(good.options, index, change),
  });

  it('needs one correct option', () => {
    expect(faults(option(2, { correct: false }))).toEqual([
      'options: exactly 1 option with "correct: true" is wanted; there are none: mend the key',
    ]);
  });

  it('must not have two, and the message names them', () => {
    expect(faults(option(0, { correct: true }))).toEqual([
      'options: exactly 1 option with "correct: true" is wanted; there are 2 (address, private-key): mend the key',
    ]);
  });

  it.each([3, 5])('has exactly four options, not %d', (count) => {
    const options = [...good.options, { ...good.options[0], id: 'another' }].slice(0, count);
    expect(faults({ ...good, options }).join()).toContain(
      `exactly 4 options are wanted; there are ${count}: add or take away`,
    );
  });

  it('has no id twice', () => {
    expect(faults(option(1, { id: 'address' }))).toEqual([
      'options.1.id: the id "address" stands twice in options: give each its own',
    ]);
  });

  it('has a reason for every option, in every language', () => {
    const { reason: _, ...bare } = good.options[0] as (typeof good.options)[number];
    expect(faults({ ...good, options: [bare, ...good.options.slice(1)] }).join()).toContain(
      'options.0.reason',
    );
    expect(faults(option(0, { reason: { ky: ' ', ru: 'а', en: 'a' } }))).toEqual([
      'options.0.reason.ky: the Kyrgyz text is empty',
    ]);
  });

  it('has every text in three languages', () => {
    expect(faults({ ...good, prompt: { ru: 'а', en: 'a' } })).toEqual([
      'prompt.ky: a text in Kyrgyz is wanted',
    ]);
  });

  it.each(['Which', 'a--b', '7', 'капчык', ''])('cannot be called «%s»', (id) => {
    expect(faults({ ...good, id }).join()).toContain('id: an id is made of small Latin letters');
  });

  it('has a revision from 1', () => {
    expect(faults({ ...good, rev: 0 })).toHaveLength(1);
    expect(faults({ ...good, rev: 1.5 })).toHaveLength(1);
  });

  it('names facts as facts are named', () => {
    expect(faults({ ...good, facts: ['B4.2'] })).toEqual(['facts.0: a fact id looks like B4.03']);
  });
});

describe('a several-choices question', () => {
  const good = example('several-choices');
  const key = (...correct: boolean[]) => ({
    ...good,
    options: good.options.map((each, at) => ({ ...each, correct: correct[at] ?? false })),
  });

  it('needs two correct options', () => {
    expect(faults(key(true))).toEqual([
      'options: at least 2 option with "correct: true" is wanted; there is 1 (locked-drawer): mend the key',
    ]);
  });

  it('needs a wrong one', () => {
    expect(faults(key(true, true, true, true)).join()).toContain('all are correct: add a wrong one');
  });

  it('has four to six options', () => {
    expect(faults({ ...good, options: good.options.slice(0, 3) }).join()).toContain(
      '4 to 6 options are wanted; there are 3',
    );
  });
});

describe('an order question', () => {
  const good = example('order');

  it.each([2, 7])('has three to six items, not %d', (count) => {
    const items = Array.from({ length: count }, (_, n) => {
      return { id: `step-${n}`, text: { ky: `${n}`, ru: `${n}`, en: `${n}` } };
    });
    expect(faults({ ...good, items })).toEqual([
      `items: 3 to 6 items are wanted; there are ${count}: add or take away`,
    ]);
  });

  it('has no id twice', () => {
    expect(faults({ ...good, items: changed(good.items, 3, { id: 'words' }) })).toEqual([
      'items.3.id: the id "words" stands twice in items: give each its own',
    ]);
  });

  it('carries no reason with its items, only one for the order', () => {
    expect(faults({ ...good, reason: undefined }).join()).toContain('reason');
  });
});

describe('a number question', () => {
  const good = example('number');

  it('has a tolerance of 0 or more', () => {
    expect(faults({ ...good, tolerance: -1 })).toEqual(['tolerance: a tolerance is 0 or more']);
  });

  it('has no mistake that would count as right', () => {
    expect(faults({ ...good, tolerance: 4 })).toEqual([
      'mistakes.0.value: 128 counts as right (132 ± 4): narrow the tolerance or take the mistake out',
    ]);
  });

  it('has no two mistakes that cannot be told apart', () => {
    expect(faults({ ...good, mistakes: changed(good.mistakes, 1, { value: 128 }) })).toEqual([
      'mistakes.1.value: 128 cannot be told from an earlier mistake within ± 0: keep one of the two',
    ]);
  });

  it('wants numbers, not text that looks like one', () => {
    expect(faults({ ...good, answer: '132' }).join()).toContain('answer');
  });
});

describe('the JSON Schema of a quiz', () => {
  /** Every object schema in a JSON Schema, with its path. */
  function fields(schema: unknown, path = ''): [string, { description?: string }][] {
    if (typeof schema !== 'object' || schema === null) return [];
    const properties = Object.entries((schema as { properties?: object }).properties ?? {});
    const below = Object.entries(schema).flatMap(([key, value]) => fields(value, `${path}.${key}`));
    return [
      ...properties.map(([key, value]) => [`${path}.${key}`, value] as [string, { description?: string }]),
      ...below,
    ];
  }

  it('has a sentence on each field', () => {
    const all = fields(z.toJSONSchema(quizSchema));
    expect(all.length).toBeGreaterThan(40);
    expect(all.filter(([, field]) => !field.description?.endsWith('.')).map(([path]) => path)).toEqual([]);
  });
});
