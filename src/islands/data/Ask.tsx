import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

interface Props {
  /** Prefix of the ids within, one for each dialog of the page. */
  readonly id: string;
  readonly title: string;
  readonly isDanger?: boolean;
  readonly onClose: () => void;
  readonly children: ComponentChildren;
}

/** A dialog over the page, open as long as it is rendered; Escape closes it. */
export function Ask({ id, title, isDanger = false, onClose, children }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const shown = dialog.current;
    // Browsers of 2021 know the element but cannot open it over the page.
    if (typeof shown?.showModal === 'function') shown.showModal();
    else shown?.setAttribute('open', '');
    return () => {
      if (typeof shown?.close === 'function') shown.close();
    };
  }, []);
  return (
    <dialog
      ref={dialog}
      class={isDanger ? 'data-dialog danger' : 'data-dialog'}
      aria-labelledby={id}
      aria-describedby={`${id}-text`}
      onClose={onClose}
    >
      <h3 id={id}>{title}</h3>
      {children}
    </dialog>
  );
}
