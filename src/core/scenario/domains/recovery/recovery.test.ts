import { HDNodeWallet, Mnemonic } from 'ethers';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { seedFrom } from '../../../random/seed.ts';
import { begin } from '../../begin.ts';
import { coins } from '../../cast.ts';
import { turnOf } from '../../domain.ts';
import { example } from '../../fixture.ts';
import { reduce } from '../../reduce.ts';
import type { Scenario } from '../../scenario.ts';
import type { State } from '../../state.ts';
import { recovery } from './recovery.ts';
import { nearWords, suggestions, tilesOf, wordsOf } from './tiles.ts';
import type { RecoveryView } from './view.ts';
import { addressOfWords, attemptOf, fitsChecksum, passphraseOf } from './wallets.ts';

const seeds = fc.uint8Array({ minLength: 4, maxLength: 4 }).map(seedFrom);
const scenario: Scenario = {
  ...example,
  actors: { ...example.actors, vault: { key: 'own', balance: '0' } },
  consequences: [],
  sections: { recovery: { decoys: 9, vault: 'vault', savings: { from: 'shop', sum: '$debt' } } },
  domains: [recovery],
};
const plain = { ...scenario, actors: example.actors };
const seed = '0a1b2c3d';
const act = (rules: Scenario, state: State, ...actions: unknown[]) =>
  actions.reduce<State>((now, action) => reduce(rules, now, action).state, state);
const shown = (rules: Scenario, state: State) =>
  recovery.view?.(turnOf(rules, state, recovery)) as unknown as RecoveryView;
const ask = (state: State, what: object) => recovery.query?.(turnOf(plain, state, recovery), what as never);

/** Puts words into the places, by their tiles. */
function fill(rules: Scenario, state: State, words: readonly string[]): State {
  const tiles = [...shown(rules, state).tiles] as (string | null)[];
  return words.reduce((now, word, position) => {
    const tile = tiles.indexOf(word);
    tiles[tile] = null;
    return act(rules, now, { t: 'recovery.place', position, tile });
  }, state);
}
const tried = (state: State) => state.log.findLast(({ type }) => type === 'recovery.tried')?.data;

describe('tiles', () => {
  it('are the twelve words and as many look-alikes as wanted, by the alphabet, without saying which is which', () => {
    fc.assert(
      fc.property(seeds, fc.nat(20), (wallet, decoys) => {
        const tiles = [...tilesOf(wallet, decoys)];
        expect(tiles).toHaveLength(12 + decoys);
        expect(tiles).toEqual([...tiles].sort());
        for (const word of wordsOf(wallet)) tiles.splice(tiles.indexOf(word), 1);
        expect(tiles.filter((word) => wordsOf(wallet).includes(word))).toEqual([]);
      }),
      { numRuns: 50 },
    );
  });
  it('look-alikes share three letters or differ in one', () => {
    expect(nearWords('river')).toContain('rival');
    expect(nearWords('horse')).not.toContain('bridge');
  });
  it('typing suggests at most five words of the list, from the second letter on', () => {
    expect(suggestions('zo')).toEqual(['zone', 'zoo']);
    expect(suggestions('a')).toEqual([]);
  });
});

describe('wallets that words lead to', () => {
  it('an attempt in another order fits the checksum, opens another address, and is that of ethers', () => {
    fc.assert(
      fc.property(seeds, (wallet) => {
        const { words, places } = attemptOf(wallet);
        const right = wordsOf(wallet);
        expect([...words].sort()).toEqual([...right].sort());
        expect(right.flatMap((word, at) => (word === words[at] ? [] : [at]))).toEqual(places);
        expect(fitsChecksum(words)).toBe(true);
        const theirs = HDNodeWallet.fromMnemonic(Mnemonic.fromPhrase(words.join(' ')), "m/44'/1'/0'/0/0");
        expect(addressOfWords(words)).toBe(theirs.address);
        expect(theirs.address).not.toBe(addressOfWords(right));
      }),
      { numRuns: 25 },
    );
  });
  it('every card of the passphrase opens a wallet of its own, and one of them is right', () => {
    const { right, cards } = passphraseOf(seed);
    expect(cards).toContain(right);
    const words = wordsOf(seed);
    expect(new Set(['', ...cards].map((card) => addressOfWords(words, card))).size).toBe(5);
    const theirs = HDNodeWallet.fromMnemonic(Mnemonic.fromPhrase(words.join(' '), right), "m/44'/1'/0'/0/0");
    expect(addressOfWords(words, right)).toBe(theirs.address);
  });
});

