// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { hasClasses } from './classes-here.ts';
import { someClass } from './classroom/sample-class.ts';

beforeEach(() => {
  vi.resetModules();
  vi.stubGlobal('indexedDB', new IDBFactory());
});
afterEach(() => vi.unstubAllGlobals());

it('classes are known to be on a device while one is kept, and looking for them makes no database', async () => {
  expect(await hasClasses()).toBe(false);
  expect(await indexedDB.databases()).toEqual([]);
  const { putClass, removeClass } = await import('./classroom/classroom.ts');
  await putClass(someClass('ClassNineAA'));
  expect(await hasClasses()).toBe(true);
  await removeClass('ClassNineAA');
  expect(await hasClasses()).toBe(false);
});

it('classes are not known of where the browser does not tell', async () => {
  vi.stubGlobal('indexedDB', {});
  expect(await hasClasses()).toBe(false);
  vi.stubGlobal('indexedDB', undefined);
  expect(await hasClasses()).toBe(false);
});

it('deleting everything of the learners leaves the classes of a teacher', async () => {
  const { putClass, listClasses } = await import('./classroom/classroom.ts');
  await putClass(someClass('ClassNineAA'));
  const { deleteEverything } = await import('./remove.ts');
  expect(await deleteEverything()).toBe(true);
  expect(await listClasses()).toHaveLength(1);
  expect(await hasClasses()).toBe(true);
});
