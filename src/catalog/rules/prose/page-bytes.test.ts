import { describe, expect, it } from 'vitest';
import { findingsOf, sampleLesson, sampleRoom, sampleText } from '../sample-room.ts';
import { rule } from './page-bytes.ts';
import { pageWeight } from './page-weight.ts';

/** Words that pack badly, the same ones each time. */
function noise(words: number): string {
  let state = 1;
  const next = () => {
    state = (state * 48271) % 2147483647;
    return state.toString(36);
  };
  return Array.from({ length: words }, next).join(' ');
}

describe('the weight of a page, told from its sources', () => {
  const key = 'keys/first-key';
  it('grows with the text by about what it packs to', () => {
    const weight = (text: string) =>
      pageWeight(sampleRoom({ [sampleLesson('en')]: sampleText(text) }), key, 'en') ?? 0;
    const [short, long] = [weight('Short.'), weight(noise(1000))];
    expect(short).toBeGreaterThan(7507);
    expect(long - short).toBeGreaterThan(4000);
  });
  it('is not known while a file cannot be read', () => {
    expect(
      pageWeight(sampleRoom({ 'courses/keys/first-key/quiz.yaml': 'questions: {' }), key, 'en'),
    ).toBeUndefined();
  });
  it('is told near the budget, for the language it concerns', () => {
    expect(findingsOf(rule)).toEqual([]);
    expect(findingsOf(rule, { [sampleLesson('en')]: sampleText(noise(1500)) })).toMatchObject([
      {
        severity: 'warning',
        file: `content/${sampleLesson('en')}`,
        line: 1,
        mend: expect.stringContaining('npm run weigh'),
      },
    ]);
  });
});
