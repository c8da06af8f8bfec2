import { expect, it } from 'vitest';
import { rule } from './other-language.ts';
import { kyFile, saidOf } from './sample-texts.ts';

it.each(['Приватный ключ', 'Никто ничего сохранять', 'keep the words on paper'])(
  'finds «%s» among Kyrgyz texts, with file and line',
  (ky) => {
    expect(saidOf(rule, ky)).toMatchObject([{ file: kyFile, line: 3 }]);
  },
);
it('finds Kyrgyz and English among Russian texts, and Cyrillic among English ones', () => {
  const good = 'Капчыкты ачуу.';
  expect(saidOf(rule, good, { ru: 'Сөздү жазыңыз' })).toMatchObject([{ file: kyFile.replace('ky.', 'ru.') }]);
  expect(saidOf(rule, good, { ru: 'Keep the words' })).toHaveLength(1);
  expect(saidOf(rule, good, { en: 'Кошелёк открыт' })).toMatchObject([
    { file: kyFile.replace('ky.', 'en.'), line: 3 },
  ]);
});
it('lets names, units and code of other languages stand', () => {
  const twins = { ru: 'Жаңгак Банк и Айгүл: 5 gwei.', en: 'Tap Жаңгак in `ачуу`.' };
  expect(saidOf(rule, 'Ethereum тармагында 5 gwei, `eth_sign`; расмий, илимий.', twins)).toEqual([]);
});
