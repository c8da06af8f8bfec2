// @vitest-environment happy-dom
import { act, cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { render as draw, hydrate } from 'preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Locale } from '@/core/locale/locale.ts';
import { exampleIsland } from '../frame/example-island.ts';
import { kept, reset, settled } from '../frame/fake-record.ts';
import GapText from './Island.tsx';
import { props } from './props.ts';

vi.mock('@/storage/record.ts', () => import('../frame/fake-record.ts'));

const given = exampleIsland('gap-text', props);

async function open(locale: Locale = 'en') {
  const view = render(<GapText {...exampleIsland('gap-text', props, locale)} />);
  await act(settled);
  return view;
}

const fields = () => screen.getAllByRole('textbox') as HTMLInputElement[];
const type = (...words: string[]) =>
  words.forEach((value, at) => {
    fireEvent.input(fields()[at] as HTMLInputElement, { target: { value } });
  });
const status = () => screen.getByRole('status').textContent?.trim();
const press = (name: string) =>
  act(() => {
    fireEvent.click(screen.getByRole('button', { name }));
    return settled();
  });
const check = (locale: Locale) =>
  press({ ky: 'Жоопту текшерүү', ru: 'Проверить ответ', en: 'Check answer' }[locale]);

beforeEach(() => {
  reset();
  sessionStorage.clear();
});
afterEach(cleanup);

describe('asking', () => {
  it('names each field by its place and reads the whole text with it', async () => {
    await open();
    expect(screen.getByRole('textbox', { name: 'Gap 1 of 2' })).toBe(fields()[0]);
    const text = document.getElementById(fields()[1]?.getAttribute('aria-describedby') ?? '');
    expect(text?.textContent).toContain('The seed phrase on paper is its');
  });

  it('does not let the phone mend what is typed', async () => {
    await open();
    expect(fields()[0]?.getAttribute('autocapitalize')).toBe('none');
  });

  it('holds no accepted form in the page', async () => {
    const { container } = await open();
    expect(container.innerHTML).not.toMatch(/private key|backup/i);
  });

  it('keeps what is typed over a change of language', async () => {
    const first = await open('ky');
    type('жеке ачкыч');
    first.unmount();
    await open('ru');
    expect(fields().map(({ value }) => value)).toEqual(['жеке ачкыч', '']);
  });

  it('keeps what was typed before its script came', async () => {
    const page = document.body.appendChild(document.createElement('div'));
    const first = render(<GapText {...given} />, { container: page });
    const built = page.innerHTML.replaceAll(' disabled=""', '');
    first.unmount();
    page.innerHTML = built;
    const early = page.querySelectorAll('input')[1];
    if (early === undefined) throw new Error('no such gap in the page');
    early.value = 'copy';
    act(() => hydrate(<GapText {...given} />, page));
    await act(settled);
    expect(fields().map(({ value }) => value)).toEqual(['', 'copy']);
    act(() => draw(null, page));
    page.remove();
  });

  it.each([
    [[], 'Fill in the gap first.'],
    [[' ', '…'], 'Fill in the gap first.'],
    [['private key'], 'A gap is still empty.'],
  ])('records nothing while a gap is empty: %j', async (words, problem) => {
    await open();
    type(...words);
    await press('Check answer');
    expect(status()).toBe(problem);
    expect(kept()).toEqual([]);
  });
});

describe('judging', () => {
  it('takes an answer in any of the languages and keeps it as it was typed', async () => {
    await open('ru');
    type(' Private key ', 'көчүрмөсү');
    await check('ru');
    expect(kept()[0]?.result).toEqual({
      answer: { key: 'Private key', copy: 'көчүрмөсү' },
      score: { type: 'points', earned: 2, total: 2, details: { key: 'right', copy: 'right' } },
    });
  });

  it('stores no more of a pasted page than a gap could want', async () => {
    await open();
    type(' word'.repeat(100), 'copy');
    await press('Check answer');
    expect(kept()[0]?.result).toMatchObject({ answer: { key: expect.stringMatching(/^word.{116}$/) } });
  });

  it('takes Kyrgyz typed without its letters as right and shows the spelling', async () => {
    const { container } = await open('ky');
    type('ЖЕКЕ  АЧКЫЧ', 'кочурмосу');
    await check('ky');
    expect(kept()[0]?.result).toMatchObject({
      score: { earned: 2, total: 2, details: { copy: 'spelling' } },
    });
    expect(status()).toMatch(/^Туура! .*кочурмосу: Туура\. Жазылышы мындай: «көчүрмөсү»\./);
    expect(container.textContent?.match(/Жазылышы мындай/g)).toHaveLength(2);
  });

  it('gives a hint for a wrong gap and the reason of a right one', async () => {
    await open();
    type('public key', 'copy');
    await press('Check answer');
    expect(status()).toBe(
      'Partly right: 1 of 2 public key: Incorrect.  It is the key that is shown to nobody. copy: Correct.  From the backup copy the wallet is recovered on a new phone.',
    );
    const told = document.getElementById(fields()[0]?.getAttribute('aria-describedby') ?? '');
    expect(told?.textContent).toContain('public key Incorrect');
    expect(fields().every(({ readOnly }) => readOnly)).toBe(true);
  });

  it('empties only the wrong gaps when tried again', async () => {
    await open();
    type('public key', 'copy');
    await press('Check answer');
    await new Promise((resolve) => setTimeout(resolve, 520));
    await press('Try again');
    expect(fields().map(({ value }) => value)).toEqual(['', 'copy']);
    expect(fields().some(({ readOnly }) => readOnly)).toBe(false);
  });

  it('shows the text filled on request', async () => {
    const { container } = await open();
    type('public key', 'photo');
    await press('Check answer');
    const solution = container.querySelector('details');
    expect(solution?.open).toBe(false);
    expect(solution?.textContent).toContain(
      'a wallet needs the private key. The seed phrase on paper is its backup copy.',
    );
  });
});
