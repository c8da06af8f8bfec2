// @vitest-environment happy-dom
import { beforeEach, expect, it, vi } from 'vitest';
import { loadDraft, saveDraft } from './drafts.ts';

beforeEach(() => sessionStorage.clear());

it('gives back what was saved, apart for each question and revision', () => {
  saveDraft('question:keys/one-way/which', 1, { answer: ['a'], order: ['b', 'a'] });
  saveDraft('question:keys/one-way/other', 1, 'x');
  expect(loadDraft('question:keys/one-way/which', 1)).toEqual({ answer: ['a'], order: ['b', 'a'] });
  expect(loadDraft('question:keys/one-way/which', 2)).toBeNull();
});

it('forgets a draft that became an answer', () => {
  saveDraft('question:keys/one-way/which', 1, 'x');
  saveDraft('question:keys/one-way/which', 1, null);
  expect(loadDraft('question:keys/one-way/which', 1)).toBeNull();
  expect(sessionStorage.length).toBe(0);
});

it('takes a draft that cannot be read as none', () => {
  saveDraft('question:keys/one-way/which', 1, 'x');
  const key = sessionStorage.key(0) ?? '';
  sessionStorage.setItem(key, '{"answer":');
  expect(loadDraft('question:keys/one-way/which', 1)).toBeNull();
});

it('does without where the browser keeps nothing', () => {
  const refuse = vi.spyOn(globalThis, 'sessionStorage', 'get').mockImplementation(() => {
    throw new DOMException('denied', 'SecurityError');
  });
  saveDraft('question:keys/one-way/which', 1, 'x');
  expect(loadDraft('question:keys/one-way/which', 1)).toBeNull();
  refuse.mockRestore();
});
