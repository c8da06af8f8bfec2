import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { locales } from '@/core/locale/locale.ts';
import { propsIn, stringSets } from './fixture-lab.tsx';

const here = import.meta.dirname;
const code = readdirSync(here, { recursive: true, encoding: 'utf8' }).filter((file) =>
  /(?<!test|fixture-lab)\.tsx?$/.test(file),
);
const texts = code.map((file) => readFileSync(join(here, file), 'utf8'));
const has = (key: string) =>
  locales.filter((locale) => !(key in propsIn(locale).strings || `${key}_other` in propsIn(locale).strings));

/** Keys that code asks for by name, in `word(kit, 'key')`, `plural(strings, 'key')` or `strings.key`. */
const asked = texts
  .flatMap((text) => [
    ...[...text.matchAll(/\bword\(\s*kit,((?:[^()]|\([^()]*\))*)\)/g)].flatMap(([, inside = '']) =>
      [...inside.replace(/\{[^}]*\}/g, '').matchAll(/'([A-Za-z][\w-]*)'/g)].map(([, key = '']) => key),
    ),
    ...[...text.matchAll(/plural\(\s*(?:kit\.)?strings,\s*'([\w-]+)'/g)].map(([, key = '']) => key),
    ...[...text.matchAll(/[^\w.]strings\.(\w+)/g)].map(([, key = '']) => key),
  ])
  // «in» is what a key is chosen by, not a key.
  .filter((key) => key !== 'in');

/** Keys made of a code: each code has its words. */
const codes = [
  ...['empty', 'other-network', 'no-0x', 'not-hex', 'too-short', 'too-long', 'checksum', 'unchecked'].map(
    (code) => `address-${code}`,
  ),
  ...['empty', 'not-a-number', 'too-many-decimals', 'too-much'].map((code) => `sum-${code}`),
  ...['slow', 'usual', 'fast'].flatMap((speed) => [`speed-${speed}`, `speed-${speed}-wait`]),
  ...['real', 'simplified', 'invented'].map((kind) => `fidelity-${kind}`),
  ...['step-unfinished', 'insufficient-funds', 'nonce-used', 'known', 'finished', 'other'].map(
    (code) => `refused-${code}`,
  ),
  ...['resumed', 'outdated'].map((status) => `run-${status}`),
  'pending',
  'included',
];

describe('the strings of the labs', () => {
  it('finds keys in the code', () => expect(asked.length).toBeGreaterThan(80));
  it.each([...new Set([...asked, ...codes])])('have «%s» in every language', (key) =>
    expect(has(key)).toEqual([]),
  );
  it('have no key twice, since all files become one', () => {
    const keys = stringSets.flatMap(({ en }) => Object.keys(en));
    expect(keys.filter((key, index) => keys.indexOf(key) < index)).toEqual([]);
  });
});

describe('what an island is given', () => {
  it.each(locales)('in %s has one language only', (locale) => {
    const json = JSON.stringify(propsIn(locale));
    expect(json).not.toMatch(/"(ky|ru)":/);
    if (locale === 'en') expect(json.match(/[а-яё]{3,}/gi)).toBe(null);
  });
});
