import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { importXliff } from './import-xliff.ts';
import { outgoing } from './sample-xliff.ts';
import { xliffFaults } from './validate.ts';

const root = join(import.meta.dirname, '../../../content');
/** The texts of the site, labs but one aside, which would only be more of the same. */
const own = new Map(
  readdirSync(root, { recursive: true, encoding: 'utf8' })
    .map((path) => path.split(sep).join('/'))
    .filter((path) => /\.(yaml|mdx|json)$/.test(path) && !/^(labs\/(?!phishing)|\.)/.test(path))
    .map((path) => [path, readFileSync(join(root, path), 'utf8')]),
);

describe.each([
  ['ky', 'en'],
  ['ky', 'ru'],
  ['ru', 'ky'],
] as const)('the content of the site from %s to %s', (from, to) => {
  const xliff = outgoing(own, from, to);
  it('goes out by the rules of XLIFF 2.1', () => {
    expect(xliffFaults(xliff)).toEqual([]);
    expect(xliff.match(/<unit /g)?.length).toBeGreaterThan(900);
  });
  it('comes back without a byte changed where nobody changed a text', () => {
    const back = importXliff(own, 'x.xlf', xliff);
    expect([back.problems, [...back.files.keys()]]).toEqual([[], []]);
  });
});

const letters = fc.array(fc.constantFrom(...'абвгүөң ABC.,:;-–«»"\'#&!?%@()…'), { maxLength: 30 });
const words = letters.map((all) => `Тар ${all.join('').replace(/\s+/g, ' ')}я`);
/** A part of it, so that the test can run often. */
const some = new Map(
  [...own].filter(([path]) =>
    /^(glossary\/[a-h]|courses\/[^/]+\/(course.yaml|recovery\/)|pages\/about)/.test(path),
  ),
);
const target = /<target xml:space="preserve">([^<]{3,})<\/target>/g;

it('changes exactly the texts that were changed, whatever words they get, and nothing beside them', () => {
  const xliff = outgoing(some);
  const places = [...xliff.matchAll(target)].map(({ index, 0: whole, 1: inside }) => ({
    index,
    whole,
    inside,
  }));
  expect(places.length).toBeGreaterThan(150);
  const edits = fc.uniqueArray(fc.tuple(fc.nat(places.length - 1), words), {
    selector: ([at]) => at,
    minLength: 1,
    maxLength: 4,
  });
  fc.assert(
    fc.property(edits, (list) => {
      const inside = new Map(
        list.map(([at, put]) => [at, put.replaceAll('&', '&amp;').replaceAll('"', '&quot;')]),
      );
      const wanted = places.map((place, at) => inside.get(at) ?? place.inside);
      let [text, from] = ['', 0];
      for (const [at, { index, whole }] of places.entries()) {
        text += `${xliff.slice(from, index)}<target xml:space="preserve">${wanted[at]}</target>`;
        from = index + whole.length;
      }
      const back = importXliff(some, 'x.xlf', text + xliff.slice(from));
      // Out again, each text that was not refused stands there and every other one as before.
      const again = [...outgoing(new Map([...some, ...back.files])).matchAll(target)].map(
        ([, found]) => found,
      );
      const other = wanted.flatMap((want, at) =>
        again[at] === want ? [] : [again[at] === places[at]?.inside],
      );
      expect(again.length).toBe(places.length);
      expect(other).toEqual(back.problems.map(() => true));
    }),
    { numRuns: 8 },
  );
});
