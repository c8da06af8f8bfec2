// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fill } from '@/i18n/fill.ts';
import { buildIndex } from '@/search/build/build-index.ts';
import type { SearchDocument } from '@/search/documents.ts';
import { sampleDocuments } from '@/search/sample-documents.ts';
import { SearchPage } from './SearchPage.tsx';
import strings from './strings.ky.json';

const fetched = vi.fn<typeof fetch>();
const manifestHref = '/ky/search-index.json';
const serve = (body: string, status = 200) =>
  fetched.mockImplementation(async () => new Response(body, { status }));
async function serveIndex(documents: readonly SearchDocument[] = sampleDocuments.ky): Promise<void> {
  const { manifest, files } = await buildIndex(documents, 'ky');
  fetched.mockImplementation(async (address) => {
    const body = address === manifestHref ? manifest : files.get(String(address).replace('/ky/search/', ''));
    return new Response(body ?? '404', { status: body === undefined ? 404 : 200 });
  });
}
const addresses = () => fetched.mock.calls.map(([address]) => String(address));

function open(query = ''): HTMLInputElement {
  history.replaceState(null, '', `/ky/search/${query}`);
  render(
    <SearchPage
      locale="ky"
      strings={strings}
      indexHref={manifestHref}
      coursesHref="/ky/courses/"
      glossaryHref="/ky/glossary/"
      reportHref="/ky/report/?/ky/search/"
    />,
  );
  return screen.getByLabelText<HTMLInputElement>(strings.label);
}
const type = (field: HTMLInputElement, value: string) => fireEvent.input(field, { target: { value } });
const said = (text: string) =>
  waitFor(() => expect(screen.getByRole('status').textContent).toBe(text), { timeout: 5000 });

beforeEach(() => {
  vi.stubGlobal('fetch', fetched);
});
afterEach(() => {
  cleanup();
  fetched.mockReset();
  localStorage.clear();
  vi.unstubAllGlobals();
});

