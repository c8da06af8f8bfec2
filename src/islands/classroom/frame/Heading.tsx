import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

let hasMoved = false;

/** Notes that somebody went to another place of the room: the next heading that is shown takes the focus. */
export function noteMove(): void {
  hasMoved = true;
}

interface Props {
  /** What it says; another text is another place. */
  readonly text: string;
  /** What stands beside the text, within the heading. */
  readonly children?: ComponentChildren;
}

/** The heading of what a place shows. Where somebody has just come, it takes the focus, so that it is never lost and is read. */
export function Heading({ text, children }: Props) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (!hasMoved) return;
    hasMoved = false;
    heading.current?.focus({ preventScroll: true });
    scrollTo({ top: 0, behavior: 'instant' });
    // After every drawing: a place may have been drawn before the address said so, as when a class has just been deleted.
  });
  return (
    <h2 class="room-heading" tabIndex={-1} ref={heading}>
      {text}
      {children}
    </h2>
  );
}
