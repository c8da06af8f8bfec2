import { enlarge } from './enlarge.ts';

/** The screens of a lesson, one of which is shown. */
export interface Deck {
  readonly next: () => void;
  readonly previous: () => void;
  /** Shows a screen by its place, from 0; one that is not there is the nearest that is. */
  readonly go: (place: number) => void;
  readonly last: number;
  /** Sets the shown screen anew, after something on it or around it changed. */
  readonly settle: () => void;
}

/** The place that an address names: `#3` is the third screen; 0 for any other. */
function placeOf(hash: string): number {
  return /^#\d{1,4}$/.test(hash) ? Number(hash.slice(1)) - 1 : 0;
}

/** Closes the terms that stand open over a screen; whether there were any. */
export function closeWords(root: Document): boolean {
  const open = root.querySelector<HTMLDetailsElement>('.words[open]');
  if (open) open.open = false;
  return open !== null;
}

/** Makes a page of screens show one at a time, the one its address names. */
export function openDeck(root: Document): Deck {
  const screens = [...root.querySelectorAll<HTMLElement>('.screen')];
  const links = [...root.querySelectorAll<HTMLAnchorElement>('.chain a')];
  const places = links.map((link) => placeOf(link.hash));
  const counter = root.querySelector('[data-counter]');
  const last = screens.length - 1;
  let at = 0;

  const settle = () => {
    const screen = screens[at];
    if (screen) enlarge(screen);
  };
  const mark = () => {
    if (counter) counter.textContent = `${at + 1} / ${screens.length}`;
    const now = places.findLastIndex((place) => place <= at);
    for (const [index, link] of links.entries()) {
      link.classList.toggle('done', index < now);
      if (index === now) link.setAttribute('aria-current', 'step');
      else link.removeAttribute('aria-current');
    }
    for (const link of root.querySelectorAll<HTMLAnchorElement>('a[data-language]')) link.hash = `#${at + 1}`;
  };
  const go = (place: number) => {
    const wasInside = screens[at]?.contains(root.activeElement);
    screens[at]?.classList.remove('now');
    closeWords(root);
    at = Math.max(0, Math.min(last, place));
    const screen = screens[at];
    if (!screen) return;
    screen.classList.add('now');
    screen.scrollTop = 0;
    mark();
    settle();
    history.replaceState(null, '', `#${at + 1}`);
    // A button of the bar keeps the focus, so that it can be pressed again.
    if (wasInside || root.activeElement === root.body) screen.focus({ preventScroll: true });
  };
  const answer = () => screens[at]?.querySelector<HTMLDetailsElement>('.answer');
  const open = (isOpen: boolean) => {
    const found = answer();
    if (!found || found.open === isOpen) return false;
    found.open = isOpen;
    settle();
    return true;
  };
  addEventListener('hashchange', () => go(placeOf(location.hash)));
  addEventListener('resize', settle);
  root.addEventListener('toggle', settle, true);
  go(placeOf(location.hash));
  return {
    // A question is left only after its answer was seen, and comes back without it.
    next: () => open(true) || go(at + 1),
    previous: () => open(false) || go(at - 1),
    go,
    last,
    settle,
  };
}
