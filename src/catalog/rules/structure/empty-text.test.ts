import { describe, expect, it } from 'vitest';
import { emptyText } from '../../empty-text.ts';
import { findingsOf, sampleLesson, sampleRoom, sampleText, sampleWith } from '../sample-room.ts';
import { rule } from './empty-text.ts';

const quiz = 'courses/keys/first-key/quiz.yaml';
const asked = sampleWith().get(quiz) ?? '';
const empty = asked.replace('ru: "Канча?"', `ru: "${emptyText('ru', 'вопрос')}"`);

describe('a text that waits for its author', () => {
  it('is told with its file and line, in a long text and in a list of questions', () => {
    const paragraph = `<Explains id="how-many" />${emptyText('en', 'a paragraph')}`;
    expect(findingsOf(rule, { [sampleLesson('en')]: sampleText(paragraph) })).toMatchObject([
      {
        file: `content/${sampleLesson('en')}`,
        line: 3,
        found: '‹write: a paragraph›',
      },
    ]);
    expect(empty).not.toBe(asked);
    expect(findingsOf(rule, { [quiz]: empty })).toMatchObject([{ file: `content/${quiz}`, line: 7 }]);
  });
  it('is told once each, and written text is never told', () => {
    const two = `${emptyText('ky', 'бир')} ${emptyText('ky', 'эки')}`;
    expect(findingsOf(rule, { [sampleLesson('ky')]: sampleText(two) })).toHaveLength(2);
    expect(findingsOf(rule, { [sampleLesson('ky')]: sampleText('‹Манас› деген «китеп».') })).toEqual([]);
  });
  it('is kept from all other rules, with its question, and its twins stay', () => {
    const texts = (changes: Record<string, string>) =>
      sampleRoom(changes).texts.filter(({ file }) => file === quiz);
    expect(sampleRoom().questions).toHaveLength(1);
    expect(sampleRoom({ [quiz]: empty }).questions).toEqual([]);
    expect(texts({ [quiz]: empty })).toHaveLength(texts({}).length - 1);
    const [twin] = texts({ [quiz]: empty });
    expect(twin).toMatchObject({ locale: 'ky', twins: { ky: 'Канча?', en: 'Канча?' } });
    expect(twin?.twins.ru).toBeUndefined();
  });
});
