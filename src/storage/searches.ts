import { own } from './learner.ts';
import { readText, writeText } from './web-storage.ts';

const key = own('searches');
const most = 8;
const mostLetters = 100;

/** What this page's learner searched last on this device (`chynjyr.searches`), newest first; at most eight. */
export function pastSearches(): readonly string[] {
  try {
    const kept: unknown = JSON.parse(readText('local', key) ?? '[]');
    if (!Array.isArray(kept)) return [];
    return kept
      .filter((one) => typeof one === 'string' && one !== '' && one.length <= mostLetters)
      .slice(0, most);
  } catch {
    return [];
  }
}

/** Puts a search before the others, once. The caller sees to it that it is no secret; a very long one is not kept. */
export function keepSearch(query: string): void {
  if (query === '' || query.length > mostLetters) return;
  const others = pastSearches().filter((one) => one.toLowerCase() !== query.toLowerCase());
  writeText('local', key, JSON.stringify([query, ...others].slice(0, most)));
}

/** Forgets one of them. */
export function forgetSearch(query: string): void {
  const others = pastSearches().filter((one) => one !== query);
  writeText('local', key, others.length === 0 ? null : JSON.stringify(others));
}

/** Forgets all of them. */
export function forgetSearches(): void {
  writeText('local', key, null);
}
