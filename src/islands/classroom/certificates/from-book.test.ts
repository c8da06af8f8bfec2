import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Cell } from '@/core/classroom/book/cell.ts';
import type { Gradebook } from '@/core/classroom/book/gradebook.ts';
import { basisOf, percentOf } from './diploma-of.ts';
import { assignmentTitle, candidatesOf } from './from-book.ts';

const bookOf = (cells: readonly Partial<Cell>[]): Gradebook => ({
  pupils: cells.map((_, at) => ({
    key: `p${at}`,
    name: `П${at}`,
    group: '',
    sources: [],
    devices: 1,
    listed: true,
  })),
  cells: new Map(
    cells.map((cell, at) => [`p${at}`, new Map([['a', { flags: [], ...cell } as unknown as Cell]])]),
  ),
  strangers: [],
});

describe('who can get a certificate from the book', () => {
  it('is whoever has done all of it; only who passed without a doubt is picked at once', () => {
    const book = bookOf([
      { done: true, passed: true, share: 0.874 },
      { done: true, passed: false, share: 0.5 },
      { done: false, passed: false, share: 0.2 },
      { done: true, passed: true, share: 1, flags: [{ type: 'clock', of: 'x' }] },
    ]);
    expect(candidatesOf(book, 'a').map(({ name, percent, picked }) => [name, percent, picked])).toEqual([
      ['П0', '87', true],
      ['П1', '50', false],
      ['П3', '100', false],
    ]);
    expect(candidatesOf(book, 'another')).toEqual([]);
  });

  it('has a result that is called checked only as long as nobody typed another one', () => {
    expect(basisOf({ judged: 87, percent: '87 %' })).toBe('checked');
    expect(basisOf({ judged: 87, percent: '88' })).toBe('stated');
    expect(basisOf({ judged: 87, percent: '' })).toBe('stated');
    expect(basisOf({ percent: '87' })).toBe('stated');
  });

  it('has a result from 0 to 100, none, or what is no result', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const percent = percentOf(text);
        expect(percent === undefined || Number.isNaN(percent) || (percent >= 0 && percent <= 100)).toBe(true);
      }),
    );
    expect([percentOf(''), percentOf('87 %'), percentOf('101'), percentOf('-1')]).toEqual([
      undefined,
      87,
      Number.NaN,
      Number.NaN,
    ]);
  });

  it('gets a title that never is longer than there is room', () => {
    const plan = { courses: [], labs: [] };
    const items = Array.from(
      { length: 20 },
      (_, at) => ({ kind: 'lab', lab: `lab-number-${at}`, pin: '' }) as const,
    );
    const title = assignmentTitle({ items }, plan, 120);
    expect(title.length).toBeLessThanOrEqual(120);
    expect(title).toMatch(/^lab-number-0/);
  });
});
