// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Box } from './Box.tsx';
import strings from './strings.ky.json';

const places = {
  indexHref: '/ky/search-index.json',
  searchHref: '/ky/search/',
  coursesHref: '/ky/courses/',
  glossaryHref: '/ky/glossary/',
  reportHref: '/ky/report/?/ky/search/',
};
const fetched = vi.fn<typeof fetch>();
const phrase = 'legal winner thank year wave sausage worth useful legal winner thank yellow';

function open(): HTMLInputElement {
  render(<Box locale="ky" strings={strings} {...places} />);
  return screen.getByLabelText<HTMLInputElement>(strings.label);
}

beforeEach(() => {
  localStorage.clear();
  vi.stubGlobal('fetch', fetched);
});
afterEach(() => {
  cleanup();
  fetched.mockReset();
  vi.unstubAllGlobals();
});

describe('the search box', () => {
  it('says when the connection is slow', async () => {
    fetched.mockImplementation(() => new Promise(() => {}));
    vi.useFakeTimers({ shouldAdvanceTime: true });
    const field = open();
    fireEvent.input(field, { target: { value: 'капчык' } });
    await vi.advanceTimersByTimeAsync(500);
    expect(screen.getByRole('status').textContent).toBe(strings.loading);
    await vi.advanceTimersByTimeAsync(4000);
    expect(screen.getByRole('status').textContent).toBe(strings.slow);
    vi.useRealTimers();
    await vi.waitFor(() => expect(fetched).toHaveBeenCalled());
  });

  it('neither asks, keeps nor sends on what looks like a recovery phrase', async () => {
    const field = open();
    fireEvent.input(field, { target: { value: phrase } });
    expect(fireEvent.submit(screen.getByRole('search'))).toBe(false);
    await new Promise((passed) => setTimeout(passed, 200));
    expect(fetched).not.toHaveBeenCalled();
    expect(JSON.stringify({ ...localStorage })).not.toContain('winner');
  });

  it('shows past searches only when the PIN of the learner was entered in this tab', async () => {
    localStorage.setItem('chynjyr.searches', '["капчык"]');
    const learner = {
      id: '',
      name: 'Айгүл',
      picture: 'komuz',
      pin: { salt: 'A'.repeat(24), hash: 'A'.repeat(44), wrong: 0 },
    };
    localStorage.setItem('chynjyr.learners', JSON.stringify([learner]));
    open();
    expect(screen.queryByText('капчык')).toBeNull();
    cleanup();
    sessionStorage.setItem('chynjyr.uncovered', 'chynjyr');
    open();
    await waitFor(() => expect(screen.getByRole('option', { name: 'капчык' })).toBeTruthy());
    sessionStorage.clear();
  });
});
