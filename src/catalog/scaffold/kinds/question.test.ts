import { describe, expect, it } from 'vitest';
import { locales } from '@/core/locale/locale.ts';
import { questionTypes } from '@/questions/registry.ts';
import { buildCatalog } from '../../build-catalog.ts';
import { made, sampleAnswers, sampleGround } from '../sample-ground.ts';

describe('a new question', () => {
  const answers = sampleAnswers()['question'] ?? {};
  it.each(Object.keys(questionTypes))(
    'of the type %s is whole with empty texts, and the quiz before it stays byte for byte',
    (type) => {
      const ground = sampleGround();
      const file = 'courses/keys/first-key/quiz.yaml';
      const { files } = made('question', { ...answers, type }, ground);
      expect(files.get(file)?.startsWith(ground.files.get(file) ?? '?')).toBe(true);
      const questions = buildCatalog(files).catalog?.courses[0]?.lessons[0]?.questions;
      expect(questions?.map(({ id }) => id)).toEqual(['how-many', 'what-bridge-holds']);
      expect(questions?.[1]).toMatchObject({ type, rev: 1, section: 'one' });
    },
  );
  it('marks the chosen paragraph in every language', () => {
    const body = (words: string) =>
      `Text with a <Term id="wallet">wallet</Term>.\n\n## One\n\n${words} one.\n\n<Figure id="lock" />\n\n${words} two.\n\n## Two <Fact id="B4.02" />\n\n<Quiz />\n`;
    const ground = sampleGround(
      Object.fromEntries(locales.map((locale) => [`courses/keys/first-key/${locale}.mdx`, body(locale)])),
    );
    const { files, plan } = made('question', { ...answers, paragraph: '2' }, ground);
    for (const locale of locales)
      expect(files.get(`courses/keys/first-key/${locale}.mdx`)).toBe(
        body(locale).replace(`${locale} two.`, `<Explains id="what-bridge-holds" />${locale} two.`),
      );
    expect(plan.changed.size).toBe(4);
  });
});
