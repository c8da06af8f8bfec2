// @vitest-environment happy-dom
import { cleanup, fireEvent, screen } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { saveDraft } from '@/storage/drafts.ts';
import { askAgain } from '../frame/ask-again.ts';
import { arrive, kept, reset, slowDisk, stamp, wipe } from '../frame/fake-record.ts';
import { answer, answered, happens, object, open, order, radio, status } from './example-page.tsx';

vi.mock('@/storage/record.ts', () => import('../frame/fake-record.ts'));

beforeEach(() => {
  reset();
  sessionStorage.clear();
});
afterEach(cleanup);

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

  it('asks anew, with mixed options, when an empty draft follows the right answer, as review leaves it', async () => {
    const random = vi.spyOn(Math, 'random').mockReturnValue(0);
    const last = stamp(answered('private-key'), 0);
    reset([last]);
    await open();
    const before = order();
    cleanup();
    saveDraft(object, 1, { after: last.id, answer: null, order: [] });
    await open();
    expect(screen.getByRole('button', { name: 'Check answer' })).toBeDefined();
    expect(screen.getAllByRole<HTMLInputElement>('radio').some(({ checked }) => checked)).toBe(false);
    expect(order()).not.toEqual(before);
    expect([...order()].sort()).toEqual([...before].sort());
    random.mockRestore();
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