describe('the search page', () => {
  it('fetches nothing before the first letter, and no file twice', async () => {
    await serveIndex();
    const field = open();
    expect(fetched).not.toHaveBeenCalled();
    type(field, 'дарек');
    await said('1 натыйжа табылды');
    type(field, 'капчык');
    await said('3 натыйжа табылды');
    expect(fetched.mock.calls[0]).toEqual([manifestHref, { cache: 'default' }]);
    expect(new Set(addresses()).size).toBe(addresses().length);
    for (const [address, options] of fetched.mock.calls.slice(1)) {
      expect(address).toMatch(/^\/ky\/search\/[stpw][\w-]{8}\.(txt|json)$/);
      expect(options).toEqual({ cache: 'force-cache' });
    }
  });

  it('groups results by kind, names the section and marks the inflected words', async () => {
    await serveIndex();
    type(open(), 'капчык');
    await said('3 натыйжа табылды');
    const headings = screen.getAllByRole('heading').map(({ textContent }) => textContent);
    expect(headings).toEqual(expect.arrayContaining(['Терминдер', 'Сабактар', 'Көнүгүүлөр']));
    expect(headings[0]).toBe('Терминдер');
    const link = screen.getByRole('link', { name: 'Капчыктын ичинде эмне бар' });
    expect(link.getAttribute('href')).toBe('/ky/courses/keys/wallet/#inside');
    const item = link.closest('li') ?? document.body;
    expect(within(item).getByText((_, node) => node?.textContent === 'Капчык деген эмне')).toBeTruthy();
    await waitFor(() =>
      expect([...item.querySelectorAll('mark')].map(({ textContent }) => textContent)).toEqual([
        'Капчык',
        'Капчыктын',
        'капчыгыңызга',
      ]),
    );
  });

  it('asks at once what the address asks, and keeps the address with the field', async () => {
    await serveIndex();
    const steps = history.length;
    const field = open('?q=козомол');
    await said('1 натыйжа табылды');
    expect(field.value).toBe('козомол');
    type(field, 'дарек');
    await waitFor(() => expect(new URLSearchParams(location.search).get('q')).toBe('дарек'));
    type(field, '');
    await said('');
    expect(location.search).toBe('');
    expect(history.length).toBe(steps);
    expect(screen.queryByRole('link')).toBeNull();
  });

  it('offers near terms, courses and the glossary when nothing is found', async () => {
    await serveIndex();
    type(open(), 'кпчык');
    await said('«кпчык» боюнча эч нерсе табылган жок');
    expect(screen.getAllByRole('link').map((link) => link.getAttribute('href'))).toEqual([
      '/ky/glossary/wallet/',
      '/ky/courses/',
      '/ky/glossary/',
      '/ky/report/?/ky/search/',
    ]);
  });

  it('asks what was meant when its button is pressed', async () => {
    await serveIndex();
    const field = open();
    type(field, 'кпчык');
    await said('«кпчык» боюнча эч нерсе табылган жок');
    fireEvent.click(screen.getByRole('button', { name: 'капчык' }));
    await said('3 натыйжа табылды');
    expect(field.value).toBe('капчык');
    expect(new URLSearchParams(location.search).get('q')).toBe('капчык');
  });

  it.each([
    ['is not there', '<h1>404</h1>', 404, strings.unreachable],
    ['is a page of another kind', '<!doctype html><h1>Wi-Fi</h1>', 200, strings.damaged],
    ['is cut', '{"format":1,"locale":"ky","docu', 200, strings.damaged],
  ])('says so when the index %s, and finds after a new try', async (_, body, status, message) => {
    serve(body, status);
    type(open(), 'капчык');
    await said(message);
    await serveIndex();
    fireEvent.click(screen.getByRole('button', { name: strings.retry }));
    await said('3 натыйжа табылды');
    expect(fetched).toHaveBeenCalledWith(manifestHref, { cache: 'reload' });
  });

  it('takes the new index when a release has taken away the files that an older manifest names', async () => {
    const newer = sampleDocuments.ky.map((one) => ({ ...one, title: `${one.title} Б` }));
    const [old, now] = [await buildIndex(sampleDocuments.ky, 'ky'), await buildIndex(newer, 'ky')];
    fetched.mockImplementation(async (address, options) => {
      if (address === manifestHref)
        return new Response(options?.cache === 'reload' ? now.manifest : old.manifest);
      const body = now.files.get(String(address).replace('/ky/search/', ''));
      return new Response(body ?? '404', { status: body === undefined ? 404 : 200 });
    });
    type(open(), 'кошелек');
    await said('1 натыйжа табылды');
    expect(screen.getByRole('link', { name: 'капчык Б' })).toBeTruthy();
  });

  it('offers what was searched before, once something came of it, and forgets it when asked', async () => {
    await serveIndex();
    const field = open();
    field.value = 'дарек';
    fireEvent.submit(screen.getByRole('search'));
    await said('1 натыйжа табылды');
    type(field, '');
    await waitFor(() => expect(screen.getByRole('button', { name: 'дарек' })).toBeTruthy());
    fireEvent.click(screen.getByRole('button', { name: strings.forget }));
    await waitFor(() => expect(screen.queryByRole('button', { name: 'дарек' })).toBeNull());
    expect(document.activeElement).toBe(field);
    expect(localStorage.getItem('chynjyr.searches')).toBeNull();
  });

  it('forgets one past search when its own button is pressed, says so and keeps the others', async () => {
    localStorage.setItem('chynjyr.searches', '["капчык","дарек"]');
    const field = open();
    expect(document.activeElement).toBe(field);
    const forget = (query: string) => fill(strings.forget_this, { query });
    fireEvent.click(await screen.findByRole('button', { name: forget('капчык') }));
    await said(fill(strings.forgotten_this, { query: 'капчык' }));
    expect(screen.queryByRole('button', { name: 'капчык' })).toBeNull();
    expect(document.activeElement).toBe(screen.getByRole('button', { name: forget('дарек') }));
    expect(localStorage.getItem('chynjyr.searches')).toBe('["дарек"]');
    fireEvent.click(screen.getByRole('button', { name: forget('дарек') }));
    await waitFor(() => expect(document.activeElement).toBe(field));
  });

  it('says so when there is no connection', async () => {
    fetched.mockRejectedValue(new TypeError('Failed to fetch'));
    type(open(), 'капчык');
    await said(strings.unreachable);
  });

  it('answers Enter without a pause and without leaving the page', async () => {
    await serveIndex();
    const field = open();
    field.value = 'дарек';
    expect(fireEvent.submit(screen.getByRole('search'))).toBe(false);
    await said('1 натыйжа табылды');
  });

  it('puts what looks like a recovery phrase neither into the address nor on the page', async () => {
    await serveIndex();
    const phrase = 'legal winner thank year wave sausage worth useful legal winner thank yellow';
    const field = open();
    type(field, 'дарек');
    await said('1 натыйжа табылды');
    type(field, phrase);
    await said('');
    expect(location.href).not.toContain('winner');
    expect(document.body.textContent).not.toContain('winner');
  });

  it('shows six results of a kind, the rest on demand, with the focus on the first new one', async () => {
    const many = Array.from({ length: 9 }, (_, at) => ({
      id: `${at}`,
      kind: 'page' as const,
      title: `Барак ${at}`,
      text: '',
      href: `/ky/${at}/`,
    }));
    await serveIndex(many);
    type(open(), 'барак');
    await said('9 натыйжа табылды');
    expect(screen.getAllByRole('link')).toHaveLength(6);
    fireEvent.click(screen.getByRole('button', { name: strings.more }));
    await waitFor(() => expect(screen.getAllByRole('link')).toHaveLength(9));
    await waitFor(() => expect(document.activeElement).toBe(screen.getAllByRole('link')[6]));
  });
});
