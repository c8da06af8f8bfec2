import type { OtherPage } from './other-page.ts';

/** A heading repeats one of the page: as a line of text it does not stand twice among its headings. */
function asLine(heading: Element, root: Document): Element {
  const line = root.createElement('p');
  line.className = 'second-heading';
  line.append(...heading.childNodes);
  return line;
}

/** A copy of a block of another page that can stand on this one, without ids. */
export function copyBlock(page: OtherPage, index: number, root: Document): Element[] {
  const original = page.blocks[index];
  if (original === undefined) return [];
  const copy = root.importNode(original, true);
  for (const extra of copy.querySelectorAll('script, style')) extra.remove();
  for (const word of copy.querySelectorAll('.term')) word.ariaHasPopup = 'dialog';
  for (const each of [copy, ...copy.querySelectorAll('[id]')]) each.removeAttribute('id');
  const note = original.nextElementSibling?.closest('[data-older]');
  const older = note ? [root.importNode(note, true)] : [];
  // Its source is what stands above.
  for (const link of older.flatMap((each) => [...each.querySelectorAll('a')])) link.remove();
  return [/^H\d$/.test(copy.tagName) ? asLine(copy, root) : copy, ...older];
}
