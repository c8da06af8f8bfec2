import { useRef, useState } from 'preact/hooks';
import { formatNumber } from '@/i18n/date.ts';
import { deleteEverything } from '@/storage/remove.ts';
import type { Words } from './words.ts';

interface Props {
  readonly words: Words;
  readonly count: number;
  /** Called when it is over: whether all could be deleted. */
  readonly onDeleted: (all: boolean) => void;
}

/** Deletes everything after a second question, which a slip of the thumb answers with no. */
export function DeleteAll({ words: { say, locale }, count, onDeleted }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  const [isBusy, setBusy] = useState(false);
  const ask = () => {
    const shown = dialog.current;
    // Browsers of 2021 know the element but cannot open it over the page.
    if (typeof shown?.showModal === 'function') shown.showModal();
    else shown?.setAttribute('open', '');
  };
  const close = () => {
    if (typeof dialog.current?.close === 'function') dialog.current.close();
    else dialog.current?.removeAttribute('open');
  };
  const remove = async () => {
    setBusy(true);
    const all = await deleteEverything();
    setBusy(false);
    close();
    onDeleted(all);
  };
  return (
    <div class="mine-act">
      <h3>{say('delete_title')}</h3>
      <p>{say('delete_text')}</p>
      <button type="button" class="button quiet danger" onClick={ask}>
        {say('delete')}
      </button>
      <dialog
        ref={dialog}
        class="mine-dialog"
        aria-labelledby="mine-delete"
        aria-describedby="mine-delete-warn"
      >
        <h3 id="mine-delete">{say('delete_ask')}</h3>
        <p id="mine-delete-warn">{say('delete_warn', { count: formatNumber(count, locale) })}</p>
        <div class="mine-ways">
          <button type="button" class="button quiet" autofocus onClick={close}>
            {say('delete_no')}
          </button>
          <button type="button" class="button danger" disabled={isBusy} onClick={() => void remove()}>
            {say('delete_yes')}
          </button>
        </div>
      </dialog>
    </div>
  );
}
