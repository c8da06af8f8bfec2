import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

/** Gives the focus to `selector` below the element when `done` has grown: what was pressed last is gone by then, and the focus with it. */
export function useNextFocus<Element extends HTMLElement>(
  done: number,
  selector: string,
): RefObject<Element> {
  const place = useRef<Element>(null);
  const before = useRef(done);
  useEffect(() => {
    if (done > before.current) place.current?.querySelector<HTMLElement>(selector)?.focus();
    before.current = done;
  }, [done]);
  return place;
}
