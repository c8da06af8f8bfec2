import { describe, expect, it } from 'vitest';
import { findingsOf, sampleLesson, sampleText } from '../sample-room.ts';
import { rule } from './reading-level.ts';
import { sentencesOf } from './sentences.ts';

const sentence = (words: number, word = 'бул') =>
  `Ал ${Array.from({ length: words - 1 }, () => word).join(' ')}.`;
const many = (count: number, words: number, word?: string) =>
  Array.from({ length: count }, () => sentence(words, word)).join(' ');
const told = (text: string) => findingsOf(rule, { [sampleLesson('ky')]: sampleText(text) });

describe('sentences', () => {
  it.each([
    ['Бир. Эки! Үч?', 3],
    ['«Жаңы капчык» дегенди бассаңыз, башка сөздөр түзүлөт. «Калыбына келтирүү» дегенди тандаңыз.', 2],
    ['Баасы 0.5 токен, б.а. жарымы. Ошол.', 2],
    ['Кара: бир, эки, үч.', 1],
  ])('are counted by their ends: %s', (text, count) => {
    expect(sentencesOf(text)).toHaveLength(count);
  });
});

describe('the level of a lesson', () => {
  it('passes with short sentences of short words', () => {
    expect(told(many(25, 9))).toEqual([]);
  });
  it('names a sentence that is too long, with its line', () => {
    expect(told(`Кыска.\n\n${sentence(29)}`)).toMatchObject([
      { severity: 'warning', line: 5, found: expect.stringMatching(/^a sentence of 29 words: «Ал бул/) },
    ]);
  });
  it('says when sentences are long on the average', () => {
    expect(told(many(25, 12)).map(({ found }) => found)).toEqual(['11.7 words a sentence']);
  });
  it('says when too many sentences are long', () => {
    const [found] = told(`${many(20, 8)} ${many(8, 17)}`);
    expect(found?.found).toBe('27.6 % of the sentences have more than 15 words');
  });
  it('says when too many words are long, and shows one', () => {
    const [found] = told(`${many(20, 8)} ${many(5, 8, 'жоопкерчиликтүү')}`);
    expect(found?.found).toContain('such as "жоопкерчиликтүү"');
  });
  it('judges no average of a few sentences', () => {
    expect(told(many(5, 20))).toEqual([]);
  });
});
