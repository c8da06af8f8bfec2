import { expect, it } from 'vitest';
import { rule } from './russian-country.ts';
import { saidOf } from './sample-texts.ts';

it('finds the old name in any form, with file and line, and mends the adjective', () => {
  const ru = 'В Киргизии говорят на киргизском.';
  expect(saidOf(rule, 'Абзац.', { ru })).toMatchObject([
    { file: 'content/courses/keys/first-key/ru.mdx', line: 3, found: 'Киргизии' },
    { line: 3, found: 'киргизском', fix: { from: 'киргизском', to: 'кыргызском' } },
  ]);
});
it('lets the right name stand', () => {
  expect(saidOf(rule, 'Абзац.', { ru: 'В Кыргызстане говорят на кыргызском.' })).toEqual([]);
});
