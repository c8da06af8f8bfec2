/**
 * What has become of the question that an answer was given to: `current` counts; `older` was given before the meaning
 * changed; `newer` comes from a device with a later version of the site; `retired` and `gone` are off the site, of the
 * first the prompt is still known.
 */
export type Standing = 'current' | 'older' | 'newer' | 'retired' | 'gone';

/** How an answer to a question in revision `rev` stands, given the question's present revision, if it is on the site. */
export function standingOf(rev: number, present: number | undefined, isRetired: boolean): Standing {
  if (present === undefined) return isRetired ? 'retired' : 'gone';
  if (rev === present) return 'current';
  return rev < present ? 'older' : 'newer';
}
