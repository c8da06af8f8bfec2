// @vitest-environment happy-dom
import { act, cleanup, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { LearningEvent } from '@/core/record/event.ts';
import type { Listener } from '@/storage/record.ts';
import type { CourseEntry } from '../plan.ts';
import { GoOn } from './GoOn.tsx';
import ky from './strings.ky.json';

let publish: Listener = () => undefined;
vi.mock('@/storage/record.ts', () => ({
  follow: (listener: Listener) => {
    publish = listener;
    return () => undefined;
  },
}));

const plan: CourseEntry[] = [
  {
    course: 'keys',
    title: 'Ачкычтар',
    href: '/ky/courses/keys/',
    dye: 'madder',
    lessons: [
      {
        lesson: 'one',
        title: 'Биринчи',
        href: '/ky/courses/keys/one/',
        sections: [
          { id: 'a', title: 'А бөлүмү' },
          { id: 'b', title: 'Б бөлүмү' },
        ],
        questions: [{ id: 'q', rev: 1, prompt: '' }],
      },
    ],
  },
];
const show = () =>
  render(<GoOn locale="ky" strings={ky} plan={plan} mineHref="/ky/mine/" reviewHref="/ky/review/" />);
const read = (section: string): LearningEvent => ({
  id: section,
  at: new Date(Date.now() - 60_000).toISOString(),
  actor: 'p',
  verb: 'read',
  object: `section:keys/one/${section}`,
  rev: 1,
});
afterEach(cleanup);

describe('the card on the front page', () => {
  it('offers the first lesson to one who has not begun', () => {
    show();
    expect(screen.getByText('Ушул жерден баштаңыз')).toBeTruthy();
    expect(screen.getByRole('link').getAttribute('href')).toBe('/ky/courses/keys/one/');
  });
  it('leads back to the section after the one read last', () => {
    show();
    act(() => publish([read('a')], 'kept'));
    expect(screen.getByText('Токтогон жериңизден улантыңыз')).toBeTruthy();
    expect(screen.getByText(/Бөлүм: Б бөлүмү/)).toBeTruthy();
    const link = screen.getByRole('link', { name: /^Улантуу\s*: Биринчи$/ });
    expect(link.getAttribute('href')).toBe('/ky/courses/keys/one/#b');
  });
  it('leads to the question that waits', () => {
    show();
    act(() => publish([read('a'), read('b')], 'kept'));
    expect(screen.getByText(/Тест, суроо: 1 \/ 1/)).toBeTruthy();
    expect(screen.getByRole('link').getAttribute('href')).toBe('/ky/courses/keys/one/#question-q');
  });
  it('leads to the record when everything is done', () => {
    show();
    const score = { type: 'points', earned: 1, total: 1, details: null };
    act(() =>
      publish(
        [{ ...read('q'), verb: 'answered', object: 'question:keys/one/q', result: { answer: 'x', score } }],
        'kept',
      ),
    );
    expect(screen.getByText('Бардык сабакты аяктадыңыз')).toBeTruthy();
    expect(screen.getByRole('link').getAttribute('href')).toBe('/ky/mine/');
  });
  it('says below the card what is due, and nothing when nothing is', async () => {
    const result = { answer: 'x', score: { type: 'points', earned: 0, total: 1, details: null } };
    const given = (daysAgo: number): LearningEvent => ({
      ...read('q'),
      at: new Date(Date.now() - daysAgo * 86_400_000).toISOString(),
      verb: 'answered',
      object: 'question:keys/one/q',
      result,
    });
    show();
    act(() => publish([given(3)], 'kept'));
    const due = await screen.findByRole('link', { name: /^Бүгүн кайталоо: 1 суроо, 1 мүнөттөй$/ });
    expect(due.getAttribute('href')).toBe('/ky/review/');
    act(() => publish([given(3), { ...given(0), id: 'again' }], 'kept'));
    await waitFor(() => expect(screen.queryByText(/^Бүгүн кайталоо/)).toBeNull());
  });
});
