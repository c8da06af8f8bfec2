import { describe, expect, it } from 'vitest';
import { findingsOf, sampleLesson, sampleText } from '../sample-room.ts';
import { rule } from './advice.ts';

type Locale = 'ky' | 'ru' | 'en';
const told = (locale: Locale, text: string) =>
  findingsOf(rule, { [sampleLesson(locale)]: sampleText(text) }).filter(({ file }) =>
    file.endsWith(`/${locale}.mdx`),
  );

describe('advice and promises of profit', () => {
  it.each<[Locale, string]>([
    ['ky', 'Бул токенди азыр сатып алыңыз.'],
    ['ky', 'Биткоинге акчаңызды салыңыз.'],
    ['ky', 'Кепилденген пайда ай сайын түшөт.'],
    ['ky', 'Бул тобокелсиз жол.'],
    ['ky', 'Эфирдин баасы сөзсүз өсөт.'],
    ['ky', 'Инвестиция салыңыз, байыйсыз.'],
    ['ky', 'Биз токен сатып алууга кеңеш беребиз.'],
    ['ru', 'Купите этот токен сейчас.'],
    ['ru', 'Вкладывайте в биткоин понемногу.'],
    ['ru', 'Гарантированный доход каждый месяц.'],
    ['ru', 'Советуем купить монету.'],
    ['ru', 'Цена токена скоро вырастет.'],
    ['ru', 'Самое время вкладывать.'],
    ['ru', 'Это прибыль без риска.'],
    ['en', 'Buy this token now.'],
    ['en', 'You should buy some bitcoin.'],
    ['en', 'Guaranteed profit every month.'],
    ['en', 'The price will surely rise.'],
    ['en', 'It is a risk-free way.'],
    ['en', 'Now is the time to invest.'],
    ['en', 'Invest in this coin.'],
    ['ky', 'Акчаңыз айына 12 % көбөйөт.'],
    ['ky', 'Бул жолдо тобокелдик жок.'],
    ['ru', 'Деньги растут на 1 % каждый день.'],
    ['ru', 'Вдвое за 7 дней, риска нет.'],
    ['en', 'It pays 1 % a day, no risk.'],
    ['en', 'Your money is doubled in 7 days.'],
  ])('are told in %s: %s', (locale, text) => {
    expect(told(locale, `Text.\n${text}`)).toMatchObject([
      {
        severity: 'error',
        file: `content/${sampleLesson(locale)}`,
        field: 'block 2',
        line: expect.any(Number),
      },
    ]);
  });

  it.each<[Locale, string]>([
    ['ky', 'Капчыкты өндүрүүчүдөн сатып алыңыз.'],
    ['ky', 'Кепилденген пайда убада кылган адам алдамчы.'],
    ['ky', 'Токен сатып албаңыз.'],
    ['ru', 'Не вкладывайте в токены чужие деньги.'],
    ['ru', 'Купите аппаратный кошелёк у производителя.'],
    ['ru', 'Обещание «прибыль без риска» — признак обмана.'],
    ['en', 'Nobody should buy a token on a call.'],
    ['en', 'People who buy tokens may lose everything.'],
    ['en', 'A guaranteed profit is the sign of a scam.'],
    ['en', 'Buy paper and a pencil.'],
  ])('are none in %s: %s', (locale, text) => {
    expect(told(locale, text)).toEqual([]);
  });

  it('may be shown in a box for safety, and quoted as a wrong answer', () => {
    expect(told('en', '<Aside kind="safety">\n\nGuaranteed profit every month.\n\n</Aside>')).toEqual([]);
    expect(told('en', '<Aside kind="case">\n\nGuaranteed profit every month.\n\n</Aside>')).toHaveLength(1);
  });
});
