import { useState } from 'preact/hooks';
import { exportRecord } from '@/storage/transfer.ts';
import { DeleteAll } from './DeleteAll.tsx';
import { ImportFile } from './ImportFile.tsx';
import type { Words } from './words.ts';

interface Props {
  readonly words: Words;
  /** How many events the record has. */
  readonly count: number;
  readonly onDeleted: (all: boolean) => void;
}

/** Hands a text to the browser as a file to be saved. */
function save(name: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // Some browsers begin to read only after the click is over.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}

function ExportFile({ words: { say }, count }: Pick<Props, 'words' | 'count'>) {
  const [name, setName] = useState('');
  const give = async () => {
    const file = await exportRecord();
    save(file.name, file.text);
    setName(file.name);
  };
  return (
    <div class="mine-act">
      <h3>{say('export_title')}</h3>
      <p>{say('export_text')}</p>
      <button type="button" class="button quiet" disabled={count === 0} onClick={() => void give()}>
        {say('export')}
      </button>
      <p role="status">{name && say('exported', { name })}</p>
    </div>
  );
}

/** Where the record is, and what its owner can do with it: take it along, bring it in, delete it. */
export function Data({ words, count, onDeleted }: Props) {
  const { say } = words;
  return (
    <section class="card mine-data" aria-labelledby="mine-data">
      <h2 id="mine-data">{say('data')}</h2>
      <p>{say('data_where')}</p>
      <p>{say('data_risk')}</p>
      <div class="mine-acts">
        <ExportFile words={words} count={count} />
        <ImportFile words={words} />
        <DeleteAll words={words} count={count} onDeleted={onDeleted} />
      </div>
    </section>
  );
}
