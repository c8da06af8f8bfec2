import { describe, expect, it } from 'vitest';
import { sampleContent } from '../sample-content.ts';
import { contentWithTest, testFile } from '../sample-course-test.ts';
import { makeTranslations } from '../translations/make-translations.ts';
import type { AgeLabel } from './ages.ts';
import { checkRelease, makeRelease } from './make-release.ts';
import { readRelease } from './release-file.ts';

const day = '2026-12-01';
const id = 'keys/first-key/how-many';
const quiz = 'courses/keys/first-key/quiz.yaml';
const ky = 'courses/keys/first-key/ky.mdx';
const mdx = (words: string) =>
  `Text.\n\n## One\n\nOther words.\n\n<Explains id="how-many" />${words}\n\n## Two\n\n<Quiz />\n`;

/** Content in which a paragraph is marked as the answer; with the releases of both files after the first. */
function content(words = 'A key has twelve words.', base = sampleContent()): Map<string, string> {
  for (const locale of ['ky', 'ru', 'en']) base.set(`courses/keys/first-key/${locale}.mdx`, mdx(words));
  return base;
}
function released(
  files: Map<string, string>,
  said: Record<string, AgeLabel> = {},
  labels = {},
): Map<string, string> {
  const ages = new Map(Object.entries(said));
  const made = makeRelease(files, new Map(Object.entries(labels)), { ages, today: day });
  const texts = makeTranslations(files, new Map(), day);
  if (!('files' in made) || !('text' in texts))
    throw new Error(JSON.stringify([made.problems, texts.problems]));
  return new Map([...files, ...made.files, ['translations.json', texts.text]]);
}
const first = released(content());
const after = (words: string, last = first) => content(words, new Map([...last]));
const ageOf = (files: Map<string, string>) =>
  readRelease(files.get('release.json') ?? '').release?.ages.get(id);

describe('a question whose marked paragraph changed', () => {
  const changed = after('A key has thirteen words.');
  it('is told by its own rule, with its line, where the text changed and what is different', () => {
    const problems = checkRelease(changed);
    expect(problems).toMatchObject([
      { rule: 'explained-changed', file: quiz, line: 2, field: 'questions.0' },
    ]);
    expect(problems[0]?.found).toContain(`${ky}:7`);
    expect(problems[0]?.found).toContain('[-twelve-] {+thirteen+}');
    expect(problems[0]?.wanted).toContain(`--label ${id}=answers`);
    expect(makeRelease(changed, new Map(), { today: day }).problems).toHaveLength(1);
  });
  it('stays when its author says that the text answers it, and is in doubt from that day when not', () => {
    const answers = released(changed, { [id]: 'answers' });
    const unsure = released(changed, { [id]: 'unsure' });
    expect([ageOf(answers)?.unsure, ageOf(unsure)?.unsure]).toEqual([undefined, day]);
    for (const files of [answers, unsure]) expect(checkRelease(files)).toEqual([]);
    expect(ageOf(released(unsure, { [id]: 'answers' }))?.unsure).toBeUndefined();
  });
  it('is out of doubt when its meaning is changed', () => {
    const unsure = released(changed, { [id]: 'unsure' });
    const asked = new Map(unsure).set(quiz, (unsure.get(quiz) ?? '').replace('answer: 12', 'answer: 13'));
    expect(ageOf(released(asked, {}, { [id]: 'meaning' }))?.unsure).toBeUndefined();
  });
  it('is not asked about when another paragraph changed, or only the mark moved', () => {
    const other = new Map(first);
    for (const locale of ['ky', 'ru', 'en'])
      other.set(
        `courses/keys/first-key/${locale}.mdx`,
        mdx('A key has twelve words.').replace('Other', 'More'),
      );
    expect(checkRelease(other)).toEqual([]);
  });
  it('takes no label that has no reason', () => {
    const wrong = (label: AgeLabel, of = id) =>
      makeRelease(first, new Map(), { ages: new Map([[of, label]]), today: day }).problems;
    for (const label of ['answers', 'fits'] as const) expect(wrong(label)).toMatchObject([{ file: quiz }]);
    expect(wrong('unsure', 'keys/first-key/none')).toHaveLength(1);
    expect(wrong('unsure')).toEqual([]);
  });
});

it('a question of a test hangs on the section that answers it', () => {
  const base = released(content('A key has twelve words.', contentWithTest()));
  const changed = after('A key has thirteen words.', base);
  const problems = checkRelease(changed).filter(({ file }) => file === testFile);
  expect(problems).toHaveLength(12);
  expect(problems[0]).toMatchObject({ rule: 'explained-changed', line: 6, field: 'questions.0' });
});

it('a question released before places were known takes the present one without a question', () => {
  const old = (first.get('release.json') ?? '').replace(/\n *"age":[^\n]*/, '');
  const files = new Map(first).set('release.json', old);
  expect(checkRelease(files)).toMatchObject([{ file: 'release.json' }]);
  expect(released(files).get('release.json')).toBe(first.get('release.json'));
});
