// @vitest-environment happy-dom
import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { locales } from '@/core/locale/locale.ts';
import type { Entry } from '@/core/record/event.ts';
import type { LabRun } from '@/core/record/run.ts';
import { phraseOf } from '@/core/scenario/learner.ts';
import { lab, Page } from './fixture-lab.tsx';

const kept = vi.hoisted(() => ({
  run: undefined as unknown,
  log: [] as unknown[],
  ahead: undefined as unknown,
  broken: false,
}));

vi.mock('@/storage/runs.ts', () => ({
  loadRun: async () => kept.run,
  saveRun: async (run: LabRun) => {
    kept.run = kept.ahead ?? JSON.parse(JSON.stringify(run));
    return kept.run;
  },
}));
vi.mock('@/storage/record.ts', () => ({
  append: async (entry: Entry) => {
    kept.log.push(entry);
    return entry;
  },
}));
// The same session that the worker runs, without the worker.
vi.mock('./frame/engine.ts', async () => {
  const { createSession } = await import('./frame/session.ts');
  const broken = () => Promise.reject(new Error('no engine'));
  return { startEngine: () => ({ ask: kept.broken ? broken : createSession(), stop: () => {} }) };
});

const stored = () => kept.run as LabRun;
const entries = () => kept.log as Entry[];
const said = () => document.querySelector('.phone-said')?.textContent ?? '';
const runOf = (seed: string, ...actions: LabRun['actions']): LabRun => ({
  id: 'run',
  lab: 'first-wallet',
  seed,
  actions: [{ t: 'begin', engine: 1, rev: lab.rev }, ...actions],
  updated: '2026-11-23T06:00:00.000Z',
});

beforeEach(() => {
  sessionStorage.clear();
  Object.assign(kept, { run: runOf('0a1b2c3d'), log: [], ahead: undefined, broken: false });
});
afterEach(cleanup);

/** Up to the step in which the debt is paid. */
async function ready(page: Page) {
  await page.make();
  await page.backup('0a1b2c3d');
  await page.receive();
}

