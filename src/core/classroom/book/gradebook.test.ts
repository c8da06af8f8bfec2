import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isDoubt } from './flag.ts';
import { commentKey, helpKey, noNotes, readNotes } from './notes.ts';
import { merged, split } from './person.ts';
import { answer, bookOf, lab, lesson, minute, onlyCell, row, taskOf, test } from './sample-book.ts';

const task = taskOf([lesson]);
const whole = [answer('a', 2, 10), answer('b', 2, 11)];

describe('how a pupil stands at a lesson', () => {
  it('is not started without anything', () => {
    const book = bookOf(task, [], { roster: [{ id: '1', name: 'Бек', group: 'I' }] });
    expect(book.cells.get('бек')?.get('assignment1')).toMatchObject({ status: 'not-started', share: 0 });
  });
  it('is started while a question is open, and what is open counts nothing', () => {
    const cell = onlyCell(task, [row(20, { answers: [answer('a', 2, 10)] })]);
    expect(cell).toMatchObject({ status: 'started', share: 0.5, done: false });
  });
  it('is completed when all is answered, passed only from the mark', () => {
    expect(onlyCell(task, [row(20, { answers: whole })])).toMatchObject({
      status: 'completed',
      share: 1,
      passed: true,
    });
    const low = [answer('a', 2, 10), answer('b', 0, 11)];
    expect(onlyCell(task, [row(20, { answers: low })])).toMatchObject({ status: 'completed', passed: false });
  });
  it('is late when the submission that completed it came after the due moment, not when a later one repeats it', () => {
    expect(onlyCell(task, [row(1001, { answers: whole })])).toMatchObject({ status: 'late', late: true });
    const again = onlyCell(task, [
      row(20, { answers: whole }),
      row(2000, { answers: [...whole, answer('b', 1, 1500)] }),
    ]);
    expect(again).toMatchObject({ status: 'completed', late: false });
    expect(again.handIns).toHaveLength(2);
  });
  it('counts by the receipt where the clock of the device cannot be right, and says so', () => {
    const cell = onlyCell(task, [row(-5000, { answers: whole }, 1200)]);
    expect(cell).toMatchObject({ status: 'late' });
    expect(cell.flags).toEqual([{ type: 'clock', of: expect.any(String) }]);
    expect(cell.flags.some(isDoubt)).toBe(false);
  });
  it('is completed by sections where a lesson has no questions', () => {
    const reading = taskOf([{ ...lesson, questions: [] }]);
    const read = (sections: string[]) => row(20, { readings: [{ course: 'keys', lesson: 'one', sections }] });
    expect(onlyCell(reading, [read(['begin'])]).status).toBe('started');
    expect(onlyCell(reading, [read(['begin']), read(['proof'])]).status).toBe('completed');
  });
  it('is overdue when the moment has passed and something is open', () => {
    const late = { now: minute(1001) };
    expect(onlyCell(task, [row(20, { answers: [answer('a', 2, 10)] })], late).overdue).toBe(true);
    expect(onlyCell(task, [row(20, { answers: whole })], late).overdue).toBe(false);
  });
});

describe('the order of pupils', () => {
  it('is that of a class register: letters of Kyrgyz beside their likes, 9 before 10', () => {
    const names = ['Пётр', '10', 'Өмүр', 'Үмүт', 'Ооган', '9', 'Улан', 'Фарида'];
    const roster = names.map((name, at) => ({ id: `${at}`, name, group: '' }));
    expect(bookOf(task, [], { roster }).pupils.map(({ name }) => name)).toEqual([
      '9',
      '10',
      'Ооган',
      'Өмүр',
      'Пётр',
      'Улан',
      'Үмүт',
      'Фарида',
    ]);
  });
});

