import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

interface Props {
  readonly title: string;
  /** What goes, or what comes of it. */
  readonly children: ComponentChildren;
  readonly yes: string;
  readonly no: string;
  readonly isDanger?: boolean;
  readonly isBusy?: boolean;
  readonly onYes: () => void;
  readonly onNo: () => void;
}

/** One dialog stands on the page at a time; an id from preact would cost every lesson 70 bytes. */
const id = 'room-ask';

/** Asks before something that cannot be undone; open as long as it is rendered. Escape and a slip of the thumb mean no. */
export function Ask({ title, children, yes, no, isDanger = false, isBusy = false, onYes, onNo }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const shown = dialog.current;
    const before = document.activeElement;
    // Browsers of 2021 know the element but cannot open it over the page.
    if (typeof shown?.showModal === 'function') shown.showModal();
    else shown?.setAttribute('open', '');
    return () => {
      if (typeof shown?.close === 'function') shown.close();
      // The dialog leaves the page before it could give the focus back by itself.
      if (before instanceof HTMLElement && before.isConnected) before.focus();
    };
  }, []);
  return (
    <dialog
      ref={dialog}
      class={isDanger ? 'room-dialog danger' : 'room-dialog'}
      aria-labelledby={id}
      aria-describedby={`${id}-text`}
      onClose={onNo}
    >
      <h3 id={id}>{title}</h3>
      <div class="room-stack" id={`${id}-text`}>
        {children}
      </div>
      <div class="room-ways">
        <button type="button" class="button quiet" autofocus onClick={onNo}>
          {no}
        </button>
        <button type="button" class={isDanger ? 'button danger' : 'button'} disabled={isBusy} onClick={onYes}>
          {yes}
        </button>
      </div>
    </dialog>
  );
}
