// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { sampleAssignment as task } from '@/core/classroom/sample-assignment.ts';

const now = '2026-11-26T09:00:00.000Z';
const open = async () => {
  vi.resetModules();
  return import('./assignments.ts');
};
/** The page of the next learner of the device. */
const openAs = async (id: string) => {
  localStorage.setItem('chynjyr.learner', id);
  return open();
};

beforeEach(() => localStorage.clear());

describe('an assignment that was taken on', () => {
  it('is there again with its name and what was handed in, after a restart', async () => {
    const first = await open();
    expect(first.acceptAssignment(task, 'A1.code', now)).toBe(true);
    first.keepPupil(task.id, '  Асанова   Айгүл ');
    first.noteHandIn(task.id, { id: 'ZyXwVuTsRqP', at: now });
    const again = await open();
    expect(again.acceptedAssignment(task.id)).toMatchObject({
      assignment: task,
      code: 'A1.code',
      opened: now,
      pupil: 'Асанова Айгүл',
      handedIn: [{ id: 'ZyXwVuTsRqP', at: now }],
    });
    expect(again.lastPupil()).toBe('Асанова Айгүл');
  });
  it('keeps what is known when its link is opened again, and comes first', async () => {
    const page = await open();
    page.acceptAssignment(task, 'A1.code', now);
    page.keepPupil(task.id, '17');
    page.acceptAssignment({ ...task, id: 'AnotherTask' }, 'A1.other', now);
    page.acceptAssignment(task, 'A1.code', '2026-12-01T09:00:00.000Z');
    expect(page.acceptedAssignments().map(({ assignment }) => assignment.id)).toEqual([
      task.id,
      'AnotherTask',
    ]);
    expect(page.acceptedAssignment(task.id)).toMatchObject({ opened: now, pupil: '17' });
    page.forgetAssignment(task.id);
    expect(page.acceptedAssignments()).toHaveLength(1);
  });
  it('is that of one learner of the device, and goes with that learner alone', async () => {
    (await open()).acceptAssignment(task, 'A1.code', now);
    const second = await openAs('abcd2345');
    expect(second.acceptedAssignments()).toEqual([]);
    second.acceptAssignment(task, 'A1.code', now);
    second.keepPupil(task.id, 'Бек');
    const { deleteLearner } = await import('./remove.ts');
    localStorage.setItem('chynjyr.learners', JSON.stringify([{ id: '' }, { id: 'abcd2345' }]));
    expect(await deleteLearner('abcd2345')).toBe(true);
    expect(Object.keys(localStorage).filter((key) => key.includes('abcd2345.'))).toEqual([]);
    expect((await openAs('')).acceptedAssignments()).toHaveLength(1);
    const { deleteLearner: deleteFirst } = await import('./remove.ts');
    expect(await deleteFirst('')).toBe(true);
    expect(localStorage.getItem('chynjyr.assignments')).toBeNull();
    expect(localStorage.getItem('chynjyr.pupil')).toBeNull();
  });
  it('is kept under no telephone number', async () => {
    const page = await open();
    page.acceptAssignment(task, 'A1.code', now);
    page.keepPupil(task.id, '+996 700 12 34 56');
    expect(page.acceptedAssignment(task.id)?.pupil).toBe('');
    expect(localStorage.getItem('chynjyr.pupil')).toBeNull();
  });
  it('is one of sixty; the oldest fall away', async () => {
    const page = await open();
    for (let n = 10; n < 75; n += 1)
      page.acceptAssignment({ ...task, id: `Assignment${n}`.slice(-11) }, 'A1.x', now);
    expect(page.acceptedAssignments()).toHaveLength(60);
    expect(page.acceptedAssignments()[0]?.assignment.id).toBe('ssignment74');
  });
  it('is read from whatever stands in the store, without an exception', async () => {
    const page = await open();
    page.acceptAssignment(task, 'A1.code', now);
    const sound = JSON.parse(localStorage.getItem('chynjyr.assignments') ?? '[]')[0];
    const junk = fc.oneof(
      fc.anything(),
      fc
        .record({ handedIn: fc.anything(), pupil: fc.anything(), stuck: fc.anything() })
        .map((bad) => ({ ...sound, ...bad })),
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.array(junk).map((rows) => JSON.stringify(rows) ?? ''),
        ),
        (text) => {
          localStorage.setItem('chynjyr.assignments', text);
          for (const { assignment } of page.acceptedAssignments()) expect(assignment).toEqual(task);
        },
      ),
    );
  });
});
