import type { ComponentChild } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';

interface Props<T> {
  /** Class of the list. */
  readonly class?: string;
  readonly list: readonly T[];
  /** How many are shown at first, and how many more at each press. */
  readonly first: number;
  readonly next: number;
  /** What the button says, with how many it will show. */
  readonly label: (count: number) => string;
  /** Draws one as a list item. */
  readonly draw: (item: T) => ComponentChild;
}

/** A list of which some is drawn, and more on request; the reader goes on at the first item that came. */
export function More<T>({ class: className, list, first, next, label, draw }: Props<T>) {
  const [count, setCount] = useState(first);
  const items = useRef<HTMLOListElement>(null);
  const goTo = useRef<number>();
  useLayoutEffect(() => {
    // The button may be gone, and the focus with it.
    const came = goTo.current === undefined ? undefined : items.current?.children[goTo.current];
    came?.querySelector<HTMLElement>('a, summary')?.focus();
    goTo.current = undefined;
  }, [count]);
  const rest = Math.min(next, list.length - count);
  const show = () => {
    goTo.current = count;
    setCount(count + rest);
  };
  return (
    <>
      <ol class={className} ref={items}>
        {list.slice(0, count).map(draw)}
      </ol>
      {rest > 0 && (
        <button type="button" class="button quiet no-print" onClick={show}>
          {label(rest)}
        </button>
      )}
    </>
  );
}
