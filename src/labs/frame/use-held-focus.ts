import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

/**
 * Keeps the focus inside `place` when what had it went with a new view: it goes to the first heading that is left nearest to
 * where it was, else to the place itself. Screens that know better move it first: this looks after the next picture, since a sentence that is
 * said at once draws anew, and then the effects of the whole run before those of its parts.
 */
export function useHeldFocus(place: RefObject<HTMLElement>, view: unknown): void {
  const way = useRef<readonly Element[]>([]);
  useEffect(() => {
    const lab = place.current;
    const remember = ({ target }: FocusEvent) => {
      const around: Element[] = [];
      for (let at = (target as Element).parentElement; at && at !== lab; at = at.parentElement)
        around.push(at);
      way.current = around;
    };
    lab?.addEventListener('focusin', remember);
    return () => lab?.removeEventListener('focusin', remember);
  }, []);
  const hold = () => {
    const lost = document.activeElement === null || document.activeElement === document.body;
    const left = way.current.filter((element) => element.isConnected);
    if (!lost || way.current.length === 0) return;
    const heading = left.map((element) => element.querySelector<HTMLElement>('h2, h3, h4')).find(Boolean);
    const next = heading ?? place.current;
    if (!next) return;
    if (next.tabIndex < 0) next.setAttribute('tabindex', '-1');
    next.focus();
  };
  useEffect(() => {
    let later: ReturnType<typeof setTimeout> | undefined;
    const frame = requestAnimationFrame(() => {
      later = setTimeout(hold);
    });
    return () => {
      cancelAnimationFrame(frame);
      clearTimeout(later);
    };
  }, [view]);
}
