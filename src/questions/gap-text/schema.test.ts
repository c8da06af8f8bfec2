import { expect, it } from 'vitest';
import { exampleQuestion } from '../frame/example-island.ts';
import { type Question, schema } from './schema.ts';

const good = exampleQuestion<Question>('gap-text');

function faults(question: object): string[] {
  const issues = schema.safeParse(question).error?.issues ?? [];
  return issues.map(({ path, message }) => `${path.join('.')}: ${message}`);
}

/** The example with the accepted forms of its second gap changed in one language. */
const accept = (language: 'ky' | 'ru' | 'en', forms: readonly string[]) => ({
  ...good,
  gaps: good.gaps.map((gap, at) =>
    at === 1 ? { ...gap, accept: { ...gap.accept, [language]: forms } } : gap,
  ),
});

it('has each gap once in each language', () => {
  expect(faults({ ...good, text: { ...good.text, ru: 'Нужен [[key]] и [[key]].' } })).toEqual([
    'text.ru: [[key]] stands 2 times here: it must stand once in each language',
    'text.ru: [[copy]] stands 0 times here: it must stand once in each language',
  ]);
});

it('names a gap in the text that is none', () => {
  expect(faults({ ...good, text: { ...good.text, en: `${good.text.en} [[other]]` } })).toEqual([
    'text.en: [[other]] is no gap of this question: name one of gaps',
  ]);
});

it('has at least one accepted form in each language', () => {
  expect(faults(accept('en', []))).toEqual([
    'gaps.1.accept.en: at least one accepted form in English is wanted',
  ]);
});

it.each([
  ['ky', ['көчүрмө', 'Кочурмо'], '«Кочурмо» already counts by an earlier form: take it out'],
  ['ru', ['ещё одна', 'еще одна'], '«еще одна» already counts by an earlier form: take it out'],
  ['en', ['back-up', 'Back up'], '«Back up» already counts by an earlier form: take it out'],
  ['en', ['copy', '…'], '«…» has no letter or figure: write a word'],
] as const)('wants no form in %s that does nothing: %j', (language, forms, message) => {
  expect(faults(accept(language, forms))).toEqual([`gaps.1.accept.${language}.1: ${message}`]);
});

it('has one to four gaps, none of them twice', () => {
  expect(faults({ ...good, gaps: [] }).join()).toContain('1 to 4 gaps are wanted; there are 0');
  expect(faults({ ...good, gaps: [...good.gaps, good.gaps[0]] }).join()).toContain(
    'gaps.2.id: the id "key" stands twice',
  );
});
