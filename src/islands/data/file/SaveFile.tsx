import { useState } from 'preact/hooks';
import { thisLearner } from '@/storage/learners.ts';
import { exportRecord } from '@/storage/transfer.ts';
import type { Words } from '../words.ts';

interface Props {
  readonly words: Words;
  /** How many events the record has. */
  readonly count: number;
  readonly onSaved: () => void;
}

/** Hands a text to the browser as a file to be saved. */
function give(name: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // Some browsers begin to read only after the click is over.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}

/** Saves the whole record to a file, and says what is in it. */
export function SaveFile({ words: { say }, count, onSaved }: Props) {
  const [file, setFile] = useState('');
  const { name } = thisLearner();
  const save = async () => {
    const made = await exportRecord();
    give(made.name, made.text);
    setFile(made.name);
    onSaved();
  };
  return (
    <div class="data-act">
      <h3>{say('export_title')}</h3>
      <p>{say('export_text')}</p>
      <p>{name ? say('export_named', { name }) : say('export_nameless')}</p>
      <button type="button" class="button quiet" disabled={count === 0} onClick={() => void save()}>
        {say('export')}
      </button>
      <p role="status" class="data-told">
        {file && say('exported', { name: file })}
      </p>
    </div>
  );
}
