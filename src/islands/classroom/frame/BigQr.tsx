import { useEffect, useRef, useState } from 'preact/hooks';
import { Qr } from './Qr.tsx';
import type { Words } from './words.ts';

interface Props {
  readonly shared: Words;
  readonly text: string;
  readonly label: string;
  readonly without: string;
}

/** A QR code with a button that shows it as large as the screen, for a projector and the last row of a class. */
export function BigQr({ shared: { say }, ...code }: Props) {
  const [isBig, setBig] = useState(false);
  return (
    <>
      <Qr {...code} />
      <p>
        <button type="button" class="button quiet" onClick={() => setBig(true)}>
          {say('qr_big')}
        </button>
      </p>
      {isBig && <Whole {...code} close={say('close')} onClose={() => setBig(false)} />}
    </>
  );
}

interface WholeProps extends Omit<Props, 'shared'> {
  readonly close: string;
  readonly onClose: () => void;
}

function Whole({ close, onClose, ...code }: WholeProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const shown = dialog.current;
    const before = document.activeElement;
    // Browsers of 2021 know the element but cannot open it over the page.
    if (typeof shown?.showModal === 'function') shown.showModal();
    else shown?.setAttribute('open', '');
    return () => {
      if (before instanceof HTMLElement && before.isConnected) before.focus();
    };
  }, []);
  return (
    <dialog ref={dialog} class="room-whole" aria-label={code.label} onClose={onClose}>
      <Qr {...code} />
      <button type="button" class="button" onClick={onClose}>
        {close}
      </button>
    </dialog>
  );
}
