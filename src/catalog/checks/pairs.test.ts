import { describe, expect, it } from 'vitest';
import { buildCatalog } from '../build-catalog.ts';
import { sampleContent } from '../sample-content.ts';

const page = 'pages/about';
const whole = '## Who\n\nWe.\n\n- one\n- two\n\n<Aside kind="note">\n\nBut.\n\n</Aside>\n\nEnd.\n';

function problems(translation: string | undefined, source = whole, plan?: string) {
  const files = sampleContent();
  for (const locale of ['ky', 'en']) files.set(`${page}/${locale}.mdx`, source);
  if (translation === undefined) files.delete(`${page}/ru.mdx`);
  else files.set(`${page}/ru.mdx`, translation);
  if (plan !== undefined) files.set(`${page}/page.yaml`, files.get(`${page}/page.yaml`) + plan);
  return buildCatalog(files).problems;
}

describe('a text and its translations', () => {
  it('pair when their blocks are of the same kinds, whatever the words and marks in them', () => {
    expect(
      problems(whole.replace('We.', '**Мы** <Term id="wallet">все</Term>.').replace('one', 'один')),
    ).toEqual([]);
  });
  it('may lack a language that is awaited', () => {
    expect(problems(undefined, whole, 'awaiting: [ru]\n')).toEqual([]);
  });

  it.each([
    [
      'a list with another number of items',
      (s: string) => s.replace('- two\n', '- two\n- three\n'),
      { line: 5, found: 'a list of 3', wanted: expect.stringMatching(/^a list of 2, as in ky\.mdx:5;/) },
    ],
    [
      'a box of another kind',
      (s: string) => s.replace('"note"', '"case"'),
      { line: 8, found: '<Aside kind="case"> (a paragraph)', wanted: expect.stringContaining('kind="note"') },
    ],
    [
      'a box with other things in it',
      (s: string) => s.replace('But.', 'But.\n\nAnd.'),
      { line: 8, found: '<Aside kind="note"> (a paragraph, a paragraph)' },
    ],
    [
      'a paragraph too few',
      (s: string) => s.replace('We.\n\n', ''),
      { line: 3, found: 'no paragraph here', wanted: expect.stringContaining('ky.mdx:3') },
    ],
    [
      'a paragraph too few at the end',
      (s: string) => s.replace('\nEnd.\n', ''),
      { line: 8, found: 'no paragraph here', wanted: expect.stringContaining('ky.mdx:14') },
    ],
    [
      'a paragraph too many',
      (s: string) => s.replace('- one', 'More.\n\n- one'),
      { line: 5, found: 'a paragraph that ky.mdx does not have' },
    ],
  ])('stop the build for %s, with file, line, found and wanted', (_, rewrite, expected) => {
    const translation = rewrite(whole);
    expect(translation).not.toBe(whole);
    expect(problems(translation)).toEqual([expect.objectContaining({ file: `${page}/ru.mdx`, ...expected })]);
  });

  it('must show the same drawing at the same place', () => {
    const files = sampleContent();
    const lesson = 'courses/keys/first-key';
    const figure = (id: string) =>
      `  - id: ${id}\n    alt: { ky: "А", ru: "А", en: "A" }\n    caption: { ky: "А", ru: "А", en: "A" }\n    labels: { name: { ky: "А", ru: "А", en: "A" } }\n`;
    files.set(`${lesson}/lesson.yaml`, files.get(`${lesson}/lesson.yaml`) + figure('door'));
    files.set(`${lesson}/media/door.svg`, files.get(`${lesson}/media/lock.svg`) ?? '');
    files.set(`${lesson}/ru.mdx`, (files.get(`${lesson}/ru.mdx`) ?? '').replace('"lock"', '"door"'));
    expect(buildCatalog(files).problems).toMatchObject([
      { file: `${lesson}/ru.mdx`, line: 5, found: '<Figure id="door">' },
    ]);
  });
});
