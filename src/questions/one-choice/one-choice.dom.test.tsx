// @vitest-environment happy-dom
import { act, cleanup, fireEvent, render, screen, within } from '@testing-library/preact';
import { render as draw, hydrate } from 'preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { loadDraft } from '@/storage/drafts.ts';
import { kept, reset, settled } from '../frame/fake-record.ts';
import { answer, given, object, open, order, pause, press, radio, status } from './example-page.tsx';
import OneChoice from './Island.tsx';

vi.mock('@/storage/record.ts', () => import('../frame/fake-record.ts'));

beforeEach(() => {
  reset();
  sessionStorage.clear();
});
afterEach(cleanup);

describe('asking', () => {
  it('is a group of radios named by number and prompt', async () => {
    await open();
    const group = screen.getByRole('group', {
      name: /Question 3 of 6 · one answer Which of these must nobody see/,
    });
    expect(within(group).getAllByRole('radio')).toHaveLength(4);
  });

  it('shows neither key nor reason', async () => {
    const { container } = await open();
    expect(container.textContent).not.toContain('Whoever has the private key');
    expect(container.querySelector('svg')).toBeNull();
  });

  it('says so when nothing is chosen, and records nothing', async () => {
    await open();
    await press('Check answer');
    expect(status()).toBe('Choose one answer first.');
    expect(kept()).toEqual([]);
  });

  it('keeps a choice made before its script came', async () => {
    const page = document.body.appendChild(document.createElement('div'));
    const first = render(<OneChoice {...given} />, { container: page });
    const built = page.innerHTML.replaceAll(' disabled=""', '');
    first.unmount();
    page.innerHTML = built;
    const early = page.querySelector<HTMLInputElement>('input[value="address"]');
    if (early === null) throw new Error('no such option in the page');
    early.checked = true;
    act(() => hydrate(<OneChoice {...given} />, page));
    await act(settled);
    expect(page.querySelector('input[value="address"]')).toBe(early);
    expect(early.checked).toBe(true);
    expect(loadDraft(object, 1)).toBeNull();
    await press('Check answer');
    expect(kept()[0]?.result).toMatchObject({ answer: 'address' });
    act(() => draw(null, page));
    page.remove();
  });

  it('keeps a draft over a reload and a change of language, in the same order', async () => {
    const first = await open('ky');
    fireEvent.click(radio('Ачык ачкыч'));
    const before = order();
    first.unmount();
    await open('ru');
    expect(radio('Публичный ключ').checked).toBe(true);
    expect(order()).toEqual(before);
  });
});

describe('a wrong answer', () => {
  it('is recorded with ids only, at once', async () => {
    await open();
    await answer('The public key');
    expect(kept()).toHaveLength(1);
    expect(kept()[0]).toMatchObject({
      verb: 'answered',
      object,
      rev: 1,
      result: { answer: 'public-key', score: { type: 'points', earned: 0, total: 1 }, order: order() },
    });
    expect(loadDraft(object, 1)).toBeNull();
  });

  it('gets its reason in word and shape, and the way to the lesson', async () => {
    await open();
    await answer('The public key');
    const why = document.getElementById(radio('The public key').getAttribute('aria-describedby') ?? '');
    expect(why?.textContent).toBe(' IncorrectThe private key cannot be computed from the public key.');
    expect(why?.querySelector('svg')).not.toBeNull();
    expect(status()).toBe('Not yet The private key cannot be computed from the public key.');
    const link = screen.getByRole('link', { name: 'Read the explanation in the lesson' });
    expect(link.getAttribute('href')).toBe('/en/keys/one-way/#one-way');
  });

  it('shows the key only on request', async () => {
    const { container } = await open();
    await answer('The public key');
    const key = container.querySelector('details');
    expect(key?.open).toBe(false);
    expect(key?.textContent).toContain('Whoever has the private key');
  });

  it('stands until a new try', async () => {
    await open();
    await answer('The public key');
    // The browser undoes a click that is prevented; fireEvent then gives false.
    expect(fireEvent.click(radio('The private key'))).toBe(false);
    expect(kept()).toHaveLength(1);
    expect(loadDraft(object, 1)).toBeNull();
  });

  it('can be tried again with the options mixed anew, and counts as a second attempt', async () => {
    await open();
    const random = vi.spyOn(Math, 'random').mockReturnValue(0);
    const before = order();
    await answer('The public key');
    await pause();
    await press('Try again');
    expect(order()).not.toEqual(before);
    expect([...order()].sort()).toEqual([...before].sort());
    expect(screen.queryAllByRole('radio', { checked: true })).toEqual([]);
    await answer('The private key');
    expect(screen.getByText(/Attempt: 2/)).toBeDefined();
    expect(kept()[1]?.result).toMatchObject({ order: order() });
    random.mockRestore();
  });

  it('keeps the new order over a reload', async () => {
    const first = await open();
    await answer('The public key');
    await pause();
    await press('Try again');
    const mixed = order();
    first.unmount();
    await open('ky');
    expect(order()).toEqual(mixed);
    expect(screen.getByRole('button', { name: 'Жоопту текшерүү' })).toBeDefined();
  });

  it('is not tried again by a second tap of the same thumb', async () => {
    await open();
    await answer('The public key');
    await press('Try again');
    expect(screen.getByRole('button', { name: 'Try again' })).toBeDefined();
  });
});

describe('the right answer', () => {
  it('gets all reasons and no way back to the lesson', async () => {
    const { container } = await open();
    await answer('The private key');
    expect(status()).toBe('Correct! Whoever has the private key can send the money in your place.');
    for (const { reason } of given.question.options) expect(container.textContent).toContain(reason);
    expect(screen.queryByRole('link')).toBeNull();
  });

  it('leaves the focus on the same button', async () => {
    await open();
    const button = screen.getByRole('button', { name: 'Check answer' });
    fireEvent.click(radio('The private key'));
    button.focus();
    await press('Check answer');
    expect(document.activeElement).toBe(button);
    expect(button.textContent).toBe('Repeat');
  });
});
