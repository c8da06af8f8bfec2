import type { Seed } from '../../../random/seed.ts';
import { stream } from '../../../random/stream.ts';
import { wordList } from '../../../wallet/word-list.ts';
import { phraseOf } from '../../learner.ts';
import { remember } from './remember.ts';

/** How many letters at the beginning two words share. */
function shared(one: string, other: string): number {
  let at = 0;
  while (at < Math.min(one.length, other.length) && one[at] === other[at]) at++;
  return at;
}

/** Words of the list that a tired eye takes for `word`: they begin with the same three letters, or differ in one letter only. */
export function nearWords(word: string): string[] {
  const oneLetter = (other: string) =>
    other.length === word.length && [...other].filter((letter, at) => letter !== word[at]).length === 1;
  return wordList.filter((other) => other !== word && (shared(word, other) >= 3 || oneLetter(other)));
}

/** Words of a run's phrase. */
export const wordsOf = remember((wallet: Seed): readonly string[] => phraseOf(wallet).split(' '));

/** The tiles of a run by the alphabet: the twelve words of its phrase, each as often as it is there, and so many that look like them. */
export const tilesOf = remember((wallet: Seed, decoys: number): readonly string[] => {
  const words = wordsOf(wallet);
  const draws = stream(wallet, 'recovery:decoys');
  const near = draws.shuffle(words.slice(2)).flatMap((word) => {
    const others = nearWords(word).filter((other) => !words.includes(other));
    return others.length ? [draws.pick(others)] : [];
  });
  const far = Array.from({ length: decoys + 12 }, () => draws.pick(wordList)).filter(
    (word) => !words.includes(word),
  );
  const strangers = [...new Set([...near, ...far])].slice(0, decoys);
  return [...words, ...strangers].sort();
});

/** Words of the list that begin with some letters, at most five: what a wallet suggests while a word is typed. */
export function suggestions(start: string): readonly string[] {
  const letters = start.trim().toLowerCase();
  return letters.length < 2 ? [] : wordList.filter((word) => word.startsWith(letters)).slice(0, 5);
}
