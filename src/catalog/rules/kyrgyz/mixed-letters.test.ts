import fc from 'fast-check';
import { expect, it } from 'vitest';
import { rule } from './mixed-letters.ts';
import { kyFile, mendedBy, saidOf } from './sample-texts.ts';

it('finds a Latin look-alike with file and line, and mends it', () => {
  expect(saidOf(rule, 'Бул кaпчык жаңы.')).toMatchObject([
    { file: kyFile, line: 3, found: 'кaпчык, in which a is Latin and the rest Cyrillic' },
  ]);
  expect(mendedBy(rule, 'Бул кaпчык, унаaсы жана Kыргызcтан.')).toBe('Бул капчык, унаасы жана Кыргызстан.');
});
it('finds, but does not mend, letters that only look somewhat alike', () => {
  const [finding] = saidOf(rule, 'Бул kапчык.');
  expect(finding).toMatchObject({ line: 3 });
  expect(finding?.fix).toBeUndefined();
});
it.each(['KOICAнын', 'IT-компания', 'Bitcoin’дин', 'dAppтан', '`кaпчык`', 'https://капчык.example/a'])(
  'lets %s stand',
  (text) => {
    expect(saidOf(rule, `Бул ${text} тууралуу.`)).toEqual([]);
  },
);
it('finds any one look-alike in any Kyrgyz word of two letters or more, and the fix brings the word back', () => {
  const twins = new Map([...'асеорху'].map((letter, at) => [letter, [...'aceopxy'][at] ?? '']));
  const word = fc.constantFrom('капчык', 'ачкыч', 'токен', 'сырсөз', 'тармак', 'хеш', 'санарип');
  fc.assert(
    fc.property(word, fc.nat(), (good, seed) => {
      const places = [...good].flatMap((letter, at) => (twins.has(letter) ? [at] : []));
      const at = places[seed % places.length] ?? 0;
      const bad = good.slice(0, at) + twins.get(good[at] ?? '') + good.slice(at + 1);
      expect(mendedBy(rule, `Бул ${bad}.`)).toBe(`Бул ${good}.`);
    }),
    { numRuns: 30 },
  );
});
