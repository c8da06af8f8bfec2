// @vitest-environment happy-dom
import { act, cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { LearningEvent } from '@/core/record/event.ts';
import type { Health, Listener } from '@/storage/record.ts';
import { DataPage } from './DataPage.tsx';
import learners from './learners/strings.en.json';
import page from './strings.en.json';
import transferWords from './transfer/strings.en.json';

let publish: Listener = () => undefined;
const store = vi.hoisted(() => ({
  exportRecord: vi.fn(),
  importRecord: vi.fn(),
  lastExport: vi.fn(),
  joinEvents: vi.fn(),
  deleteEverything: vi.fn(),
  deleteLearner: vi.fn(),
  measureSpace: vi.fn(),
  askForPromise: vi.fn(),
}));
vi.mock('@/storage/transfer.ts', () => store);
vi.mock('@/storage/remove.ts', () => store);
vi.mock('@/storage/space.ts', () => store);
vi.mock('@/storage/keeping.ts', () => store);
vi.mock('@/storage/record.ts', () => ({
  follow: (listener: Listener) => {
    publish = listener;
    return () => undefined;
  },
}));

const strings = { ...page, ...learners, ...transferWords };
const log: LearningEvent[] = [1, 2, 3].map((n) => ({
  id: `e${n}`,
  at: `2026-11-2${n}T09:00:00.000Z`,
  actor: 'p',
  verb: 'opened',
  object: 'lesson:keys/one',
  rev: 1,
}));

async function show(of: readonly LearningEvent[] = log, health: Health = 'kept') {
  render(<DataPage locale="en" strings={strings} mineHref="/en/mine/" />);
  await act(async () => publish(of, health));
}
const press = (name: string | RegExp) => fireEvent.click(screen.getByRole('button', { name }));
const part = (name: string) => within(screen.getByRole('region', { name }));

beforeEach(() => {
  localStorage.clear();
  sessionStorage.clear();
  store.measureSpace.mockResolvedValue({ used: 3_300_000, allowed: 4 * 1024 ** 3, promised: false });
});
afterEach(() => {
  cleanup();
  vi.clearAllMocks();
});

describe('how the record is kept', () => {
  it('is told in plain figures: how much, how firmly, since when not saved', async () => {
    store.lastExport.mockReturnValue('2026-11-22T00:00:00.000Z');
    await show();
    const keeping = part(page.keep_title);
    await waitFor(() => expect(keeping.getByText('3.1 MB of the 4 GB that the browser allows')).toBeTruthy());
    expect(keeping.getByText(/^22 November 2026\. New records since then: 2$/)).toBeTruthy();
    expect(keeping.getByText(page.promise_no)).toBeTruthy();
  });
  it('does not ask the browser for a promise while there is nothing to keep', async () => {
    await show([]);
    await screen.findByText(page.promise_later);
    expect(screen.queryByRole('button', { name: page.promise_ask })).toBeNull();
  });
  it('asks at a press, and says so when the browser does not promise', async () => {
    store.askForPromise.mockResolvedValue(false);
    await show();
    await screen.findByText(page.promise_means);
    press(page.promise_ask);
    expect(await screen.findByText(page.promise_refused)).toBeTruthy();
  });
  it('says that the browser has promised', async () => {
    store.askForPromise.mockResolvedValue(true);
    await show();
    await screen.findByText(page.promise_means);
    store.measureSpace.mockResolvedValue({ used: 1, allowed: undefined, promised: true });
    press(page.promise_ask);
    expect(await screen.findByText(page.promise_yes)).toBeTruthy();
    expect(screen.getByText('1 KB')).toBeTruthy();
  });
  it('claims nothing where the browser says nothing', async () => {
    store.measureSpace.mockResolvedValue({ used: undefined, allowed: undefined, promised: undefined });
    await show();
    await waitFor(() => expect(screen.getAllByText(page.keep_unsaid)).toHaveLength(2));
  });
  it.each(['memory', 'full', 'damaged'] as const)(
    'says plainly that it is in trouble: %s',
    async (health) => {
      await show(log, health);
      expect(screen.getByText(page[`health_${health}`])).toBeTruthy();
    },
  );
});

describe('the file', () => {
  beforeEach(() => {
    URL.createObjectURL = vi.fn(() => 'blob:x');
    store.exportRecord.mockResolvedValue({ name: 'chynjyr-2026-11-22.json', text: '{}' });
  });
  it('is saved, and its name is told', async () => {
    await show();
    press('Save to a file');
    expect(await screen.findByText('The file is ready: chynjyr-2026-11-22.json')).toBeTruthy();
    expect(screen.getByText(page.export_nameless)).toBeTruthy();
  });
  it('says that it carries the name, where one was given', async () => {
    localStorage.setItem('chynjyr.learners', JSON.stringify([{ id: '', name: 'Айгүл', picture: 'yurt' }]));
    await show();
    expect(screen.getByText('The name given here is in the file too: Айгүл.')).toBeTruthy();
  });
  it('is taken, and what became of it is told reason by reason, with the name in it', async () => {
    const refused = [
      { kind: 'event', at: 0, reason: 'shape' },
      { kind: 'event', at: 1, reason: 'shape' },
      { kind: 'event', at: 2, reason: 'conflict' },
    ];
    store.importRecord.mockResolvedValue({
      type: 'done',
      added: 4,
      already: 2,
      runs: 1,
      refused,
      name: 'Нурбек',
    });
    await show();
    const input = document.querySelector('input[type=file]') as HTMLInputElement;
    const file = new File(['{}'], 'a.json');
    Object.defineProperty(input, 'files', { value: [file] });
    fireEvent.change(input);
    expect(await screen.findByText('The file was read. New records: 4. Already here: 2.')).toBeTruthy();
    expect(store.importRecord).toHaveBeenCalledWith(file);
    for (const told of [
      'The name in the file: Нурбек.',
      'Exercises added: 1.',
      'Not accepted: 3.',
      'Damaged or foreign records: 2',
    ])
      expect(screen.getByText(told)).toBeTruthy();
  });
  it('may be dropped, and has a sentence for each fault', async () => {
    for (const code of ['not-json', 'not-ours', 'newer', 'too-large', 'unreadable'] as const) {
      store.importRecord.mockResolvedValue({ type: 'fault', code });
      await show();
      const area = document.querySelector('.data-drop') as HTMLElement;
      fireEvent.drop(area, { dataTransfer: { files: [new File(['x'], 'x.txt')] } });
      expect(await screen.findByText(page[`fault_${code}`])).toBeTruthy();
      cleanup();
    }
  });
});

describe('deleting', () => {
  it('happens only after a second question, and then says so where the focus is', async () => {
    store.deleteEverything.mockResolvedValue(true);
    await show();
    press('Delete everything…');
    const dialog = within(screen.getByRole('dialog'));
    expect(store.deleteEverything).not.toHaveBeenCalled();
    fireEvent.click(dialog.getByText('Cancel'));
    expect(screen.queryByRole('dialog')).toBeNull();
    press('Delete everything…');
    fireEvent.click(screen.getByText('Yes, delete everything'));
    const told = await screen.findByText(page.deleted);
    await waitFor(() => expect(document.activeElement).toBe(told));
    expect(screen.queryByRole('dialog')).toBeNull();
  });
  it('is not told any more once something new is kept, and old messages about files are gone', async () => {
    URL.createObjectURL = vi.fn(() => 'blob:x');
    store.exportRecord.mockResolvedValue({ name: 'chynjyr-2026-11-22.json', text: '{}' });
    store.deleteEverything.mockResolvedValue(true);
    await show();
    press('Save to a file');
    await screen.findByText('The file is ready: chynjyr-2026-11-22.json');
    press('Delete everything…');
    fireEvent.click(screen.getByText('Yes, delete everything'));
    await screen.findByText(page.deleted);
    expect(screen.queryByText('The file is ready: chynjyr-2026-11-22.json')).toBeNull();
    await act(async () => publish([], 'kept'));
    expect(screen.getByText(page.deleted)).toBeTruthy();
    await act(async () => publish(log, 'kept'));
    expect(screen.queryByText(page.deleted)).toBeNull();
  });
  it('says when the browser would not delete', async () => {
    store.deleteEverything.mockResolvedValue(false);
    await show();
    press('Delete everything…');
    fireEvent.click(screen.getByText('Yes, delete everything'));
    expect(await screen.findByText(page.delete_failed)).toBeTruthy();
  });
  it('of one learner is offered only where there are several', async () => {
    await show();
    expect(screen.queryByRole('button', { name: page.delete_learner })).toBeNull();
    cleanup();
    const two = [
      { id: '', name: 'Айгүл', picture: 'yurt' },
      { id: 'abcdefgh', name: 'Нурбек', picture: 'book' },
    ];
    localStorage.setItem('chynjyr.learners', JSON.stringify(two));
    store.deleteLearner.mockResolvedValue(false);
    await show();
    press(page.delete_learner);
    expect(screen.getByRole('dialog').textContent).toContain('Айгүл');
    fireEvent.click(screen.getByText(page.delete_learner_yes));
    expect(await screen.findByText(page.delete_failed)).toBeTruthy();
    expect(store.deleteLearner).toHaveBeenCalledWith('');
  });
});
