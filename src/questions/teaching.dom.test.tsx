// @vitest-environment happy-dom
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { act, cleanup, fireEvent, render, screen } from '@testing-library/preact';
import type { ComponentType } from 'preact';
import { h } from 'preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Locale } from '@/core/locale/locale.ts';
import type { AnswerResult } from '@/core/record/answer.ts';
import type { Json } from '@/core/record/event.ts';
import { loadDraft, saveDraft } from '@/storage/drafts.ts';
import { kept, reset, settled, stamp } from './frame/fake-record.ts';
import type { IslandProps } from './frame/mount-props.ts';
import { questionIsland } from './island-props.ts';
import { gradeQuestion, questionSchema, questionTypes } from './registry.ts';
import { rightAnswer } from './sample-answers.ts';

vi.mock('@/storage/record.ts', () => import('./frame/fake-record.ts'));

const islands = import.meta.glob<ComponentType<IslandProps>>('./*/Island.tsx', {
  import: 'default',
  eager: true,
});
const types = Object.keys(questionTypes);
const hints = [
  { ky: 'Ачкычты ойлоңуз.', ru: 'Подумайте о ключе.', en: 'Think of the key.' },
  { ky: 'Эми даректи ойлоңуз.', ru: 'Теперь об адресе.', en: 'Now think of the address.' },
];

/** The oldest stored sample of a type, with two hints: its question, and an answer that in most types is partly right. */
function sampleOf(type: string) {
  const sample = JSON.parse(readFileSync(join(import.meta.dirname, type, 'history/first.json'), 'utf8'));
  const question = questionSchema.parse({ ...sample.question, hints });
  const place = { course: 'keys', lesson: 'one-way', number: 1, total: 1, lessonHref: '' };
  const propsIn = (locale: Locale) => questionIsland({ question, locale, ...place });
  const { object } = propsIn('en');
  const answered = (result: Json) => stamp({ verb: 'answered', object, rev: question.rev, result }, 0);
  return { question, object, propsIn, answered, result: sample.result as AnswerResult };
}

async function show(type: string, props: IslandProps): Promise<void> {
  const Island = islands[`./${type}/Island.tsx`];
  render(Island === undefined ? null : h(Island, props));
  await act(settled);
}

const button = (name: string) => screen.getByRole<HTMLButtonElement>('button', { name });
const press = (name: string) =>
  act(() => {
    fireEvent.click(button(name));
    return settled();
  });
const status = () => screen.getByRole('status').textContent;
const given = () => kept().at(-1)?.result as AnswerResult | undefined;

beforeEach(() => {
  reset();
  sessionStorage.clear();
});
afterEach(cleanup);

describe.each(types)('%s', (type) => {
  const { question, object, propsIn, answered, result } = sampleOf(type);
  const draft = (more: Json = null) => ({
    after: null,
    answer: result.answer,
    order: [],
    ...(more as object),
  });
  const saved = () => loadDraft(object, question.rev) as Record<string, Json> | null;

  it('opens one hint after another, says each, and keeps them in any language', async () => {
    await show(type, propsIn('en'));
    expect(screen.queryByText('Think of the key.')).toBeNull();
    await press('Hint 1 of 2');
    expect(screen.getByText('Think of the key.')).toBeDefined();
    expect(status()).toBe('Hint 1 of 2. Think of the key.');
    cleanup();
    await show(type, propsIn('ru'));
    expect(screen.getByText('Подумайте о ключе.')).toBeDefined();
    expect(status()).toBe('');
    await press('Подсказка 2 из 2');
    expect(screen.getByText('Теперь об адресе.')).toBeDefined();
    expect(button('Подсказок больше нет').getAttribute('aria-disabled')).toBe('true');
    await press('Подсказок больше нет');
    expect(saved()).toMatchObject({ hints: 2 });
  });

  it('stores with the answer how sure it was and how many hints were open', async () => {
    saveDraft(object, question.rev, draft({ hints: 1, sure: 2 }));
    await show(type, propsIn('en'));
    expect(screen.getByRole<HTMLInputElement>('radio', { name: 'Fairly sure' }).checked).toBe(true);
    await press('Check answer');
    expect(given()).toMatchObject({ hints: 1, sure: 2 });
    expect(screen.queryByText('Think of the key.')).toBeNull();
    expect(screen.queryByRole('group', { name: 'How sure are you?' })).toBeNull();
  });

  it('stores nothing of what was neither said nor opened', async () => {
    saveDraft(object, question.rev, draft());
    await show(type, propsIn('en'));
    await press('Check answer');
    expect(given()).toHaveProperty('score');
    expect(given()).not.toHaveProperty('hints');
    expect(given()).not.toHaveProperty('sure');
  });

  it('asks how sure one is only of an answer, and takes the word without touching the answer', async () => {
    await show(type, propsIn('en'));
    expect(screen.queryByRole('group', { name: 'How sure are you?' })).toBeNull();
    cleanup();
    saveDraft(object, question.rev, draft());
    await show(type, propsIn('en'));
    fireEvent.click(screen.getByRole('radio', { name: 'Sure' }));
    expect(saved()).toMatchObject({ sure: 3 });
    await press('Check answer');
    expect(given()).toMatchObject({ sure: 3, score: result.score });
  });

  it('begins a new try with what was right, with the hints opened, and asks anew how sure one is', async () => {
    reset([answered({ ...result, hints: 1, sure: 3 })]);
    await show(type, propsIn('en'));
    await press('Try again');
    expect(saved()?.['answer']).toEqual(left[type]);
    expect(saved()).toMatchObject({ hints: 1 });
    expect(saved()?.['sure']).toBeUndefined();
    expect(screen.getByText('Think of the key.')).toBeDefined();
  });

  it('asks a question that was right anew, from nothing', async () => {
    const answer = rightAnswer(question) as Json;
    reset([answered({ answer, score: gradeQuestion(question, answer), hints: 2 })]);
    await show(type, propsIn('en'));
    await press('Repeat');
    expect(saved()).toMatchObject({ answer: null });
    expect(saved()?.['hints']).toBeUndefined();
    expect(button('Hint 1 of 2')).toBeDefined();
  });

  it('gives no hints within a test', async () => {
    await show(type, { ...propsIn('en'), attempt: 'attempt-1' });
    expect(screen.queryByRole('button', { name: /Hint/ })).toBeNull();
  });
});

