import { expect, it } from 'vitest';
import { rule } from './russian-sound.ts';
import { kyFile, saidOf } from './sample-texts.ts';

const russian =
  'Сотрудник попросил отдохнуть вечером, вернулся позже обычного, проверил письмо, открыл страницу, увидел подделку, ' +
  'позвонил начальнику, рассказал историю, получил благодарность, премию, отпуск, новую должность, кабинет, машину, секретаря';
const kyrgyz =
  'Чабандын баласы таңга маал ойгонуп, коюн жайытка айдап чыкты, булактан суу ичти, ташка отуруп ырдады, кечинде айылга кайтып ' +
  'келип, апасына жардам берди, тамактан кийин китепти окуду, жылдыздарды карап жатып уктап калды';

it('warns of a long passage that sounds Russian, with file and line', () => {
  expect(saidOf(rule, russian)).toMatchObject([{ file: kyFile, line: 3, severity: 'warning' }]);
});
it('says nothing of Kyrgyz and of short passages', () => {
  expect(saidOf(rule, kyrgyz)).toEqual([]);
  expect(saidOf(rule, russian.slice(0, 120))).toEqual([]);
});
