import { readText, writeText } from './web-storage.ts';

const key = 'place';

/** Where a reader was on a page: the anchor last passed, and how far on the way to the next one (0–1). */
export interface ReadingPlace {
  readonly path: string;
  readonly anchor: string;
  readonly share: number;
}

/** Keeps the place for the page that opens next in this tab, when a reader changes the language. */
export function keepPlace(place: ReadingPlace): void {
  writeText('session', key, JSON.stringify(place));
}

/** Takes the kept place out of the store; anything that is not one of ours gives undefined. */
export function takePlace(): ReadingPlace | undefined {
  const stored = readText('session', key);
  writeText('session', key, null);
  if (stored === null) return undefined;
  try {
    const { path, anchor, share } = JSON.parse(stored) as Partial<ReadingPlace>;
    const isWhole = typeof path === 'string' && typeof anchor === 'string' && typeof share === 'number';
    return isWhole ? { path, anchor, share: Math.min(1, Math.max(0, share)) } : undefined;
  } catch {
    return undefined;
  }
}
