// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { startReport } from './report.ts';
import { reportedPath } from './reported-path.ts';

describe('the page a report is about', () => {
  it.each(['/ky/', '/ru/courses/keys/recovery/', '/academy/en/glossary/wallet/', '/', '/404/', '/academy/'])(
    'is taken from the link: %s',
    (path) => {
      expect(reportedPath(`?${path}`)).toBe(path);
    },
  );
  it.each(['', '?', '?//evil.example/', '?/ky/"x', '?https://evil.example/', '?/ky/%0aSend', '?/ky/a b/'])(
    'is not taken from %j, which no page of ours writes',
    (search) => {
      expect(reportedPath(search)).toBeUndefined();
    },
  );
});

describe('the text of a report', () => {
  const text = () => document.querySelector<HTMLTextAreaElement>('#report-text');
  beforeEach(() => {
    document.body.innerHTML = `<p id="report-page-note">note</p>
      <textarea id="report-text" data-from="Page: ">Page: \nWrong:</textarea>
      <button id="report-copy" data-done="Copied." data-failed="Not copied." hidden></button>
      <button id="report-share" hidden></button><p id="report-status"></p>`;
  });
  afterEach(() => {
    history.replaceState(null, '', '/');
    vi.unstubAllGlobals();
  });

  it('names the page the reader came from', () => {
    history.replaceState(null, '', '/en/report/?/en/glossary/');
    startReport(document);
    expect(text()?.value).toBe(`Page: ${location.origin}/en/glossary/\nWrong:`);
    expect(document.querySelector('#report-page-note')).toBeNull();
  });

  it('asks for the page when the link does not say it', () => {
    startReport(document);
    expect(text()?.value).toBe('Page: \nWrong:');
    expect(document.querySelector('#report-page-note')).not.toBeNull();
  });

  it.each([
    ['Copied.', () => Promise.resolve()],
    ['Not copied.', () => Promise.reject(new Error('refused'))],
  ])('is copied by a button, which says: %s', async (said, writeText) => {
    const write = vi.fn(writeText);
    vi.stubGlobal('navigator', { clipboard: { writeText: write } });
    startReport(document);
    const copy = document.querySelector<HTMLElement>('#report-copy');
    expect(copy?.hidden).toBe(false);
    expect(document.querySelector<HTMLElement>('#report-share')?.hidden).toBe(true);
    copy?.click();
    await vi.waitFor(() => expect(document.querySelector('#report-status')?.textContent).toBe(said));
    expect(write).toHaveBeenCalledWith('Page: \nWrong:');
  });
});
