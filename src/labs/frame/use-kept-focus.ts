import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

/**
 * Keeps the focus when what had it is gone: when `stage` changes and the focus was lost to the page, it goes to what is to be
 * read next, the given element (a heading with `tabIndex={-1}`).
 */
export function useKeptFocus(stage: string, next: RefObject<HTMLElement>): void {
  const shown = useRef(stage);
  useEffect(() => {
    const lost = document.activeElement === null || document.activeElement === document.body;
    if (shown.current !== stage && lost) next.current?.focus();
    shown.current = stage;
  }, [stage]);
}
