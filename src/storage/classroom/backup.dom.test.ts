// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Json } from '@/core/record/event.ts';
import { lockWith } from '@/sealing/backup.ts';
import { someClass, someTask, someWork } from './sample-class.ts';

// What a passphrase costs to try is tested where it is paid; here it would be paid twenty times.
vi.mock('@noble/hashes/scrypt.js', async () => {
  const { sha256 } = await import('@noble/hashes/sha2.js');
  const { utf8ToBytes, concatBytes } = await import('@noble/hashes/utils.js');
  return {
    scryptAsync: async (phrase: string, salt: Uint8Array) => sha256(concatBytes(utf8ToBytes(phrase), salt)),
  };
});

type Device = typeof import('./classroom.ts') & typeof import('./backup.ts');

const id = 'ClassNineAA';

/** A device of its own: another database, other modules. */
async function newDevice(): Promise<Device> {
  vi.resetModules();
  vi.stubGlobal('indexedDB', new IDBFactory());
  const device = { ...(await import('./classroom.ts')), ...(await import('./backup.ts')) };
  // The connection is made now, while this database is the one of the browser.
  await device.listClasses();
  return device;
}

const work = (n: number, pupil = 'Айгүл') => someWork(`Work${String(n).padStart(7, '0')}`, pupil);
const arrivals = (numbers: readonly number[]) =>
  numbers.map((n) => ({
    classId: id,
    code: `S1.${n}`,
    submission: work(n),
    received: `2026-11-2${n}T09:00:00.000Z`,
  }));
const comments = (device: Device, table: object) =>
  device.changeNotes(id, () => ({ comments: table }) as unknown as Json);

let [school, home] = [] as unknown as [Device, Device];
beforeEach(async () => {
  [school, home] = [await newDevice(), await newDevice()];
  await school.putClass(someClass(id));
  await school.putAssignment(id, someTask(id), 'A1.code');
  await school.putContent(id, 'Assignment1', { quiz: 1 });
  await school.addHandedIn(arrivals([1, 2]));
  await comments(school, { 'айгүл|': 'Мектепте: жакшы', 'бек|': 'бирдей' });
});

describe('the file of a class', () => {
  it('brings the whole class to another device, once', async () => {
    const file = (await school.exportClass(id, 'боз үй')) ?? '';
    expect(file).not.toMatch(/Айгүл|Асанова|secretKey/);
    expect(await home.importClass(file, 'боз үй')).toMatchObject({
      type: 'done',
      isNew: true,
      assignments: 1,
      handedIn: 2,
      already: 0,
      refused: 0,
    });
    expect(await home.listClasses()).toEqual([someClass(id)]);
    expect(await home.listAssignments(id)).toEqual(await school.listAssignments(id));
    expect(await home.listHandedIn(id)).toEqual(await school.listHandedIn(id));
    expect(await home.keptContent('Assignment1')).toEqual({ quiz: 1 });
    expect(await home.keptNotes(id)).toMatchObject({ comments: { 'айгүл|': 'Мектепте: жакшы' } });
    expect(await home.importClass(file, 'боз үй')).toMatchObject({ isNew: false, handedIn: 0, already: 2 });
    expect(await home.listHandedIn(id)).toHaveLength(2);
    expect(await home.keptNotes(id)).toMatchObject({ comments: { 'айгүл|': 'Мектепте: жакшы' } });
  });
  it('joins what two devices have, and neither loses anything', async () => {
    await home.putClass(
      someClass(id, { name: '10-А', roster: [{ id: 'three', name: 'Чолпон', group: '' }] }),
    );
    await home.addHandedIn(arrivals([2, 3]));
    await comments(home, { 'айгүл|': 'Үйдө: бат', 'бек|': 'бирдей', 'чолпон|': 'жаңы' });
    await home.importClass((await school.exportClass(id, 'боз үй')) ?? '', 'боз үй');
    const [klass] = await home.listClasses();
    expect(klass?.name).toBe('10-А');
    expect(klass?.roster.map(({ name }) => name)).toEqual(['Чолпон', 'Айгүл', 'Бек']);
    expect((await home.listHandedIn(id)).map(({ submission }) => submission.id)).toEqual(
      [1, 2, 3].map((n) => work(n).id),
    );
    expect(await home.keptNotes(id)).toMatchObject({
      comments: { 'айгүл|': 'Үйдө: бат\nМектепте: жакшы', 'бек|': 'бирдей', 'чолпон|': 'жаңы' },
    });
  });
  it('is refused without its passphrase, damaged, of another kind, of a later version', async () => {
    const file = (await school.exportClass(id, 'боз үй')) ?? '';
    const fault = async (text: string, phrase = 'боз үй') => {
      const result = await home.importClass(text, phrase);
      return result.type === 'fault' ? result.code : result.type;
    };
    expect(await fault(file, 'башка')).toBe('wrong-passphrase');
    expect(await fault(file.slice(0, -40))).toBe('damaged');
    expect(await fault('{}')).toBe('not-ours');
    for (const [inner, code] of [
      ['no json', 'not-ours'],
      ['{"format":"chynjyr-record","version":1}', 'not-ours'],
      ['{"format":"chynjyr-class","version":1,"class":{}}', 'not-ours'],
      ['{"format":"chynjyr-class","version":9}', 'newer'],
    ] as const)
      expect(await fault(await lockWith(inner, 'боз үй'))).toBe(code);
    expect(await home.listClasses()).toEqual([]);
    expect(await home.exportClass('NoSuchClass', 'x')).toBeUndefined();
  });
  it('with other keys changes nothing in a class that is here', async () => {
    const { keys } = someClass(id);
    await home.putClass(someClass(id, { keys: { seal: keys.sign, sign: keys.seal } }));
    const file = (await school.exportClass(id, 'боз үй')) ?? '';
    expect(await home.importClass(file, 'боз үй')).toEqual({ type: 'fault', code: 'other-keys' });
    expect(await home.listHandedIn(id)).toEqual([]);
  });
  it('leaves out entries that are none or of another class, and counts them', async () => {
    const inner = JSON.stringify({
      format: 'chynjyr-class',
      version: 1,
      class: someClass(id),
      assignments: [{ classId: id, assignment: someTask(id), code: 'A1.x' }, someTask(id), null],
      handed: [{ id: 'forged', classId: id, code: 'S1.', received: 'now', submission: work(1) }],
      content: [{ id: 'Assignment1', classId: 'ClassTenBBB', content: 1 }],
      notes: 'junk',
    });
    expect(await home.importClass(await lockWith(inner, 'боз үй'), 'боз үй')).toMatchObject({
      type: 'done',
      assignments: 1,
      handedIn: 0,
      refused: 4,
    });
    expect(await home.keptNotes(id)).toBeUndefined();
  });
});
