import { inLatin } from '../../latin.ts';
import { oneLine } from '../limits.ts';

const valid = /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/;

/**
 * An id from words: Latin, kebab-case, at most `words` of them; empty where they have no letter to begin with.
 * @example slugOf('Кайсынысы жашыруун?') // => 'kaysynysy-jashyruun'
 */
export function slugOf(text: string, words = 5): string {
  const parts = inLatin(text)
    .split(/[^a-z0-9]+/)
    .filter((part) => part !== '');
  const from = parts.findIndex((part) => /^[a-z]/.test(part));
  if (from < 0) return '';
  return parts
    .slice(from, from + words)
    .join('-')
    .slice(0, 48)
    .replace(/-+$/, '');
}

/** Names that say nothing of a question: numbers, with or without a word for them. */
const numbered = /^[^\p{L}\d]*(q|question|вопрос|суроо|тест|test|задание)?[^\p{L}\d]*\d*[^\p{L}\d]*$/iu;

/** The id of a question: its name where that is one, else made of the name, else of the prompt. */
export function questionSlug(name: string, prompt: string): string {
  const plain = oneLine(name);
  if (valid.test(plain) && plain.length <= 60 && !numbered.test(plain)) return plain;
  return (numbered.test(plain) ? '' : slugOf(plain)) || slugOf(prompt) || 'question';
}

/** An id that is not taken yet; it is taken by this. */
export function freeId(wish: string, taken: Set<string>): string {
  let id = wish;
  for (let n = 2; taken.has(id); n++) id = `${wish}-${n}`;
  taken.add(id);
  return id;
}