/** What is left of the stored sample when it is tried again. */
const left: Record<string, Json> = {
  'one-choice': null,
  'several-choices': ['locked-drawer', 'second-home'],
  order: ['words', 'public-key', 'private-key', 'address'],
  number: null,
  'true-false': { truth: false, option: null },
  match: { 'private-key': 'signs', 'seed-phrase': 'restores' },
  groups: {
    'phone-lost-words-kept': 'self',
    'exchange-password-forgotten': 'firm',
    'phone-and-paper-burnt': 'nobody',
  },
  'gap-text': { copy: 'кочурмосу' },
  'place-in-picture': ['locked-box'],
  'place-in-text': ['hurry', 'words'],
  'compare-addresses': { seed: '5eed0007', picks: { history: 'same' } },
  calculation: { values: { sum: 5000, test: 50, fee: 2 }, answer: '' },
};

describe('the word after the verdict', () => {
  const { question, propsIn, answered, result } = sampleOf('one-choice');
  const strings = propsIn('en').strings;
  const wrong = result;
  const right = rightAnswer(question) as Json;
  const full = { answer: right, score: gradeQuestion(question, right) };
  const both = [strings['sureWrong'], strings['luckyRight']];
  const open = async (stored: Json) => {
    reset([answered(stored)]);
    await show('one-choice', propsIn('en'));
    return both.map((words) => screen.queryByText(words ?? '') !== null);
  };

  it('is said to who was sure and wrong', async () => {
    expect(await open({ ...wrong, sure: 3 })).toEqual([true, false]);
  });
  it('is said to who guessed and was right', async () => {
    expect(await open({ ...full, sure: 1 })).toEqual([false, true]);
  });
  it.each([
    { ...wrong, sure: 1 },
    { ...wrong, sure: 2 },
    wrong,
    { ...full, sure: 2 },
    { ...full, sure: 3 },
    full,
    { ...full, sure: 7, hints: 'many' },
  ])('is not said where it teaches nothing: %j', async (stored) => {
    expect(await open(stored as Json)).toEqual([false, false]);
  });
  it('is heard too', async () => {
    await show('one-choice', propsIn('en'));
    fireEvent.click(screen.getByRole('radio', { name: 'The public key' }));
    fireEvent.click(screen.getByRole('radio', { name: 'Sure' }));
    await press('Check answer');
    expect(status()).toContain(`Not yet ${strings['sureWrong']} `);
  });
});

it.each([
  '{"answer":null,"order":[],"after":null,"hints":"2","sure":9}',
  '{"answer":null,"order":[],"after":null,"hints":-1,"sure":"3"}',
  '{"answer":null,"order":[],"after":null,"hints":1e9,"sure":null}',
])('bears damaged aids in a draft: %s', async (text) => {
  const { object, question, propsIn } = sampleOf('one-choice');
  sessionStorage.setItem(`chynjyr.draft.${object}.${question.rev}`, text);
  await show('one-choice', propsIn('en'));
  fireEvent.click(screen.getByRole('radio', { name: 'The public key' }));
  await press('Check answer');
  expect(screen.getByText('Not yet')).toBeDefined();
});
