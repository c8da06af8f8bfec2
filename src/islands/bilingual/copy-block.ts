import type { OtherPage } from './other-page.ts';

/** Where the explanations of words stand that came with opened blocks: once each, however many blocks name them. */
function notesIn(root: Document): Element {
  const known = root.querySelector('.second-notes');
  if (known) return known;
  const notes = root.createElement('div');
  notes.className = 'second-notes';
  root.querySelector('.prose')?.after(notes);
  return notes;
}

/** Lets a word explain itself in its own language: its note comes along under a name of its own. */
function bringNote(word: Element, page: OtherPage, locale: string, root: Document): void {
  const id = word.getAttribute('popovertarget') ?? '';
  const note = page.document.getElementById(id);
  const name = `${locale}-${id}`;
  if (note === null) {
    word.removeAttribute('popovertarget');
    return;
  }
  word.setAttribute('popovertarget', name);
  if (root.getElementById(name) !== null) return;
  const copy = root.importNode(note, true);
  copy.id = name;
  copy.lang = locale;
  notesIn(root).append(copy);
}

/** A heading repeats one of the page: as a line of text it does not stand twice among its headings. */
function asLine(heading: Element, root: Document): Element {
  const line = root.createElement('p');
  line.className = 'second-heading';
  line.append(...heading.childNodes);
  return line;
}

/** A copy of a block of another page that can stand on this one: without ids, and with its words explained. */
export function copyBlock(page: OtherPage, index: number, locale: string, root: Document): Element[] {
  const original = page.blocks[index];
  if (original === undefined) return [];
  const copy = root.importNode(original, true);
  for (const extra of copy.querySelectorAll('[popover], script, style')) extra.remove();
  for (const word of copy.querySelectorAll('[popovertarget]')) bringNote(word, page, locale, root);
  for (const each of [copy, ...copy.querySelectorAll('[id]')]) each.removeAttribute('id');
  const note = original.nextElementSibling?.closest('[data-older]');
  const older = note ? [root.importNode(note, true)] : [];
  // Its source is what stands above.
  for (const link of older.flatMap((each) => [...each.querySelectorAll('a')])) link.remove();
  return [/^H\d$/.test(copy.tagName) ? asLine(copy, root) : copy, ...older];
}
