import { isClassroomId } from '@/core/classroom/read-assignment.ts';

/** What the page shows, as its address says behind `#`: what was accepted, one of these, its handing in, or a code to be opened. */
export type Place =
  | { readonly kind: 'kept' }
  | { readonly kind: 'accepted' | 'hand-in'; readonly id: string }
  | { readonly kind: 'code'; readonly text: string };

/** Reads an address, whatever stands there: what is no place of this page is looked through for a code. */
export function placeIn(hash: string): Place {
  let text = hash.replace(/^#/, '');
  try {
    text = decodeURIComponent(text);
  } catch {
    // Not written by us; as it is then.
  }
  if (text === '' || text === '/' || text === 'content') return { kind: 'kept' };
  const [, id = '', part = ''] = /^\/([\w-]+)(\/hand-in)?$/.exec(text) ?? [];
  if (!isClassroomId(id)) return { kind: 'code', text };
  return { kind: part === '' ? 'accepted' : 'hand-in', id };
}

/** The address of a place. */
export function hashOf(place: Place): string {
  if (place.kind === 'kept') return '#/';
  if (place.kind === 'code') return `#${place.text}`;
  return `#/${place.id}${place.kind === 'hand-in' ? '/hand-in' : ''}`;
}
