/** What each page of the bench offers, so that all engines are driven alike. */
export interface BenchPage {
  /** Fetches and reads what the engine wants before the first question. */
  readonly load: () => Promise<void>;
  /** Asks for six results, each ready to be shown with title and address. @returns how many there are of these */
  readonly search: (query: string) => Promise<number>;
  /** Addresses of all that is found. */
  readonly all: (query: string) => Promise<readonly string[]>;
  /** Makes the passages of the six ready, where they do not come with the results. */
  readonly passages?: (query: string) => Promise<void>;
}

declare global {
  var benchPage: BenchPage;
}

export const shown = 6;

/** What the peers show of a lesson: title, address and 140 letters, as most sites with them do. */
export type Meta = readonly [title: string, href: string, excerpt: string];

export async function fetchJson<Value>(path: string): Promise<Value> {
  return (await fetch(path)).json() as Promise<Value>;
}

/** Runs of letters and digits in lower case; lunr's own tokenizer and trimmer would lose all Cyrillic. */
export function plainWords(text: string): readonly string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}