describe('help is needed', () => {
  const wrong = [10, 11, 12].map((at) => answer('a', 1, at));
  it('where a question was wrong three times running and never right', () => {
    expect(onlyCell(task, [row(20, { answers: wrong })])).toMatchObject({
      status: 'help-needed',
      help: ['wrong-thrice'],
    });
    expect(onlyCell(task, [row(20, { answers: wrong.slice(1) })]).status).toBe('started');
    expect(onlyCell(task, [row(20, { answers: [...wrong, answer('a', 2, 13)] })]).status).toBe('started');
  });
  it('where the last two tries were below half', () => {
    const runs = (...list: string[]) =>
      list.map((evidence, at) => ({ id: `r${at}`, lab: 'fees', at: minute(10 + at), evidence }));
    const labs = taskOf([lab]);
    expect(onlyCell(labs, [row(30, { runs: runs('4/4/1', '3/3/1') })]).help).toEqual(['tries-below-half']);
    expect(onlyCell(labs, [row(30, { runs: runs('4/4/1', '9/9/1') })]).status).toBe('completed');
    expect(onlyCell(labs, [row(30, { runs: runs('4/4/1') })]).status).toBe('completed');
  });
  it('where the pupil asks for it, until a later submission asks no more', () => {
    const asks = row(20, { answers: whole, stuck: [{ item: 0, text: 'Эмне үчүн?' }] });
    expect(onlyCell(task, [asks])).toMatchObject({ status: 'help-needed', items: [{ asked: 'Эмне үчүн?' }] });
    expect(onlyCell(task, [asks, row(30, { answers: whole })]).status).toBe('completed');
  });
  it('where the teacher says so', () => {
    const notes = { ...noNotes, help: { [helpKey('айгүл', 'assignment1')]: true as const } };
    expect(onlyCell(task, [row(20, { answers: whole })], { notes }).help).toEqual(['by-hand']);
  });
});

describe('what is claimed', () => {
  it('is never believed: points are those of the answer, and the difference is told', () => {
    const cell = onlyCell(task, [
      row(20, { answers: [answer('a', 0, 10, { earned: 2 }), answer('b', 2, 11)] }),
    ]);
    expect(cell.share).toBe(0.5);
    expect(cell.flags).toEqual([
      { type: 'claim', of: 'question:keys/one/a', claimed: [2, 2], really: [0, 2] },
    ]);
  });
  it('is told even when a later submission claims the truth of the same answer', () => {
    const forged = row(20, { answers: [answer('a', 0, 10, { earned: 2 })] });
    const honest = row(30, { answers: [answer('a', 0, 10)] });
    for (const rows of [
      [forged, honest],
      [honest, forged],
    ]) {
      const cell = onlyCell(task, rows);
      expect(cell.items[0]?.parts[0]?.questions[0]?.answers).toHaveLength(1);
      expect(cell.flags.filter(isDoubt)).toHaveLength(1);
    }
  });
  it('is kept with a mark where nobody has the key', () => {
    const cell = onlyCell(task, [row(20, { answers: [answer('a', 2, 10, { rev: 9 })] })]);
    expect(cell).toMatchObject({ share: 0, flags: [{ type: 'no-key', of: 'question:keys/one/a' }] });
    expect(cell.items[0]?.parts[0]?.questions[0]?.answers).toHaveLength(1);
    expect(cell.flags.some(isDoubt)).toBe(false);
  });
  it('is in doubt where the answer is none to the question', () => {
    const cell = onlyCell(task, [row(20, { answers: [answer('a', 2, 10, { answer: 'junk' })] })]);
    expect(cell.flags).toEqual([{ type: 'unreadable', of: 'question:keys/one/a', code: 'unknown' }]);
  });
});

describe('tries', () => {
  it('of a question: the first count, the rest stay to be seen', () => {
    const answers = [answer('a', 0, 10), answer('a', 1, 11), answer('a', 2, 12)];
    const share = (tries: number) =>
      onlyCell(taskOf([lesson], { tries }), [row(20, { answers })]).items[0]?.parts[0]?.questions[0];
    expect(share(1)?.share).toBe(0);
    expect(share(2)?.share).toBe(0.5);
    expect(share(0)?.share).toBe(1);
    expect(share(1)?.answers.map(({ counts }) => counts)).toEqual([true, false, false]);
  });
  it('of a test: the best of the first that ended', () => {
    const attempt = (id: string, at: number, ended = minute(at + 2)) => ({
      id,
      course: 'keys',
      at: minute(at),
      ended,
      questions: ['p', 'q'].map((id) => ({ id, rev: 1 })),
    });
    const one = [answer('p', 0, 11, { attempt: 't1' }), answer('q', 1, 11, { attempt: 't1' })];
    const two = [answer('p', 2, 21, { attempt: 't2' }), answer('q', 2, 21, { attempt: 't2' })];
    const handed = row(40, { attempts: [attempt('t1', 10), attempt('t2', 20)], answers: [...one, ...two] });
    expect(onlyCell(taskOf([test], { tries: 1 }), [handed]).share).toBe(0.25);
    expect(onlyCell(taskOf([test]), [handed]).share).toBe(1);
    const running = row(40, { attempts: [attempt('t1', 10, '')], answers: one.slice(1) });
    expect(onlyCell(taskOf([test]), [running]).status).toBe('started');
  });
});

