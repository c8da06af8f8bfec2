import { describe, expect, it } from 'vitest';
import { noNotes } from '@/core/classroom/book/notes.ts';
import { answer, bookOf, lesson, row, taskOf } from '@/core/classroom/book/sample-book.ts';
import { groupsOf, pupilsIn, wholeView } from './view.ts';

const whole = (points: number) => [answer('a', points, 10), answer('b', points, 11)];
const wrong = [10, 11, 12].map((at) => answer('a', 1, at));
const book = bookOf(
  taskOf([lesson]),
  [
    row(30, { pupil: 'Бек', answers: whole(2) }),
    row(20, { pupil: 'Айгүл', answers: whole(1) }),
    row(10, { pupil: 'Эрмек', answers: wrong }),
  ],
  { notes: { ...noNotes, groups: { бек: 'II', айгүл: 'I' } } },
);
const names = (view: Partial<typeof wholeView>) =>
  pupilsIn(book, { ...wholeView, ...view }).map(({ name }) => name);

describe('what of the class is shown', () => {
  it('is everybody by name, or those of a group, of a state or with these letters', () => {
    expect(names({})).toEqual(['Айгүл', 'Бек', 'Эрмек']);
    expect(names({ group: 'II' })).toEqual(['Бек']);
    expect(names({ status: 'help-needed' })).toEqual(['Эрмек']);
    expect(names({ find: 'ЭР' })).toEqual(['Эрмек']);
    expect(names({ status: 'late' })).toEqual([]);
    expect(groupsOf(book)).toEqual(['I', 'II']);
  });
  it('comes in the order that is asked for', () => {
    expect(names({ sort: 'share' })).toEqual(['Эрмек', 'Айгүл', 'Бек']);
    expect(names({ sort: 'help' })[0]).toBe('Эрмек');
    expect(names({ sort: 'latest' })).toEqual(['Бек', 'Айгүл', 'Эрмек']);
  });
});