describe.each(locales)('the whole road in %s', (locale) => {
  it('is walked by a careful learner, and the record hears of it', async () => {
    const page = new Page(locale);
    await ready(page);
    await page.use('messages');
    await page.press(page.word('compare'));
    expect(screen.getByText(page.word('compareAllSame'))).toBeTruthy();
    await page.pay('1');
    await page.use('messages');
    await page.pay('14');
    await page.explore();
    expect(
      screen.getByText(lab.endings.find(({ id }) => id === 'careful')?.title[locale] ?? ''),
    ).toBeTruthy();
    expect(entries().map(({ verb }) => verb)).toEqual(['started', ...Array(5).fill('acted'), 'completed']);
    expect(entries().at(-1)).toMatchObject({
      object: 'lab:first-wallet',
      rev: 1,
      result: { seed: '0a1b2c3d', ending: 'careful', score: { type: 'points', total: 21 } },
    });
    const text = document.body.textContent ?? '';
    expect(text).not.toMatch(/\{\{|undefined|\$[a-z]/);
  });
});

describe('the page', () => {
  it('says in itself and in the name of the phone that it is a simulation', async () => {
    const page = new Page('en');
    await page.idle();
    expect(screen.getByText('Simulation.')).toBeTruthy();
    expect(screen.getByRole('region', { name: /Simulation: the money is not real/ })).toBeTruthy();
    for (const words of ['ОКУУ АКЧАСЫ', 'УЧЕБНЫЕ ДЕНЬГИ', 'PRACTICE MONEY'])
      expect(screen.getAllByText(words)).toHaveLength(2);
  });
  it('shows no word before the press, and refuses a screenshot with a reason', async () => {
    const page = new Page('en');
    await page.idle();
    expect(screen.queryByText('practice')).toBe(null);
    await page.press('I take a screenshot');
    expect(screen.getByText('That will not do.')).toBeTruthy();
    await page.next();
    expect(screen.getByText(/This step is not done yet/)).toBeTruthy();
  });
  it('opens hints one by one and says what the next one costs', async () => {
    const page = new Page('en');
    await page.idle();
    await page.press('Hint');
    expect(screen.getByText(/First press “Show the words”/)).toBeTruthy();
    await page.press('Another hint (−1 point)');
    expect(screen.queryByText(/Another hint/)).toBe(null);
  });
  it('asks a missed word again later and tells it apart from a right one', async () => {
    const page = new Page('en');
    await page.make();
    const number = () => Number(/\d+/.exec(document.querySelector('.backup h3')?.textContent ?? '')?.[0]);
    const words = phraseOf('0a1b2c3d').split(' ');
    const first = number();
    const wrong = [...document.querySelectorAll<HTMLElement>('.tiles button')].find(
      (tile) => !tile.textContent?.endsWith(words[first - 1] ?? ''),
    );
    fireEvent.click(wrong as HTMLElement);
    await page.idle();
    expect(screen.getByText(new RegExp(`^Word ${first} is another one`))).toBeTruthy();
    expect(number()).not.toBe(first);
    await waitFor(() => expect(document.activeElement).toBe(document.querySelector('.backup h3')));
  });
  it('moves the focus to the heading of the new step', async () => {
    const page = new Page('en');
    await page.make();
    expect(document.activeElement?.textContent).toBe('Check the backup');
  });
});

describe('leaving and coming back', () => {
  it('goes on at the same place in another language, with the payment being prepared', async () => {
    const before = new Page('ky');
    await ready(before);
    await before.use('messages');
    const address = (screen.getByLabelText(before.word('recipient')) as HTMLTextAreaElement).value;
    cleanup();
    const page = new Page('ru');
    await page.idle();
    await waitFor(() => expect(said()).toBe(page.word('run-resumed')));
    expect(screen.getByRole('heading', { name: 'Вернуть долг' })).toBeTruthy();
    expect((screen.getByLabelText(page.word('recipient')) as HTMLTextAreaElement).value).toBe(address);
    expect(entries().filter(({ verb }) => verb === 'started')).toHaveLength(1);
  });
  it('keeps no word of the phrase and no key in the stored run', async () => {
    const page = new Page('en');
    await ready(page);
    const text = JSON.stringify(stored());
    for (const word of phraseOf('0a1b2c3d').split(' ').slice(2)) expect(text).not.toContain(`"${word}"`);
    expect(stored().actions.length).toBeGreaterThan(8);
  });
  it('begins anew when the stored run was made by another revision, and says so', async () => {
    kept.run = { ...runOf('0a1b2c3d'), actions: [{ t: 'begin', engine: 1, rev: 99 }, { t: 'hint' }] };
    const page = new Page('en');
    await page.idle();
    await waitFor(() => expect(said()).toBe(page.word('run-outdated')));
  });
  it('goes on from where another tab is', async () => {
    const page = new Page('en');
    await page.idle();
    kept.ahead = runOf(
      '0a1b2c3d',
      { t: 'hint' },
      { t: 'ui', what: 'reveal', id: 'words' },
      { t: 'decide', request: 'keep', choice: 'paper' },
      { t: 'step.next' },
    );
    await page.press('Hint');
    await waitFor(() => expect(screen.getByRole('heading', { name: 'Check the backup' })).toBeTruthy());
  });
  it('says plainly when the engine does not start', async () => {
    kept.broken = true;
    new Page('en');
    await waitFor(() => expect(screen.getByRole('alert').textContent).toContain('did not start'));
  });
});

describe('sending', () => {
  it('names what is wrong with an address and a sum', async () => {
    const page = new Page('en');
    await ready(page);
    const field = screen.getByLabelText('Recipient’s address');
    const type = (value: string) => fireEvent.input(field, { target: { value } });
    type('0x12');
    await waitFor(() => expect(screen.getByText(/The address is too short/)).toBeTruthy());
    type('0x5AAeb6053F3E94C9b9A09f33669435E7Ef1BeAed');
    await waitFor(() => expect(screen.getByText(/The checksum does not fit/)).toBeTruthy());
    fireEvent.input(screen.getByLabelText('Sum'), { target: { value: '5000' } });
    await waitFor(() => expect(screen.getByText(/Not enough money/)).toBeTruthy());
    await page.press('Review');
    expect(screen.queryByText('What changes if you sign')).toBe(null);
  });
  it('asked for too early leads to the field to be mended and says once what is wrong', async () => {
    const page = new Page('en');
    await ready(page);
    await page.press('Review');
    expect(screen.getAllByText('Enter the recipient’s address.')).toHaveLength(1);
    expect(document.activeElement).toBe(screen.getByLabelText('Recipient’s address'));
    await page.use('messages');
    await page.press('Review');
    expect(document.activeElement).toBe(screen.getByLabelText('Sum'));
  });
  it('to the look-alike of the history is named by comparing, and lost when it is done all the same', async () => {
    const page = new Page('en');
    await ready(page);
    await page.use('history');
    await page.press(page.word('compare'));
    expect(screen.getByText(/^First difference: group 2\./)).toBeTruthy();
    expect(document.querySelectorAll('.compare .different').length).toBeGreaterThan(4);
    await page.pay('14');
    await page.press(page.word('waitBlock'));
    await page.press(page.word('waitBlock'));
    expect(screen.getByText(/nothing has come to me/)).toBeTruthy();
    await page.explore();
    expect(screen.getByText('The money went to the thief')).toBeTruthy();
    const rows = screen
      .getAllByRole('row')
      .map((row) => [...row.querySelectorAll('td')].map((cell) => cell.textContent));
    expect(rows.slice(1)).toEqual([
      ['14 OKUU', '0 OKUU'],
      ['0 OKUU', '14 OKUU'],
    ]);
  });
});

describe('cases', () => {
  it('open by number, and a wrong number is explained', async () => {
    const page = new Page('en');
    await page.idle();
    const field = screen.getByLabelText(/^Number/);
    const open = async (value: string) => {
      fireEvent.input(field, { target: { value } });
      await page.press('Open');
    };
    await open('xyz');
    expect(screen.getByText(/exactly 8 characters/)).toBeTruthy();
    await open('00C0FFEE');
    await waitFor(() => expect(stored().seed).toBe('00c0ffee'));
    expect(within(document.querySelector('.case-bar') as HTMLElement).getByText('00c0ffee')).toBeTruthy();
  });
  it('open by a link, also one that is followed while the page is open, and go from the address with the next case', async () => {
    location.hash = '#seed=00c0ffee';
    const page = new Page('en');
    await page.idle();
    const bar = () => within(document.querySelector('.case-bar') as HTMLElement);
    expect(bar().getByText('00c0ffee')).toBeTruthy();
    location.hash = '#seed=0badcafe';
    dispatchEvent(new Event('hashchange'));
    await waitFor(() => expect(bar().getByText('0badcafe')).toBeTruthy());
    await page.idle();
    expect(bar().getByRole('link', { name: 'Link to this case' }).getAttribute('href')).toBe(
      '#seed=0badcafe',
    );
    await page.press('New case');
    await waitFor(() => expect(bar().queryByText('0badcafe')).toBeNull());
    expect(location.hash).toBe('');
  });
  it('started again leave nothing of the last try on the screen', async () => {
    const page = new Page('en');
    await page.idle();
    await page.press('Show the words');
    await waitFor(() => screen.getByText('school'));
    const before = stored().id;
    await page.press('Start this case again');
    await waitFor(() => expect(stored().id).not.toBe(before));
    expect(screen.queryByText('school')).toBe(null);
  });
});