describe('an attempt at a test', () => {
  const attempt = (...ids: string[]) => ({
    id: 't1',
    course: 'keys',
    at: minute(10),
    ended: minute(20),
    questions: ids.map((id) => ({ id, rev: 1 })),
  });
  const cellOf = (ids: string[], answers: ReturnType<typeof answer>[]) =>
    onlyCell(taskOf([test]), [row(40, { attempts: [attempt(...ids)], answers })]);
  it('counts the first answer to a question, and nothing for one that is open', () => {
    const answers = [answer('p', 0, 11, { attempt: 't1' }), answer('p', 2, 12, { attempt: 't1' })];
    expect(cellOf(['p', 'q'], answers)).toMatchObject({ share: 0, flags: [] });
  });
  it('gains nothing by asking fewer questions, and that is told', () => {
    const cell = cellOf(['p'], [answer('p', 2, 11, { attempt: 't1' })]);
    expect(cell).toMatchObject({ share: 0.5, flags: [{ type: 'draw', of: 't1', code: 'size' }] });
  });
  it('gains nothing by asking one question twice', () => {
    const cell = cellOf(['p', 'p'], [answer('p', 2, 11, { attempt: 't1' })]);
    expect(cell).toMatchObject({ share: 0.5, flags: [{ type: 'draw', of: 't1', code: 'size' }] });
  });
  it('gains nothing by a question that the test does not have', () => {
    const cell = cellOf(['p', 'gone'], [answer('gone', 2, 11, { attempt: 't1' })]);
    expect(cell.share).toBe(0);
    expect(cell.flags).toContainEqual({ type: 'draw', of: 't1', code: 'stranger' });
  });
});

describe('a run of a lab', () => {
  const run = (evidence: string) =>
    onlyCell(taskOf([lab]), [row(30, { runs: [{ id: 'r', lab: 'fees', at: minute(9), evidence }] })]);
  it('is worth what it comes to when played again', () => {
    expect(run('8/8/1')).toMatchObject({ share: 0.8, status: 'completed', flags: [] });
    expect(run('2/9/1')).toMatchObject({
      share: 0.2,
      flags: [{ type: 'claim', claimed: [9, 10], really: [2, 10] }],
    });
    expect(run('junk')).toMatchObject({
      status: 'started',
      flags: [{ type: 'evidence', code: 'malformed' }],
    });
    expect(run('5/5/0').status).toBe('started');
  });
});

describe('pupils', () => {
  const from = (pupil: string, device: string, at = 10) => row(at, { pupil, device, answers: whole });
  it('are one over devices by their name, until the teacher splits them', () => {
    const rows = [from('Айгүл А.', 'phone001'), from(' айгүл  а', 'phone002')];
    const book = bookOf(task, rows);
    expect(book.pupils).toMatchObject([{ key: 'айгүл а', devices: 2, name: 'Айгүл А.' }]);
    const apart = bookOf(task, rows, { notes: { ...noNotes, belongs: split({}, 'айгүл а|phone002') } });
    expect(apart.pupils.map(({ devices }) => devices)).toEqual([1, 1]);
  });
  it('are one under two names when the teacher says so, with what comes later too', () => {
    const belongs = merged({}, 'айгүл', 'асанова айгүл');
    const rows = [from('Асанова Айгүл', 'a'), from('Айгүл', 'b'), from('Айгүл', 'c')];
    expect(bookOf(task, rows, { notes: { ...noNotes, belongs } }).pupils).toMatchObject([{ devices: 3 }]);
  });
  it('of the list are there before anything came, in the group of the list', () => {
    const roster = [{ id: '1', name: 'Айгүл', group: 'Б' }];
    expect(bookOf(task, [from('АЙГҮЛ', 'a')], { roster }).pupils).toMatchObject([
      { listed: true, group: 'Б', devices: 1 },
    ]);
  });
});

it('keeps what was handed in for an assignment it does not know', () => {
  const stranger = row(10, { assignment: 'other' });
  expect(bookOf(task, [stranger]).strangers).toEqual([stranger]);
});

it('notes are read as hostile', () => {
  fc.assert(
    fc.property(fc.anything(), (value) => void expect(readNotes(readNotes(value))).toEqual(readNotes(value))),
  );
  const notes = { ...noNotes, comments: { [commentKey('айгүл')]: 'Мыкты' } };
  expect(readNotes(JSON.parse(JSON.stringify(notes)))).toEqual(notes);
});
