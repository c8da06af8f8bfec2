import type { Spot } from './finding.ts';

/** The anchor of the note about a spot of a page. @example spotName({ kind: 'block', index: 4 }) // => 'note-block-4' */
export function spotName(spot: Spot): string {
  if (spot.kind === 'block') return `note-block-${spot.index}`;
  return spot.kind === 'title' ? 'note-title' : `note-${spot.kind}-${spot.id}`;
}
