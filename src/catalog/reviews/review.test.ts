import { expect, it } from 'vitest';
import { buildCatalog } from '../build-catalog.ts';
import { sampleContent } from '../sample-content.ts';
import { readDigest, reviewOf } from './review.ts';

const page = 'pages/about/ru.mdx';
const term = 'glossary/wallet.yaml';
const entry = (path: string, language: string, of: string | undefined, by = 'Reader') =>
  `- { path: ${path}, language: ${language}, by: ${by}, on: '2026-11-20'${of === undefined ? '' : `, of: ${of}`} }\n`;

/** The review of a path that the pages show, after a change of the content. */
function shown(
  path: string,
  entries: string,
  change: (files: Map<string, string>) => void = () => undefined,
) {
  const files = sampleContent().set('reviews.yaml', entries);
  change(files);
  const { catalog, problems } = buildCatalog(files);
  expect(problems).toEqual([]);
  return reviewOf(catalog?.reviews ?? [], path, 'ru');
}
const digest = (path: string) => readDigest(sampleContent(), path, 'ru');
const replace = (path: string, from: string, to: string) => (files: Map<string, string>) =>
  void files.set(path, (files.get(path) ?? '').replace(from, to));

it.each([
  [page, 'We.', 'We all.', 'We.', '**We.**'],
  [term, 'ru: "Аныктама"', 'ru: "Определение"', 'ky: "Аныктама"', 'ky: "Башка"'],
])(
  'a review of %s falls away when the words that were read change, and not before',
  (path, from, to, mark, other) => {
    const entries = entry(path, 'ru', digest(path));
    expect(shown(path, entries)).toMatchObject({ by: 'Reader', isOfOlder: false });
    expect(shown(path, entries, replace(path, from, to))).toMatchObject({ by: 'Reader', isOfOlder: true });
    expect(shown(path, entries, replace(path, mark, other))).toMatchObject({ isOfOlder: false });
  },
);

it('an entry without a digest, as they once were, stands until it is taken away', () => {
  expect(shown(page, entry(page, 'ru', undefined), replace(page, 'We.', 'They.'))).toMatchObject({
    isOfOlder: false,
  });
});

it('of several reviews the one of the present words counts, else the last', () => {
  const older = entry(page, 'ru', '0123456789abcdef', 'Later');
  expect(shown(page, entry(page, 'ru', digest(page)) + older)?.by).toBe('Reader');
  expect(shown(page, older)).toMatchObject({ by: 'Later', isOfOlder: true });
  expect(shown(page, entry('pages/about/ky.mdx', 'ky', undefined))).toBeUndefined();
});

it('a file has words only in the languages that it holds', () => {
  expect(digest('pages/about/ky.mdx')).toBeUndefined();
  expect(digest('pages/none/ru.mdx')).toBeUndefined();
  expect(digest('courses/keys/first-key/quiz.yaml')).toMatch(/^[0-9a-f]{16}$/);
});
