import { describe, expect, it } from 'vitest';
import { locales } from '@/core/locale/locale.ts';
import { questionTypes } from '@/questions/registry.ts';
import { buildCatalog } from '../../build-catalog.ts';
import { isEmptyText } from '../../empty-text.ts';
import { checkRelease, makeRelease } from '../../release/make-release.ts';
import { checkShortTexts, makeShortTexts } from '../../short-texts/make-short-texts.ts';
import { checkTranslations, makeTranslations } from '../../translations/make-translations.ts';
import { made, sampleAnswers, sampleGround } from '../sample-ground.ts';

describe('a new lesson', () => {
  const answers = sampleAnswers()['lesson'] ?? {};
  const folder = 'courses/keys/how-bridge-works-first-step';
  const { files } = made('lesson', answers, sampleGround());
  const { catalog } = buildCatalog(files);
  const lesson = catalog?.courses[0]?.lessons[1];

  it('stands last in its course, in three languages, with five questions of the four types that fit together', () => {
    expect(lesson?.id).toBe('how-bridge-works-first-step');
    expect(Object.keys(lesson?.bodies ?? {})).toEqual([...locales]);
    expect(new Set(lesson?.questions.map(({ type }) => type)).size).toBe(4);
    expect(lesson?.questions).toHaveLength(5);
    expect(lesson?.title.ru).toBe(answers['title-ru']);
  });
  it('marks for each question the paragraph that will answer it', () => {
    expect(new Set(lesson?.explained)).toEqual(new Set(lesson?.questions.map(({ id }) => id)));
  });
  it('has no text that could be taken for written, beside its titles', () => {
    for (const locale of locales)
      for (const line of (lesson?.bodies[locale] ?? '').split('\n'))
        expect(
          line === '' || isEmptyText(line) || /^<(Aside kind="safety"|\/Aside|Quiz \/)/.test(line),
          line,
        ).toBe(true);
    for (const question of lesson?.questions ?? []) expect(isEmptyText(question.prompt.ky)).toBe(true);
  });
  it('is new to the release once it is written, and no text of it has to be called a change', () => {
    const release = (of: ReadonlyMap<string, string>) => {
      const written = new Map(of);
      const questions = makeRelease(of, new Map());
      const texts = makeTranslations(of, new Map(), '2026-11-26');
      const shorts = makeShortTexts(of, new Map(), '2026-11-26');
      expect([...questions.problems, ...texts.problems, ...shorts.problems]).toEqual([]);
      if ('files' in questions) for (const [file, text] of questions.files) written.set(file, text);
      if ('text' in texts) written.set('translations.json', texts.text);
      if ('text' in shorts) written.set('short-texts.json', shorts.text);
      return written;
    };
    const empty = made('lesson', answers, { ...sampleGround(), files: release(sampleGround().files) }).files;
    expect(release(empty)).toEqual(empty);
    const done = new Map([...empty].map(([file, text]) => [file, text.replace(/‹[^:›]*: ([^›]*)›/g, '$1')]));
    expect(buildCatalog(done).problems).toEqual([]);
    const after = release(done);
    expect(after.get('release.json')).toContain('"keys/how-bridge-works-first-step/about-main-idea"');
    expect([...checkRelease(after), ...checkTranslations(after), ...checkShortTexts(after)]).toEqual([]);
  });
  it('leaves the course byte for byte, but for one line', () => {
    const before = sampleGround().files.get('courses/keys/course.yaml') ?? '';
    expect(files.get('courses/keys/course.yaml')).toBe(
      before.replace('[first-key]', '[first-key, how-bridge-works-first-step]'),
    );
  });
  it.each([
    ['two', 'What a key is; Where it lives', ['what-key-is', 'where-it-lives']],
    ['five, two alike', 'One; Two; Two; Four; Five', ['one', 'two', 'two-second', 'four', 'five']],
  ])('may have %s headings of its own, each with its id', (_, sections, ids) => {
    const own = buildCatalog(made('lesson', { ...answers, sections }, sampleGround()).files).catalog;
    const found = own?.courses[0]?.lessons[1];
    expect(found?.sections).toEqual(ids);
    expect(found?.bodies.en).toContain(`## ${sections.split(';')[0]}`);
    expect(found?.explained).toHaveLength(5);
    expect(found?.questions.every(({ section }) => ids.includes(section))).toBe(true);
  });
  it('may wait for its translations', () => {
    const { plan, files: later } = made('lesson', { ...answers, awaiting: 'ru,en' }, sampleGround());
    expect([...plan.made.keys()].filter((file) => file.endsWith('.mdx'))).toEqual([`${folder}/ky.mdx`]);
    expect(buildCatalog(later).catalog?.courses[0]?.lessons[1]?.awaiting).toEqual(['ru', 'en']);
  });
  it('may have any type of question, and the right one stands where the course has had it least', () => {
    const all = Object.keys(questionTypes).join(',');
    const own = buildCatalog(made('lesson', { ...answers, questions: all }, sampleGround()).files).catalog;
    expect(own?.courses[0]?.lessons[1]?.questions.map(({ type }) => type)).toEqual(
      Object.keys(questionTypes),
    );
    const choices = made(
      'lesson',
      { ...answers, questions: 'one-choice,one-choice,one-choice,one-choice' },
      sampleGround(),
    );
    const places = buildCatalog(choices.files).catalog?.courses[0]?.lessons[1]?.questions.map((question) =>
      'options' in question ? question.options.findIndex(({ correct }) => correct) : -1,
    );
    expect(places).toEqual([0, 1, 2, 3]);
  });
});
