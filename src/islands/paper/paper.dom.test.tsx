// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { PaperProps } from './paper-props.ts';
import en from './strings.en.json';
import ky from './strings.ky.json';
import ru from './strings.ru.json';
import { Variants } from './Variants.tsx';

const option = (id: string, text: string, correct = false) => ({ id, text, correct, reason: '' });
const quizIn = (locale: string, rev = 1) => {
  const options = [
    option('a', `${locale} a`, true),
    option('b', `${locale} b`),
    option('c', `${locale} c`),
    option('d', `${locale} d`),
  ];
  const question = (id: string) => ({
    type: 'one-choice',
    props: { question: { id, rev, prompt: `${locale} ${id}?`, options } },
  });
  const gaps = { type: 'gap-text', props: { question: { id: 'gaps', rev: 1, prompt: 'Gaps?' } } };
  return { questions: { one: question('one'), two: question('two'), gaps } };
};
const props: PaperProps = {
  locale: 'en',
  strings: { ky, ru, en },
  course: 'keys',
  lesson: 'one-way',
  title: { ky: 'Сабак', ru: 'Урок', en: 'Lesson' },
  quiz: { ky: '/ky/quiz.json', ru: '/ru/quiz.json', en: '/en/quiz.json' },
  address: 'site.example/variants/',
};

let rev = 1;
beforeEach(() => {
  rev = 1;
  history.replaceState(null, '', '#0a1b2c3d');
  vi.stubGlobal('fetch', async (href: string) => Response.json(quizIn(href.slice(1, 3), rev)));
});
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

const pages = (container: Element) =>
  [...container.querySelectorAll('.paper-page')].map((page) => page.textContent);

it('prints the same sheets for the same code, and says which questions are left out', async () => {
  const { container } = render(<Variants {...props} />);
  await screen.findByText(/Set 0a1b2c3d-/, { selector: 'p[role=status]' });
  const printed = pages(container);
  // Four sheets of questions, four of answers, one key.
  expect(printed).toHaveLength(9);
  expect(screen.getByText('1 question is left out')).toBeTruthy();
  await waitFor(() => expect(location.hash).toMatch(/^#0a1b2c3d-[0-9a-f]{8}$/));
  cleanup();
  const again = render(<Variants {...props} />);
  await screen.findByText(/Set 0a1b2c3d-/, { selector: 'p[role=status]' });
  expect(pages(again.container)).toEqual(printed);
  expect(screen.queryByText(en.changed)).toBeNull();
});

it('says so when the questions have changed since the set was printed', async () => {
  render(<Variants {...props} />);
  await screen.findByText(/Set 0a1b2c3d-/, { selector: 'p[role=status]' });
  await waitFor(() => expect(location.hash).toMatch(/^#0a1b2c3d-[0-9a-f]{8}$/));
  const printed = location.hash;
  cleanup();
  rev = 2;
  history.replaceState(null, '', printed);
  render(<Variants {...props} />);
  expect((await screen.findByText(en.changed)).getAttribute('role')).toBe('alert');
});

it('prints two languages side by side under the same letters', async () => {
  const { container } = render(<Variants {...props} />);
  const select = (await screen.findByLabelText(en.language)) as HTMLSelectElement;
  fireEvent.change(select, { target: { value: 'ky+ru' } });
  await screen.findAllByText('ru one?');
  const sheet = container.querySelector<HTMLElement>('.paper-flow');
  const letters = (lang: string) =>
    [...(sheet?.querySelectorAll(`[lang=${lang}] .paper-options li`) ?? [])].map((each) =>
      each.textContent?.replace(/ (ky|ru) /, ''),
    );
  expect(letters('ky')).toHaveLength(8);
  expect(letters('ky').map((each) => each?.replace('ky', ''))).toEqual(
    letters('ru').map((each) => each?.replace('ru', '')),
  );
});

it('prints a sheet for each pupil, variants in turn, with the number filled', async () => {
  const { container } = render(<Variants {...props} />);
  const count = await screen.findByLabelText(new RegExp(en.pupils));
  fireEvent.input(count, { target: { value: '6' } });
  const sheets = [...container.querySelectorAll<HTMLElement>('.paper-answers')];
  expect(sheets.map((sheet) => sheet.getAttribute('aria-label')?.match(/variant (.)/)?.[1])).toEqual([
    ...'ABCDAB',
  ]);
  expect(sheets[5]?.querySelectorAll('.paper-filled')).toHaveLength(2);
});

it('refuses what is no code, and opens one that is typed in capitals', async () => {
  render(<Variants {...props} />);
  const field = await screen.findByLabelText(en.code);
  const form = within(field.closest('form') as HTMLElement);
  fireEvent.input(field, { target: { value: 'zebra' } });
  fireEvent.click(form.getByText(en.code_open));
  expect(form.getByText(en.code_fault)).toBeTruthy();
  fireEvent.input(field, { target: { value: 'FFEE 0011' } });
  fireEvent.click(form.getByText(en.code_open));
  await screen.findByText(/Set ffee0011-/, { selector: 'p[role=status]' });
});
