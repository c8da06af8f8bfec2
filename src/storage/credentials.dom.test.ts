// @vitest-environment happy-dom
import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import {
  forgetKey,
  keepCredential,
  keepList,
  keptCredentials,
  keptLists,
  noteKey,
  seenKey,
} from './credentials.ts';

const key = 'A'.repeat(44);
beforeEach(() => localStorage.clear());

describe('what this device knows of who signs', () => {
  it('never comes to count for less, until it is forgotten', () => {
    expect(seenKey(key)).toBeUndefined();
    noteKey(key, 'met', 'School');
    noteKey(key, 'trusted', 'Another name');
    noteKey(key, 'met', 'School');
    expect(seenKey(key)).toMatchObject({ how: 'trusted', name: 'School' });
    noteKey(key, 'mine', 'School');
    noteKey(key, 'trusted', 'School');
    expect(seenKey(key)?.how).toBe('mine');
    forgetKey(key);
    expect(localStorage.length).toBe(0);
  });

  it('keeps each list and certificate once, the newest first', () => {
    for (const code of ['R1.a', 'R1.b', 'R1.a']) keepList(code);
    expect(keptLists()).toEqual(['R1.a', 'R1.b']);
    keepCredential('C1.a');
    expect(keptCredentials()).toEqual(['C1.a']);
  });

  it('survives anything in the store', () => {
    fc.assert(
      fc.property(fc.oneof(fc.json(), fc.string()), (text) => {
        for (const name of ['signers', 'revocations', 'credentials'])
          localStorage.setItem(`chynjyr.${name}`, text);
        expect(seenKey(key)).toBeUndefined();
        expect(keptLists().every((each) => typeof each === 'string')).toBe(true);
        expect(keptCredentials().every((each) => typeof each === 'string')).toBe(true);
      }),
    );
  });
});
