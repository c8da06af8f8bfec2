// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { makeId, makeKeys } from '@/sealing/keys.ts';
import { exportClass, importClass } from './backup.ts';
import { putClass, removeClass } from './classroom.ts';
import {
  addIssued,
  type KeptCredential,
  listIssued,
  removeCredentials,
  revocationsOf,
  revoke,
} from './issued.ts';

const klass = async () => {
  const made = {
    id: makeId(),
    name: '9-А',
    teacher: '',
    school: '',
    created: '2026-11-26T08:00:00.000Z',
    keys: await makeKeys(),
    roster: [],
  };
  await putClass(made);
  return made;
};
const certificate = (classId: string, name: string): KeptCredential => ({
  id: `urn:uuid:${crypto.randomUUID()}`,
  classId,
  issued: '2026-11-26T09:00:00.000Z',
  code: 'C1.AAAA',
  name,
  title: 'Ачкычтар',
});

describe('the certificates of a class', () => {
  it('are taken back once and for good, with the first reason', async () => {
    const { id } = await klass();
    const one = certificate(id, 'Айпери');
    await addIssued([one, certificate(id, 'Бек')]);
    await revoke(one.id, 'wrong-name');
    const [first] = await revocationsOf(id);
    await revoke(one.id, 'other');
    await addIssued([certificate(id, 'Гүл')]);
    expect(await revocationsOf(id)).toEqual([first]);
    expect(first).toMatchObject({ id: one.id, reason: 'wrong-name' });
  });

  it('go with their pupil, but the list of what was taken back does not shrink', async () => {
    const { id } = await klass();
    const [taken, other, left] = ['Айпери', 'Айпери', 'Бек'].map((name) => certificate(id, name));
    if (!taken || !other || !left) throw new Error('three');
    await addIssued([taken, other, left]);
    await revoke(taken.id, 'other');
    await removeCredentials(id, (name) => name === 'Айпери');
    expect((await listIssued(id)).map(({ name, code }) => [name, code]).sort()).toEqual([
      ['', ''],
      ['Бек', 'C1.AAAA'],
    ]);
    expect((await revocationsOf(id)).map((row) => row.id)).toEqual([taken.id]);
  });

  it('travel in the file of the class, and a revocation of either side stands', async () => {
    const made = await klass();
    const [one, two] = [certificate(made.id, 'Айпери'), certificate(made.id, 'Бек')];
    await addIssued([one, two]);
    await revoke(one.id, 'other');
    const file = (await exportClass(made.id, 'узун сырсөз 2026')) ?? '';
    await removeClass(made.id);
    expect(await listIssued(made.id)).toEqual([]);
    await putClass(made);
    await addIssued([one, two]);
    await revoke(two.id, 'wrong-name');
    expect(await importClass(file, 'узун сырсөз 2026')).toMatchObject({ type: 'done' });
    expect((await revocationsOf(made.id)).map(({ id }) => id).sort()).toEqual([one.id, two.id].sort());
  });
});
