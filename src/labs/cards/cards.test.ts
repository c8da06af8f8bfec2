import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { deal } from '@/core/scenario/domains/cards/deal.ts';
import type { CardsPlan } from '@/core/scenario/domains/cards/plan.ts';
import { readLab, seeds } from '../fixture-content.ts';
import { grouped } from './grouped.ts';
import { marksIn, pieces, plainWords } from './marks.ts';
import { type CardsSection, section } from './section.ts';

const sectionOf = (lab: string): CardsSection =>
  section.schema.parse({
    ...parse(readFileSync(`content/labs/${lab}/lab.yaml`, 'utf8'), { schema: 'core' }).cards,
    deal: [{ bad: { easy: 0 }, good: { easy: 0 }, minutes: 0 }],
  });

describe('marks', () => {
  it('cut a text into plain and marked pieces', () => {
    expect(pieces('a [b c](code), [d](rush)')).toEqual([
      { words: 'a ', mark: null },
      { words: 'b c', mark: 'code' },
      { words: ', ', mark: null },
      { words: 'd', mark: 'rush' },
    ]);
    expect(plainWords('a [b c](code)')).toBe('a b c');
    expect(marksIn('[a](one) [b] (two) [c](three)')).toEqual(['one', 'three']);
  });

  it('lose no word of any text without marks', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        fc.pre(!/\]\(/.test(text));
        expect(plainWords(text)).toBe(text);
      }),
    );
  });
});

describe('a number', () => {
  it('is read in groups, with the comma of the language', () => {
    expect(grouped({ locale: 'ky' }, 3778)).toBe('37,78');
    expect(grouped({ locale: 'en' }, 3778)).toBe('37.78');
    expect(grouped({ locale: 'ru' }, 3_778_343_400)).toBe('37\u00a0783\u00a0434');
    expect(grouped({ locale: 'ru' }, 100_000)).toBe('1\u00a0000');
    expect(grouped({ locale: 'ru' }, 110)).toBe('1,1');
  });
});

describe('a section', () => {
  it('whose cue has no place in one language is refused with the languages and the card', () => {
    const good = sectionOf('phishing');
    const [card] = good.cards;
    const line = card?.lines[0] as { ky: string; ru: string; en: string };
    const bent = {
      ...good,
      cards: [{ ...card, lines: [{ ...line, ru: plainWords(line.ru) }, ...(card?.lines.slice(1) ?? [])] }],
    };
    const found = section.schema.safeParse(bent).error?.issues.map(({ message }) => message);
    expect(found).toHaveLength(1);
    expect(found?.[0]).toMatch(/^the ru texts of "national-bank-loan" mark .*; wanted is /);
  });
});

describe.each([
  ['phishing', 20],
  ['offers', 16],
])('the pool of %s', (lab, least) => {
  const { cards, reasons } = sectionOf(lab);
  const everything = JSON.stringify(cards);

  it(`has at least ${least} cards and reasons that prove nothing on both sides`, () => {
    expect(cards.length).toBeGreaterThanOrEqual(least);
    for (const side of ['honest', 'false'])
      expect(reasons.filter((reason) => reason.for === side && !reason.proves).length).toBeGreaterThan(1);
  });

  it('names no address and no number that could be anybody’s', () => {
    const hosts = everything.match(/[\p{L}\d-]+(\.[\p{L}\d-]+)*\.(?=\p{L}{2,})[\p{L}]+/gu) ?? [];
    const outside = hosts.filter((host) => !host.endsWith('.example') && !host.endsWith('.apk'));
    // A full stop without a space would be found here, too.
    expect(outside.filter((host) => /^[a-z\d.-]+$/i.test(host))).toEqual([]);
    const numbers = everything.match(/\+\d[\d -]{6,}/g) ?? [];
    expect(numbers.filter((number) => !number.startsWith('+996 000'))).toEqual([]);
    expect(everything).not.toMatch(/\b[1-9]\d{3} \d\d\*\*/);
  });

  it('uses every reason that proves something', () => {
    const used = new Set(cards.flatMap(({ cues }) => cues.map(({ reason }) => reason)));
    expect(reasons.filter(({ id, proves }) => proves && !used.has(id)).map(({ id }) => id)).toEqual([]);
  });

  it('gives neighbours different sets at every level', () => {
    for (const { scenario } of readLab(lab)) {
      const plan = scenario.sections.cards as unknown as CardsPlan;
      const dealt = seeds(60).map((seed) => deal(plan, seed).map(({ id }) => id));
      expect(new Set(dealt.map((ids) => ids.join())).size).toBeGreaterThan(57);
    }
  });
});
