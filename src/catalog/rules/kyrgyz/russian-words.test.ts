import { expect, it } from 'vitest';
import { rule } from './russian-words.ts';
import { kyFile, saidOf } from './sample-texts.ts';

it('finds Russian left in Kyrgyz text with file and line', () => {
  expect(saidOf(rule, 'Капчыкты ачуу для окуучулар.')).toMatchObject([
    { file: kyFile, line: 3, found: 'Russian in Kyrgyz text: для' },
  ]);
  expect(saidOf(rule, 'Никому не показывайте свои слова.')).toHaveLength(1);
});
it('lets Kyrgyz words stand that Russian has too, units, endings behind digits, and words between backticks', () => {
  const good = 'Же капчык да, ачкыч да: он сөз, эти бар от, о, 8и, 5 ТХ/с, `и`.';
  expect(saidOf(rule, good, { ru: 'И не для всех.' })).toEqual([]);
});
