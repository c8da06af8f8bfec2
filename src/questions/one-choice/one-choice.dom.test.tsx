// @vitest-environment happy-dom
import { act, cleanup, fireEvent, render, screen, within } from '@testing-library/preact';
import { render as draw, hydrate } from 'preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Locale } from '@/core/locale/locale.ts';
import { loadDraft } from '@/storage/drafts.ts';
import { askAgain } from '../frame/ask-again.ts';
import { exampleIsland } from '../frame/example-island.ts';
import { arrive, kept, reset, settled, slowDisk, stamp, wipe } from '../frame/fake-record.ts';
import { grade } from './grade.ts';
import OneChoice from './Island.tsx';
import { props } from './props.ts';

vi.mock('@/storage/record.ts', () => import('../frame/fake-record.ts'));

const given = exampleIsland('one-choice', props);
const object = 'question:keys/one-way/which-stays-secret';
const answered = (answer: string, rev = 1) => {
  const score = grade(given.question, answer);
  if (score.type === 'invalid') throw new Error(score.code);
  return { verb: 'answered', object, rev, result: { answer, score } } as const;
};

async function open(locale: Locale = 'en') {
  const view = render(<OneChoice {...exampleIsland('one-choice', props, locale)} />);
  await act(settled);
  return view;
}

const radio = (name: string) => screen.getByRole('radio', { name }) as HTMLInputElement;
const status = () => screen.getByRole('status').textContent?.trim();
const order = () => screen.getAllByRole('radio').map((each) => (each as HTMLInputElement).value);
const press = (name: string) =>
  act(() => {
    fireEvent.click(screen.getByRole('button', { name }));
    return settled();
  });
/** Something happens elsewhere, and its news arrives. */
const happens = (news: () => void) =>
  act(() => {
    news();
    return settled();
  });
/** Waits out the time in which a second press counts as a slip of the thumb. */
const pause = () => new Promise((resolve) => setTimeout(resolve, 520));

async function answer(name: string) {
  fireEvent.click(radio(name));
  await press('Check answer');
}

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
    const link = screen.getByRole('link', { name: 'Where the lesson explains this' });
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

describe('resuming', () => {
  it('shows the last answer, silently and without taking the focus', async () => {
    reset([stamp(answered('address'), 0), stamp(answered('public-key'), 1)]);
    await open();
    expect(radio('The public key').checked).toBe(true);
    expect(screen.getByText(/Attempt: 2/)).toBeDefined();
    expect(status()).toBe('');
    expect(document.activeElement).toBe(document.body);
  });

  it('shows an answer given in another tab', async () => {
    await open();
    await happens(() => arrive(answered('private-key')));
    expect(radio('The private key').checked).toBe(true);
    expect(status()).toBe('');
  });

  it('lets an answer from another tab win over a draft begun before it', async () => {
    await open();
    fireEvent.click(radio('The address of the wallet'));
    await happens(() => arrive(answered('private-key')));
    expect(radio('The private key').checked).toBe(true);
  });

  it('asks again when the question was revised', async () => {
    reset([stamp(answered('private-key', 2), 0)]);
    await open();
    expect(screen.getByRole('button', { name: 'Check answer' })).toBeDefined();
  });

  it('passes over a stored answer that names no option', async () => {
    const strange = {
      ...answered('private-key'),
      result: { answer: 'gone', score: { type: 'points', earned: 1, total: 1 } },
    } as const;
    reset([stamp(strange, 0)]);
    await open();
    expect(screen.getByRole('button', { name: 'Check answer' })).toBeDefined();
  });

  it('judges a stored answer again instead of believing its score', async () => {
    const forged = {
      ...answered('address'),
      result: { answer: 'address', score: { type: 'points', earned: 1, total: 1 } },
    } as const;
    reset([stamp(forged, 0)]);
    await open();
    expect(screen.getByText('Not yet')).toBeDefined();
  });

  it.each([
    '{"answer":{"a":1},"order":7}',
    '[1,2]',
    '"x"',
    'not json',
    '{"answer":"gone","order":["a"],"after":5}',
  ])('bears a damaged draft: %s', async (text) => {
    sessionStorage.setItem(`chynjyr.draft.${object}.1`, text);
    await open();
    expect(order()).toHaveLength(4);
    await answer('The private key');
    expect(kept()).toHaveLength(1);
  });

  it('is empty again when everything is deleted', async () => {
    await open();
    await answer('The private key');
    await happens(() => wipe());
    expect(screen.queryAllByRole('radio', { checked: true })).toEqual([]);
  });

  it('asks again on wish of the quiz summary, unless it is right', async () => {
    await open();
    await answer('The address of the wallet');
    await happens(() => askAgain([object]));
    expect(screen.getByRole('button', { name: 'Check answer' })).toBeDefined();
    await answer('The private key');
    await happens(() => askAgain([object]));
    expect(screen.getByRole('button', { name: 'Repeat' })).toBeDefined();
  });
});

describe('keeping', () => {
  it('says that the answer is kept only once it is', async () => {
    await open();
    const go = slowDisk();
    await answer('The private key');
    expect(screen.getByText(/Attempt: 1/).textContent).not.toContain('saved');
    await happens(() => go());
    expect(screen.getByText(/Answer saved/)).toBeDefined();
  });

  it.each([
    ['memory', /the answer stays until you close the tab/],
    ['full', /Not saved on the device/],
    ['damaged', /Answer saved/],
  ] as const)('tells the truth when the record is «%s»', async (health, words) => {
    reset([], health);
    await open();
    await answer('The private key');
    expect(screen.getByText(words)).toBeDefined();
  });
});
