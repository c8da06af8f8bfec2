import { validateMnemonic } from '@scure/bip39';
import type { Seed } from '../../../random/seed.ts';
import { stream } from '../../../random/stream.ts';
import type { Address } from '../../../wallet/address.ts';
import { accountOf } from '../../../wallet/derive.ts';
import { seedOf } from '../../../wallet/mnemonic.ts';
import { wordList } from '../../../wallet/word-list.ts';
import { remember } from './remember.ts';
import { wordsOf } from './tiles.ts';

const derived = remember(
  (phrase: string, passphrase: string): Address => accountOf(seedOf(phrase, passphrase)).address,
  200,
);

/**
 * The first address of a phrase and a passphrase, whatever they are: BIP-39 knows no wrong passphrase. Remembered, since PBKDF2
 * takes a quarter of a second on a slow phone and a run is replayed whenever it is opened.
 */
export function addressOfWords(words: readonly string[], passphrase = ''): Address {
  return derived(words.join(' '), passphrase);
}

/** Whether twelve words have a right checksum (BIP-39): one set of words in sixteen has. */
export function fitsChecksum(words: readonly string[]): boolean {
  return validateMnemonic(words.join(' '), [...wordList]);
}

function moved(words: readonly string[], places: readonly number[]): string[] {
  const out = [...words];
  places.forEach((place, index) => {
    out[place] = words[places[(index + 1) % places.length] ?? place] ?? '';
  });
  return out;
}

const behindTag = Array.from({ length: 10 }, (_, index) => index + 2);
const pairs = behindTag.flatMap((one) =>
  behindTag.filter((other) => other > one).map((other) => [one, other]),
);
const rounds = pairs.flatMap(([one = 0, other = 0]) =>
  behindTag
    .filter((third) => third > other)
    .flatMap((third) => [
      [one, other, third],
      [one, third, other],
    ]),
);

/** Somebody's attempt with the right words in a wrong order that still has a right checksum: another wallet, and an empty one. */
export interface Attempt {
  /** Places whose words stand elsewhere, counted from 0, rising: two, or three where no two will do. */
  readonly places: readonly number[];
  readonly words: readonly string[];
}

/** The attempt of a run: drawn from all exchanges of two words that keep the checksum right; they are few, and one run in twenty needs three. */
export const attemptOf = remember((wallet: Seed): Attempt => {
  const words = wordsOf(wallet);
  const draws = stream(wallet, 'recovery:attempt');
  const fits = (places: readonly number[]) => {
    const other = moved(words, places);
    return places.every((place) => other[place] !== words[place]) && fitsChecksum(other);
  };
  const places = draws.shuffle(pairs).find(fits) ?? draws.shuffle(rounds).find(fits) ?? [2, 3];
  return { places: [...places].sort((one, other) => one - other), words: moved(words, places) };
});

/** Passphrases for practice; each begins with the word for «study», so that nobody takes it for a real one. */
const passphrases = ['okuu tulpar 7', 'okuu burana 12', 'okuu kymyz 9', 'okuu jailoo 5', 'okuu komuz 3'];

/** The passphrase of a run, and the cards it is chosen from: right, with a capital letter, with a hyphen, with another digit; each difference can be seen. */
export const passphraseOf = remember(
  (wallet: Seed): { readonly right: string; readonly cards: readonly string[] } => {
    const draws = stream(wallet, 'recovery:passphrase');
    const right = draws.pick(passphrases);
    const digit = right.at(-1) === '9' ? '8' : '9';
    const others = [`O${right.slice(1)}`, right.replace(' ', '-'), `${right.slice(0, -1)}${digit}`];
    return { right, cards: draws.shuffle([right, ...others]) };
  },
);
