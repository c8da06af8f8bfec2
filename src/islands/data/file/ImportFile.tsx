import { useState } from 'preact/hooks';
import { knownLearners, thisLearner } from '@/storage/learners.ts';
import { type ImportReport, importRecord } from '@/storage/transfer.ts';
import type { Words } from '../words.ts';

/** What became of a file, in sentences. */
function sentences(report: ImportReport, { say }: Words): string[] {
  if (report.type === 'fault') return [say(`fault_${report.code}`)];
  const { added, already, runs, refused, name } = report;
  const reasons = (['shape', 'conflict'] as const)
    .map((reason) => ({ reason, count: refused.filter((entry) => entry.reason === reason).length }))
    .filter(({ count }) => count > 0);
  return [
    say('import_done', { added, already }),
    ...(name ? [say('import_named', { name })] : []),
    ...(runs > 0 ? [say('import_runs', { count: runs })] : []),
    ...(refused.length > 0 ? [say('import_refused', { count: refused.length })] : []),
    ...reasons.map(({ reason, count }) => say(`refused_${reason}`, { count })),
  ];
}

/** Takes a file from another device, chosen or dropped, and tells what became of it. */
export function ImportFile({ words }: { readonly words: Words }) {
  const { say } = words;
  const [told, setTold] = useState<readonly string[]>([]);
  const [isOver, setOver] = useState(false);
  const isShared = knownLearners().length > 1;
  const take = async (file: File | undefined) => {
    if (file === undefined) return;
    setTold([say('importing')]);
    setTold(sentences(await importRecord(file), words));
  };
  const choose = (event: Event) => {
    const input = event.currentTarget as HTMLInputElement;
    void take(input.files?.[0]);
    // So that the same file may be chosen again.
    input.value = '';
  };
  const over = (event: DragEvent) => {
    event.preventDefault();
    setOver(true);
  };
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    void take(event.dataTransfer?.files[0]);
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping is a second way in; the button below is the first.
    <div
      class={isOver ? 'data-act data-drop over' : 'data-act data-drop'}
      onDragOver={over}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      <h3>{say('import_title')}</h3>
      <p>{say('import_text')}</p>
      {isShared && <p>{say('import_into', { name: thisLearner().name || say('nameless') })}</p>}
      <label class="button quiet">
        {say('import')}
        <input type="file" class="visually-hidden" accept=".json,application/json" onChange={choose} />
      </label>
      <div role="status" class="data-told">
        {told.map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
      </div>
    </div>
  );
}
