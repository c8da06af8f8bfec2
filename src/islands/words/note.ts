import style from './note.css?inline';
import type { Notes } from './note-shape.ts';
import { followWord, keepWord } from './saved-button.ts';

/** How long notes may take before the press is treated as a press on a link, in milliseconds. */
const patience = 10_000;

const loading = new Map<string, Promise<Notes>>();
let shown: { readonly link: HTMLAnchorElement; readonly note: HTMLElement } | undefined;
let wanted: HTMLAnchorElement | undefined;
let pressedOpen: HTMLAnchorElement | undefined;
let isDressed = false;

// A press outside closes a note before its click arrives; a press on the very term it belongs to must not open it again.
document.addEventListener(
  'pointerdown',
  ({ target }) => {
    pressedOpen = target instanceof Node && shown?.link.contains(target) ? shown.link : undefined;
  },
  true,
);

/** The notes at an address, fetched once; a failure is not kept, so that the next press tries again. */
function load(href: string): Promise<Notes> {
  const known = loading.get(href);
  if (known !== undefined) return known;
  const notes = fetch(href, { signal: AbortSignal.timeout(patience) }).then((response) =>
    response.ok ? response.json() : Promise.reject(new Error(response.statusText)),
  );
  loading.set(href, notes);
  notes.catch(() => loading.delete(href));
  return notes;
}

/** What stands in another language than the page brings the notes of its own page: a block opened beside the text. */
function foreign(link: Element): HTMLElement | null {
  return link.closest<HTMLElement>('[data-terms]');
}

/** Gives the page the style of notes, which no page carries before its first one. */
function dress(): void {
  if (isDressed) return;
  isDressed = true;
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(style);
  document.adoptedStyleSheets.push(sheet);
}

function make<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  text: string,
  more: Partial<HTMLElementTagNameMap[K]> = {},
): HTMLElementTagNameMap[K] {
  return Object.assign(document.createElement(tag), { textContent: text }, more);
}

/** «орусча: кошелёк · англисче: wallet», each word marked with its language. */
function otherNames({ others }: Notes['terms'][string]): HTMLElement[] {
  if (others.length === 0) return [];
  const line = make('p', '', { className: 'soft' });
  others.forEach(({ name, term, locale }, at) => {
    line.append(`${at > 0 ? ' · ' : ''}${name}: `, make('span', term, { lang: locale }));
  });
  return [line];
}

/** The button that keeps the word, and the line that says what has become of it. */
function keeping(
  id: string,
  { words, mineHref }: Notes,
): { button: HTMLElement; line: HTMLElement; stop: () => void } {
  const button = make('button', '', { type: 'button', className: 'button quiet' });
  const line = make('p', '', { className: 'soft', role: 'status' });
  let isSaved = false;
  const stop = followWord(id, (isSavedNow) => {
    isSaved = isSavedNow;
    button.textContent = isSaved ? words.remove : words.add;
  });
  button.addEventListener('click', () => {
    keepWord(id, !isSaved);
    line.replaceChildren(
      `${isSaved ? words.removed : words.added} `,
      make('a', words.mine, { href: mineHref }),
    );
  });
  return { button, line, stop };
}

const cross =
  '<svg viewBox="0 0 24 24" width="22" height="22" aria-hidden="true"><path d="M6 6l12 12M18 6L6 18"/></svg>';

function build(link: HTMLAnchorElement, notes: Notes): HTMLElement | undefined {
  const id = link.pathname.split('/').at(-2) ?? '';
  const known = notes.terms[id];
  if (known === undefined) return undefined;
  const note = make('div', '', { className: 'term-note', popover: 'auto', tabIndex: -1 });
  note.lang = (foreign(link) ?? document.documentElement).lang;
  note.setAttribute('role', 'dialog');
  note.setAttribute('aria-labelledby', 'term-name');
  note.setAttribute('aria-describedby', 'term-means');
  const shut = make('button', '', { type: 'button', className: 'term-shut', ariaLabel: notes.words.close });
  shut.innerHTML = cross;
  shut.addEventListener('click', () => note.hidePopover());
  const { button, line, stop } = keeping(id, notes);
  note.append(
    make('p', known.term, { className: 'term-name', id: 'term-name' }),
    make('p', known.definition, { id: 'term-means' }),
    ...otherNames(known),
    make('a', notes.words.more, { href: link.href, className: 'term-more' }),
    button,
    line,
    shut,
  );
  note.addEventListener('beforetoggle', (event) => {
    if (event.newState === 'closed') stop();
  });
  return note;
}

function close({ link, note }: NonNullable<typeof shown>): void {
  const { activeElement } = document;
  const wasInside = activeElement === document.body || note.contains(activeElement);
  link.ariaExpanded = 'false';
  note.remove();
  // The next note may be open already.
  if (shown?.note === note) shown = undefined;
  if (wasInside) link.focus({ preventScroll: true });
}

/**
 * Shows the note of a term beside it, with the focus in it. A second press on the term closes it, and so do Escape, a press
 * elsewhere and going on by Tab. Rejects when the notes cannot be had, or the browser knows no popovers.
 */
export async function openNote(link: HTMLAnchorElement): Promise<void> {
  if (pressedOpen === link) {
    pressedOpen = undefined;
    return;
  }
  if (!('popover' in HTMLElement.prototype)) throw new Error('no popovers');
  wanted = link;
  link.ariaBusy = 'true';
  const notes = await load(foreign(link)?.dataset['terms'] ?? 'terms.json').finally(() => {
    link.ariaBusy = null;
  });
  const note = build(link, notes);
  if (note === undefined) throw new Error('no note');
  // Another term was pressed while this one was on its way.
  if (wanted !== link) return;
  dress();
  const mine = { link, note };
  note.addEventListener('toggle', (event) => {
    if (event.newState === 'closed') close(mine);
  });
  note.addEventListener('focusout', ({ relatedTarget }) => {
    if (relatedTarget instanceof Node && !note.contains(relatedTarget)) note.hidePopover();
  });
  link.ariaExpanded = 'true';
  link.after(note);
  note.showPopover();
  note.focus({ preventScroll: true });
  shown = mine;
}