describe('recovery', () => {
  const start = begin(plain, seed);
  const words = wordsOf(seed);
  it('the right words bring back the wallet with its money', () => {
    const state = act(plain, fill(plain, start, words), { t: 'recovery.open', card: 0 });
    expect(tried(state)).toMatchObject({ outcome: 'found', tries: 1 });
    expect(shown(plain, state).found).toEqual({
      address: start.actors.learner,
      balance: String(start.vars.debt),
    });
    expect(BigInt(String(start.vars.debt))).toBeGreaterThanOrEqual(BigInt(coins(3)));
  });
  it('the words in another order open another wallet, which is empty', () => {
    const state = act(plain, fill(plain, start, attemptOf(seed).words), { t: 'recovery.open', card: 0 });
    expect(tried(state)).toMatchObject({ outcome: 'empty', cause: 'order' });
    expect(shown(plain, state).tries).toEqual([
      { outcome: 'empty', cause: 'order', address: addressOfWords(attemptOf(seed).words), balance: '0' },
    ]);
  });
  it('words whose checksum does not fit open nothing, and places left empty are refused', () => {
    const broken = [...words];
    for (const [one, other] of [
      [2, 3],
      [2, 4],
      [2, 5],
      [3, 4],
    ] as const) {
      const [a = '', b = ''] = [words[one], words[other]];
      broken.splice(0, 12, ...words);
      broken[one] = b;
      broken[other] = a;
      if (!fitsChecksum(broken)) break;
    }
    const state = act(plain, fill(plain, start, broken), { t: 'recovery.open', card: 0 });
    expect(tried(state)).toMatchObject({ outcome: 'checksum' });
    const half = act(plain, start, { t: 'recovery.open', card: 0 });
    expect(half.log.at(-1)?.data).toMatchObject({ code: 'not-full' });
  });
  it('with a passphrase the words alone open an empty wallet; only the exact passphrase brings the money', () => {
    const { cards, right } = passphraseOf(seed);
    const full = fill(scenario, begin(scenario, seed), words);
    const wrong = [0, 1, 2, 3, 4].filter((card) => cards[card - 1] !== right);
    for (const card of wrong)
      expect(tried(act(scenario, full, { t: 'recovery.open', card }))).toMatchObject({
        outcome: 'empty',
        cause: 'passphrase',
      });
    const found = act(scenario, full, { t: 'recovery.open', card: cards.indexOf(right) + 1 });
    expect(shown(scenario, found).found?.balance).toBe(String(full.vars.debt));
  });
  it('whoever is told words and passphrase takes the money with them', () => {
    const robbed: Scenario = {
      ...scenario,
      consequences: [
        {
          id: 'rob',
          each: false,
          when: { event: 'ui', where: { what: 'open', id: 'x' } },
          do: [{ after: 0, act: 'recovery.rob', with: { to: 'thief' } }],
        },
      ],
    };
    const state = act(
      robbed,
      begin(robbed, seed),
      { t: 'ui', what: 'open', id: 'x' },
      { t: 'clock.advance', ms: 36_000 },
    );
    expect(state.log.some(({ type, data }) => type === 'tx.included' && data.to === 'thief')).toBe(true);
  });
  it('typed words are judged without being kept: given out, of the list, none, or a whole phrase', () => {
    expect(ask(start, { judge: ` ${words[3]?.toUpperCase()} ` })).toEqual({
      tile: shown(plain, start).tiles.indexOf(words[3] ?? ''),
    });
    const strange = suggestions('ze').find((word) => !shown(plain, start).tiles.includes(word)) ?? 'zebra';
    expect(ask(start, { judge: strange })).toEqual({ what: 'other-word' });
    expect(ask(start, { judge: 'jailoo' })).toEqual({ what: 'no-word' });
    const real = `${'abandon '.repeat(11)}about`;
    expect(ask(start, { pasted: real })).toEqual({ what: 'real-phrase' });
    expect(ask(start, { pasted: words.join(' ') })).toEqual({ what: 'pasted' });
  });
  it('no word stands in the log or in what is kept, whatever is pressed', () => {
    const state = act(plain, fill(plain, start, words), { t: 'recovery.open', card: 0 });
    const kept = JSON.stringify([state.log, state.own]);
    const spelled = words.filter((word) => word.length > 5 && !['practice', 'school'].includes(word));
    expect(spelled.filter((word) => kept.includes(word))).toEqual([]);
  });
  it('never throws on hostile actions', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...Object.keys(recovery.actions)),
        fc.dictionary(fc.string(), fc.anything()),
        (t, junk) => {
          reduce(plain, start, { ...junk, t });
        },
      ),
      { numRuns: 300 },
    );
  });
});
