import { closeWords, type Deck } from './deck.ts';

/** What takes keys and presses for itself. */
const own = 'a, button, summary, input, select, textarea, dialog, .bar, .words';

/** What each key does; those of a clicker are the keys of a page. */
function deedOf({ key, shiftKey }: KeyboardEvent, deck: Deck): (() => void) | undefined {
  const deeds: Readonly<Record<string, () => void>> = {
    ArrowRight: deck.next,
    ArrowDown: deck.next,
    PageDown: deck.next,
    ' ': shiftKey ? deck.previous : deck.next,
    Enter: deck.next,
    ArrowLeft: deck.previous,
    ArrowUp: deck.previous,
    PageUp: deck.previous,
    Home: () => deck.go(0),
    End: () => deck.go(deck.last),
  };
  return Object.hasOwn(deeds, key) ? deeds[key] : undefined;
}

/** Turns screens by keys, by presses on the halves of the screen and by a finger drawn across it. */
export function turnBy(root: Document, deck: Deck): void {
  const isOwn = (target: EventTarget | null) => target instanceof Element && target.closest(own) !== null;
  root.addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return;
    // Else it is the browser's, for leaving the full screen.
    if (event.key === 'Escape' && closeWords(root)) event.preventDefault();
    const presses = event.key === ' ' || event.key === 'Enter';
    const deed = presses && isOwn(event.target) ? undefined : deedOf(event, deck);
    if (!deed) return;
    event.preventDefault();
    deed();
  });
  const stage = root.querySelector<HTMLElement>('.stage');
  if (!stage) return;
  let from: Touch | undefined;
  let wasDrawn = false;
  stage.addEventListener(
    'touchstart',
    ({ touches }) => {
      from = touches.length === 1 ? touches[0] : undefined;
      wasDrawn = false;
    },
    { passive: true },
  );
  stage.addEventListener('touchend', ({ changedTouches }) => {
    const to = changedTouches[0];
    if (!from || !to) return;
    const [across, down] = [to.clientX - from.clientX, to.clientY - from.clientY];
    from = undefined;
    // Up and down is for reading what a small screen cannot show at once.
    if (Math.abs(across) < 50 || Math.abs(across) < 2 * Math.abs(down)) return;
    wasDrawn = true;
    if (across < 0) deck.next();
    else deck.previous();
  });
  stage.addEventListener('click', (event) => {
    if (wasDrawn || isOwn(event.target) || !getSelection()?.isCollapsed) {
      wasDrawn = false;
      return;
    }
    if (event.clientX < innerWidth / 2) deck.previous();
    else deck.next();
  });
}
