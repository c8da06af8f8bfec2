import { afterEach, expect, it, vi } from 'vitest';
import { readContent } from '@/core/classroom/book/content.ts';
import { sampleAssignment, samplePlan } from '@/core/classroom/sample-assignment.ts';
import { freezeContent } from './content.ts';
import { isWhole } from './read-class.ts';

const asked: string[] = [];
function serve(isThere: (href: string) => boolean): void {
  asked.length = 0;
  vi.stubGlobal('fetch', async (href: string) => {
    asked.push(href);
    if (!isThere(href)) throw new TypeError('offline');
    return Response.json({ of: href });
  });
}
afterEach(() => vi.unstubAllGlobals());

it('keeps the questions of every lesson and test and the rules and words of every lab, each fetched once', async () => {
  serve(() => true);
  const { content, isWhole: whole } = await freezeContent(sampleAssignment, samplePlan, 'en');
  expect(whole).toBe(true);
  expect(asked).toHaveLength(new Set(asked).size);
  expect(asked).toContain('/en/courses/keys/test/quiz.json');
  expect(asked).toContain('/en/labs/fees/depth/told.json');
  expect(Object.keys(content.quizzes).sort()).toEqual(['keys/one', 'keys/test', 'keys/three', 'keys/two']);
  expect(readContent(JSON.parse(JSON.stringify(content)), sampleAssignment)).toEqual(content);
});

it('says what could not be fetched, and later fetches only that', async () => {
  serve((href) => !href.includes('/two/'));
  const first = await freezeContent(sampleAssignment, samplePlan, 'en');
  expect(first.isWhole).toBe(false);
  expect(isWhole(first.content)).toBe(false);
  serve(() => true);
  const second = await freezeContent(sampleAssignment, samplePlan, 'ky', first.content);
  expect(asked).toEqual(['/en/courses/keys/two/quiz.json']);
  expect(second.isWhole && isWhole(second.content)).toBe(true);
  expect(second.content.locale).toBe('en');
});

it('is no content of another assignment, or junk', () => {
  for (const junk of [
    null,
    7,
    {},
    { v: 1, quizzes: {}, labs: {}, items: [[]] },
    { v: 1, quizzes: {}, labs: {}, items: [1, 2, 3, 4] },
  ])
    expect(readContent(junk, sampleAssignment)).toBeUndefined();
});
