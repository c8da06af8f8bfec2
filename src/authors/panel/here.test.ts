import { describe, expect, it } from 'vitest';
import type { Placed } from '../finding.ts';
import { addressOf, hereOf, isBeside, isHere } from './here.ts';

const base = { rule: 'any', severity: 'error', field: '', found: '', mend: '' } as const;
const text = (locale: 'ky' | 'ru', page = 'courses/keys/first'): Placed => {
  return { ...base, file: `content/${page}/${locale}.mdx`, page, locale, spot: { kind: 'block', index: 2 } };
};

describe('the page that is open', () => {
  it('is known by its address, also below a folder of the host', () => {
    expect(hereOf('/ky/courses/keys/', '/')).toEqual({
      page: 'courses/keys',
      locale: 'ky',
      textLocale: 'ky',
      isRoom: false,
    });
    expect(hereOf('/sub/ru/', '/sub/', 'ky')).toEqual({
      page: '',
      locale: 'ru',
      textLocale: 'ky',
      isRoom: false,
    });
  });
  it('shows findings of its own text, not of its translations', () => {
    const here = hereOf('/ky/courses/keys/first/', '/');
    expect([text('ky'), text('ru')].map((each) => [isHere(each, here), isBeside(each, here)])).toEqual([
      [true, true],
      [true, false],
    ]);
  });
  it('has no note beside a text that is still to be written, which says so itself', () => {
    const here = hereOf('/ky/courses/keys/first/', '/');
    const empty = { ...text('ky'), rule: 'empty-text' };
    expect([isHere(empty, here), isBeside(empty, here)]).toEqual([true, false]);
  });
  it('shows at a level of a lab what is found in the lab, and at a lesson nothing of its course', () => {
    expect(isHere(text('ky', 'labs/backup'), hereOf('/ky/labs/backup/depth/', '/'))).toBe(true);
    expect(isHere(text('ky', 'courses/keys'), hereOf('/ky/courses/keys/first/', '/'))).toBe(false);
  });
  it('may be one of the room, which is about a text and has no notes of the panel', () => {
    const here = hereOf('/authors/text/courses/keys/first/', '/');
    expect([isHere(text('ky'), here), isBeside(text('ky'), here)]).toEqual([true, false]);
    expect(hereOf('/authors/text/pages/about/', '/').page).toBe('about');
  });
  it('leads to the note of a finding in its language', () => {
    expect(addressOf(text('ru'), hereOf('/ky/', '/'), '/')).toBe('/ru/courses/keys/first/#note-block-2');
  });
});
