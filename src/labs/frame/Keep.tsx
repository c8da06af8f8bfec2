import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

/**
 * Keeps the focus where the learner was: when a button has done its work and is gone, the nearest part marked `data-keep` (with
 * `tabIndex={-1}`) takes the focus, and when that is gone, too, the first one of the screen.
 */
export function Keep({ children }: { readonly children: ComponentChildren }) {
  const root = useRef<HTMLDivElement>(null);
  const last = useRef<HTMLElement | null>(null);
  useEffect(() => {
    const lost = document.activeElement === null || document.activeElement === document.body;
    if (!last.current || !lost) return;
    const place = last.current.isConnected
      ? last.current
      : root.current?.querySelector<HTMLElement>('[data-keep]');
    place?.focus({ preventScroll: true });
  });
  return (
    <div
      class="keep"
      ref={root}
      onFocusIn={(event) => {
        const target = event.target as HTMLElement;
        last.current = target.closest<HTMLElement>('[data-keep]') ?? target;
      }}
    >
      {children}
    </div>
  );
}
