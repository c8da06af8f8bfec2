// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { askForPromise, askToKeep } from './keeping.ts';
import {
  chooseLocale,
  chooseSecond,
  chooseTheme,
  chosenLocale,
  chosenTheme,
  secondLocale,
} from './settings.ts';
import { measureSpace } from './space.ts';

beforeEach(() => localStorage.clear());
afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

describe('settings', () => {
  it('come back as they were chosen, under their known keys', () => {
    chooseLocale('ru');
    chooseTheme('dark');
    expect([chosenLocale(), chosenTheme()]).toEqual(['ru', 'dark']);
    expect(localStorage.getItem('chynjyr.locale')).toBe('ru');
    expect(localStorage.getItem('chynjyr.theme')).toBe('dark');
  });
  it('know the language beside the text until it is taken away', () => {
    expect(secondLocale()).toBeUndefined();
    chooseSecond('ru');
    expect([secondLocale(), localStorage.getItem('chynjyr.second')]).toEqual(['ru', 'ru']);
    chooseSecond(undefined);
    expect([secondLocale(), localStorage.getItem('chynjyr.second')]).toEqual([undefined, null]);
    localStorage.setItem('chynjyr.second', 'xx');
    expect(secondLocale()).toBeUndefined();
  });
  it('are nothing and auto at first, and when the store holds nonsense', () => {
    expect([chosenLocale(), chosenTheme()]).toEqual([undefined, 'auto']);
    localStorage.setItem('chynjyr.locale', 'xx');
    localStorage.setItem('chynjyr.theme', 'pink');
    expect([chosenLocale(), chosenTheme()]).toEqual([undefined, 'auto']);
  });
  it('never throw where the browser forbids to store', () => {
    vi.spyOn(globalThis, 'localStorage', 'get').mockImplementation(() => {
      throw new DOMException('denied', 'SecurityError');
    });
    chooseLocale('en');
    chooseTheme('light');
    chooseSecond('ru');
    expect([chosenLocale(), chosenTheme(), secondLocale()]).toEqual([undefined, 'auto', undefined]);
  });
});

describe('askToKeep', () => {
  it('asks once, and not at all when the record is safe already', async () => {
    const persist = vi.fn(async () => true);
    vi.stubGlobal('navigator', { storage: { persisted: async () => false, persist } });
    await askToKeep();
    await askToKeep();
    expect(persist).toHaveBeenCalledTimes(1);
    localStorage.clear();
    vi.stubGlobal('navigator', { storage: { persisted: async () => true, persist } });
    await askToKeep();
    expect(persist).toHaveBeenCalledTimes(1);
  });
  it('bears a browser without the question', async () => {
    vi.stubGlobal('navigator', {});
    await expect(askToKeep()).resolves.toBeUndefined();
  });
  it('asks again at a press, and tells what the browser said', async () => {
    const persist = vi.fn(async () => false);
    vi.stubGlobal('navigator', { storage: { persisted: async () => false, persist } });
    await askToKeep();
    expect(await askForPromise()).toBe(false);
    expect(persist).toHaveBeenCalledTimes(2);
    vi.stubGlobal('navigator', { storage: { persisted: async () => true, persist } });
    expect(await askForPromise()).toBe(true);
    vi.stubGlobal('navigator', {});
    expect(await askForPromise()).toBe(false);
  });
});

describe('measureSpace', () => {
  it('tells what the browser tells', async () => {
    const estimate = async () => ({ usage: 5, quota: 100 });
    vi.stubGlobal('navigator', { storage: { estimate, persisted: async () => true } });
    expect(await measureSpace()).toEqual({ used: 5, allowed: 100, promised: true });
  });
  it('claims nothing for a browser that tells nothing or refuses', async () => {
    vi.stubGlobal('navigator', {});
    expect(await measureSpace()).toEqual({});
    const refuse = () => Promise.reject(new DOMException('no', 'SecurityError'));
    vi.stubGlobal('navigator', { storage: { estimate: refuse, persisted: refuse } });
    expect(await measureSpace()).toEqual({});
  });
});
