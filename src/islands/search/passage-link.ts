import type { Marked } from '@/search/passage.ts';

// Enough to tell one place of a page from others, and few enough that a sentence holds them.
const contextWords = 3;
const mostMarks = 6;

/**
 * The address of a result that also asks the browser to mark, on the page that opens, the words that are marked in the passage (a text
 * fragment, `#section:~:text=…`). Each is named with the words around it, so that no other place of the page is taken for it; where the page
 * says it otherwise nothing is marked and the anchor leads. Browsers that know no text fragments would look for an anchor of
 * that name, so they get the plain address.
 */
export function passageLink(href: string, passage: Marked | undefined): string {
  if (passage === undefined || !('fragmentDirective' in document)) return href;
  const marks = joined(passage)
    .map(([start, end]) => directive(passage.text, start, end))
    .filter((one) => one !== undefined)
    .slice(0, mostMarks);
  if (marks.length === 0) return href;
  return `${href}${href.includes('#') ? '' : '#'}:~:${marks.join('&')}`;
}

/** Words side by side are one mark. */
function joined({ text, ranges }: Marked): readonly (readonly [start: number, end: number])[] {
  const marks: [start: number, end: number][] = [];
  for (const [start, end] of ranges) {
    const last = marks.at(-1);
    if (last !== undefined && text.slice(last[1], start) === ' ') last[1] = end;
    else marks.push([start, end]);
  }
  return marks;
}

/** `text=before-,word,-after`; undefined where nothing stands around the word to know it by. */
function directive(text: string, start: number, end: number): string | undefined {
  // A block of the page ends where a sentence does, and no part of a text fragment may reach over that.
  const before = text.slice(0, start).replace(/^.*[.!?…:;]\s+/u, '');
  const after = text.slice(end).replace(/[.!?…:;](?:\s.*)?$/u, '');
  const near = before.split(' ').filter(Boolean).slice(-contextWords).join(' ');
  const next = after.split(' ').filter(Boolean).slice(0, contextWords).join(' ');
  if (near === '' && next === '') return undefined;
  return `text=${near && `${written(near)}-,`}${written(text.slice(start, end))}${next && `,-${written(next)}`}`;
}

/** Commas, hyphens and ampersands are signs of the directive's own. */
function written(text: string): string {
  return encodeURIComponent(text).replaceAll('-', '%2D');
}
