import { expect, it } from 'vitest';
import { rule } from './quotes.ts';
import { kyFile, mendedBy, saidOf } from './sample-texts.ts';

it('finds the marks of another language with file and line, and mends a pair of them', () => {
  expect(saidOf(rule, 'Ал "капчык" деди.')).toMatchObject([
    { file: kyFile, line: 3, found: '"капчык"', fix: { from: '"капчык"', to: '«капчык»' } },
  ]);
  expect(mendedBy(rule, 'Ал "капчык" жана “эки сөз” деди, „үч“ деди.')).toBe(
    'Ал «капчык» жана «эки сөз» деди, «үч» деди.',
  );
});
it('finds a single mark without mending it', () => {
  const [finding] = saidOf(rule, 'Ал “капчык деди.');
  expect(finding).toMatchObject({ line: 3, found: 'the mark “' });
  expect(finding?.fix).toBeUndefined();
});
it('wants “…” in English', () => {
  const [finding] = saidOf(rule, 'Абзац.', { en: 'He said «wallet».' });
  expect(finding).toMatchObject({ line: 3, fix: { from: '«wallet»', to: '“wallet”' } });
});
it('lets right marks, inner marks, apostrophes and code stand', () => {
  const twins = { ru: 'Он сказал «кошелёк „Жаңгак“».', en: 'He said “Aigul’s wallet”.' };
  expect(saidOf(rule, 'Ал «капчык „Жаңгак“» деди, Bitcoin’дин, `a = "b"`.', twins)).toEqual([]);
});
