// @vitest-environment happy-dom
import { act, cleanup, fireEvent, render, screen, within } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Entry, LearningEvent, Verb } from '@/core/record/event.ts';
import type { Health, Listener } from '@/storage/record.ts';
import type { GlossaryWord } from './glossary-word.ts';
import ky from './strings.ky.json';
import { WordsPage } from './WordsPage.tsx';

let publish: Listener = () => undefined;
const given: Entry[] = [];
vi.mock('@/storage/record.ts', () => ({
  follow: (listener: Listener) => {
    publish = listener;
    return () => undefined;
  },
  append: (entry: Entry) => {
    given.push(entry);
    return Promise.resolve();
  },
}));

const word = (id: string, name: string, more: Partial<GlossaryWord> = {}): GlossaryWord => ({
  id,
  term: { ky: name, ru: `${name}-ru`, en: `${name}-en` },
  definition: `${name} деген сөз.`,
  href: `/ky/glossary/${id}/`,
  ...more,
});
const glossary = [word('wallet', 'капчык'), word('key', 'ачкыч'), word('bit', 'бит')];
const did = (verb: Verb, term: string, daysAgo: number, result?: LearningEvent['result']): LearningEvent => ({
  id: `${verb}-${term}-${daysAgo}`,
  at: new Date(Date.now() - daysAgo * 86_400_000).toISOString(),
  actor: 'phone',
  verb,
  object: `term:${term}`,
  rev: 1,
  ...(result !== undefined && { result }),
});
/** Lets the terms come and be shown. */
async function settled(change: () => void): Promise<void> {
  await act(async () => change());
  await act(() => new Promise<void>((done) => setTimeout(done)));
}
async function show(log: readonly LearningEvent[], health: Health = 'kept') {
  render(
    <WordsPage
      locale="ky"
      strings={ky}
      termsHref="/ky/words/terms.json"
      glossaryHref="/ky/glossary/"
      coursesHref="/ky/courses/"
    />,
  );
  await settled(() => publish(log, health));
}
const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }));
const asked = vi.fn(async (_href: string): Promise<unknown> => glossary);
beforeEach(() => {
  given.splice(0);
  asked.mockClear();
  vi.stubGlobal('fetch', async (href: string) => ({ ok: true, json: () => asked(href) }));
});
afterEach(cleanup);

describe('the terms of the list', () => {
  it('are fetched once there is a word in it, and not before', async () => {
    await show([]);
    expect(asked).not.toHaveBeenCalled();
    await settled(() => publish([did('saved', 'wallet', 3)], 'kept'));
    expect(asked.mock.calls).toEqual([['/ky/words/terms.json']]);
    expect(screen.getByRole('link', { name: 'капчык' })).toBeTruthy();
  });

  it('that did not come are said to be missing, and come at the second try', async () => {
    asked.mockRejectedValueOnce(new Error('offline'));
    await show([did('saved', 'wallet', 3)]);
    expect(screen.getByRole('alert').textContent).toBe(ky.not_fetched);
    await settled(() => void press(ky.retry));
    expect(screen.getByRole('link', { name: 'капчык' })).toBeTruthy();
  });

  it('are believed only in their shape, and lead nowhere but into this site', async () => {
    const [wallet] = glossary;
    asked.mockResolvedValueOnce([
      null,
      7,
      { id: 'bit' },
      { ...wallet, id: 'key', href: '//evil.example/' },
      wallet,
    ]);
    await show([did('saved', 'wallet', 3), did('saved', 'key', 3), did('saved', 'bit', 3)]);
    expect(screen.getAllByRole('listitem')).toHaveLength(1);
    cleanup();
    asked.mockResolvedValueOnce({ list: [] });
    await show([did('saved', 'wallet', 3)]);
    expect(screen.getByRole('alert')).toBeTruthy();
  });
});

describe('the list of words', () => {
  it('is in the order of the alphabet, and passes over a word that has left the glossary', async () => {
    await show([did('saved', 'wallet', 3), did('saved', 'gone', 3), did('saved', 'key', 2)]);
    const names = screen.getAllByRole('listitem').map((row) => within(row).getByRole('link').textContent);
    expect(names).toEqual(['ачкыч', 'капчык']);
  });
  it('says of each word when it comes back', async () => {
    await show([
      did('saved', 'wallet', 30),
      did('recalled', 'wallet', 20, { rating: 1 }),
      did('saved', 'key', 30),
      did('recalled', 'key', 0.1, { rating: 3 }),
      did('saved', 'bit', 1),
    ]);
    const [key, bit, wallet] = screen.getAllByRole('listitem').map((row) => row.textContent);
    expect(key).toMatch(/Кайра келет: \d+-/);
    expect(bit).toContain(ky.new);
    expect(wallet).toContain(ky.now);
  });
  it('tells when the words cannot be kept', async () => {
    await show([], 'memory');
    expect(screen.getByText(ky.health_memory)).toBeTruthy();
  });
});

describe('the cards', () => {
  it('show the answer only when they are turned, and keep what the learner says', async () => {
    await show([did('saved', 'wallet', 3)]);
    press(ky.start);
    expect(screen.queryByText('капчык деген сөз.')).toBeNull();
    press(ky.turn);
    expect(screen.getByText('капчык деген сөз.')).toBeTruthy();
    press(ky.knew);
    expect(given).toEqual([{ verb: 'recalled', object: 'term:wallet', rev: 1, result: { rating: 3 } }]);
    expect(screen.getByText(ky.end_all)).toBeTruthy();
  });
  it('ask again what had not come to mind until it does, and count only the first time', async () => {
    await show([did('saved', 'wallet', 3)]);
    press(ky.start);
    for (const verdict of [ky.not_yet, ky.not_yet, ky.knew]) {
      press(ky.turn);
      press(verdict);
    }
    expect(given.map(({ result }) => result)).toEqual([{ rating: 1 }, { rating: 1 }, { rating: 3 }]);
    expect(screen.getByText('Эсиңизде калганы: 0 / 1')).toBeTruthy();
  });
  it('are not disturbed by what another tab adds to the record', async () => {
    await show([did('saved', 'wallet', 3), did('saved', 'key', 2)]);
    press(ky.start);
    press(ky.turn);
    await settled(() => publish([did('removed', 'wallet', 0), did('saved', 'wallet', 3)], 'kept'));
    expect(screen.getByRole('button', { name: ky.knew })).toBeTruthy();
    expect(screen.getByText('Калган сөз: 2')).toBeTruthy();
  });
});
