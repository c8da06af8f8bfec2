import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { locales } from '@/core/locale/locale.ts';
import { questionFields } from '@/questions/frame/schema.ts';
import { questionTypes } from '@/questions/registry.ts';
import { lists, partsOf } from './parts.ts';
import { digestsOf } from './release.ts';

type Fields = Record<string, unknown>;
type Path = readonly (string | number)[];

const folder = join(import.meta.dirname, '../../questions');
const types = Object.keys(questionTypes).filter((type) => existsSync(join(folder, type, 'example.yaml')));
const example = (type: string): Fields => parse(readFileSync(join(folder, type, 'example.yaml'), 'utf8'));
const digests = (question: Fields) => digestsOf(partsOf(question));

/** The places of all values that are neither list nor object. */
function leaves(value: unknown, path: Path = []): Path[] {
  if (typeof value !== 'object' || value === null) return [path];
  return Object.entries(value).flatMap(([key, inner]) => leaves(inner, [...path, key]));
}
function changedAt(question: Fields, path: Path): Fields {
  const copy = structuredClone(question);
  const last = path.at(-1) ?? '';
  const holder = path.slice(0, -1).reduce<Fields>((inner, key) => inner[key] as Fields, copy);
  const value = holder[last];
  holder[last] = typeof value === 'boolean' ? !value : typeof value === 'number' ? value + 1 : `${value}x`;
  return copy;
}
const differing = (a: Fields, b: Fields) => {
  const [before, now] = [digests(a), digests(b)];
  return (['structure', ...locales] as const).filter((part) => before[part] !== now[part]);
};
const languageOf = (path: Path) => locales.find((locale) => path.includes(locale));

describe.each(types)('a question of the type %s', (type) => {
  const question = example(type);
  const all = leaves(question);
  it('changes in one language when a text of that language does, and nowhere else', () => {
    const texts = all.filter((path) => languageOf(path) !== undefined);
    expect(texts.length).toBeGreaterThan(5);
    for (const path of texts)
      expect([path, differing(question, changedAt(question, path))]).toEqual([path, [languageOf(path)]]);
  });
  it('changes in structure when its key, an id or a number does', () => {
    const own = all.filter(
      (path) =>
        languageOf(path) === undefined &&
        !(String(path[0]) in questionFields) &&
        lists[`${type}.${path[0]}`] !== 'words',
    );
    expect(own.length).toBeGreaterThan(0);
    for (const path of own)
      expect([path, differing(question, changedAt(question, path))]).toEqual([
        path,
        expect.arrayContaining(['structure']),
      ]);
  });
  it('does not change by its id, revision, section or facts', () => {
    const placed = { ...question, id: 'other', rev: 7, section: 'elsewhere', facts: [] };
    expect(differing(question, placed)).toEqual([]);
  });
  it('changes by the order of a list only where the order is part of the question', () => {
    for (const [field, list] of Object.entries(question)) {
      if (!Array.isArray(list) || list.length < 2 || field in questionFields) continue;
      const turned = { ...question, [field]: [...list].reverse() };
      const wanted = lists[`${type}.${field}`] === undefined ? ['structure'] : [];
      expect([field, differing(question, turned)]).toEqual([field, wanted]);
    }
  });
});

it('tells apart the order of an order question', () => {
  const question = example('order');
  const items = question['items'] as unknown[];
  expect(differing(question, { ...question, items: [...items].reverse() })).toEqual(['structure']);
});

it('does not see white space around a text, nor how a letter is encoded', () => {
  const text = (ky: string) => ({ prompt: { ky, ru: 'a', en: 'a' } });
  expect(differing(text('чоң үй'), text('  чоң үй '.normalize('NFD')))).toEqual([]);
});
