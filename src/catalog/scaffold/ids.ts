import { inLatin } from '../latin.ts';

const articles = new Set(['a', 'an', 'the']);
const ordinals = ['second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth', 'tenth'];

/** How long an id is made at most, in letters; whole words only, since it stands in addresses that people read. */
const longest = 40;

/**
 * An id made of a title: Latin letters in kebab-case, without digits, articles and signs; '' when no letter is left.
 * @example kebab('Where the words live') // => 'where-words-live'
 * @example kebab('Ачкыч деген эмне?') // => 'achkych-degen-emne'
 */
export function kebab(title: string): string {
  const latin = inLatin(title).replace(/&/g, ' and ');
  // Of «BIP39» the letters stay, of «2nd» nothing would be left that means anything.
  const words = latin
    .split(/[^a-z0-9]+/)
    .map((word) => (/^\d/.test(word) ? '' : word.replace(/\d/g, '')))
    .filter((word) => word !== '');
  const telling = words.filter((word) => !articles.has(word));
  const chosen: string[] = [];
  for (const word of telling.length > 0 ? telling : words) {
    if ([...chosen, word].join('-').length > longest) break;
    chosen.push(word);
  }
  return chosen.length > 0 ? chosen.join('-') : (words[0] ?? '').slice(0, longest);
}

/**
 * An id made of a title that nothing else has; '' when the title has no letters.
 * @example idFrom('Recovery', (id) => id === 'recovery') // => 'recovery-second'
 */
export function idFrom(title: string, isTaken: (id: string) => boolean): string {
  const plain = kebab(title);
  if (plain === '') return '';
  const candidates = [plain, ...ordinals.map((word) => `${plain}-${word}`)];
  const more = ordinals.flatMap((first) => ordinals.map((then) => `${plain}-${first}-${then}`));
  return [...candidates, ...more].find((id) => !isTaken(id)) ?? '';
}
