import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { seedFrom } from '../random/seed.ts';
import { addressOfKey } from '../wallet/address.ts';
import { looksAlike } from '../wallet/groups.ts';
import { isPracticePhrase } from '../wallet/mnemonic.ts';
import { wordList } from '../wallet/word-list.ts';
import { begin } from './begin.ts';
import { actorKey, coins } from './cast.ts';
import { example } from './fixture.ts';
import { account, seed, start } from './fixture-player.ts';
import { phraseOf } from './learner.ts';

describe('the beginning', () => {
  it('has a practice phrase that stands nowhere in the state', () => {
    const phrase = phraseOf(seed);
    expect(isPracticePhrase(phrase, wordList)).toBe(true);
    const text = JSON.stringify(start);
    expect(text).not.toContain(phrase.split(' ').slice(2, 5).join(' '));
    expect(text).not.toContain(Buffer.from(account.key).toString('hex'));
  });
  it('draws within the ranges, and gives thief and friend look-alike addresses of their own', () => {
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 4, maxLength: 4 }).map(seedFrom), (any) => {
        const state = begin(example, any, new Uint8Array(64).fill(1));
        const { debt, name } = state.vars;
        expect(BigInt(String(debt)) >= BigInt(coins(3)) && BigInt(String(debt)) <= BigInt(coins(9))).toBe(
          true,
        );
        expect(['a', 'b', 'c']).toContain(name);
        expect(looksAlike(state.actors.friend ?? '', state.actors.thief ?? '')).toBe(true);
        expect(new Set(Object.values(state.actors)).size).toBe(5);
        for (const id of ['friend', 'thief', 'den', 'shop'])
          expect(addressOfKey(actorKey(example, state, id))).toBe(state.actors[id]);
      }),
      { numRuns: 25 },
    );
  });
  it('is the same when the wallet seed comes from outside', async () => {
    const { mnemonicToSeedWebcrypto } = await import('@scure/bip39');
    expect(begin(example, seed, await mnemonicToSeedWebcrypto(phraseOf(seed)))).toEqual(start);
  });
});
