import { useState } from 'preact/hooks';
import { sheetTime, toCsv, toJson } from '@/core/classroom/book/export.ts';
import type { Pupil } from '@/core/classroom/book/gradebook.ts';
import { type Report, reportOf } from '@/core/classroom/book/report.ts';
import { fileName, giveFile } from '../frame/hand-out.ts';
import { type BookProps, reportWords } from './words.ts';

interface Props extends BookProps {
  /** Those that are shown; files hold the same. */
  readonly pupils: readonly Pupil[];
}

const xlsxType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** The report as a workbook; what writes it is fetched when it is first wanted. */
export async function toXlsx({ columns, rows }: Report): Promise<Blob> {
  const { default: write } = await import('write-excel-file/browser');
  const head = columns.map(({ title }) => ({ value: title, fontWeight: 'bold' as const, wrap: true }));
  const lines = rows.map((row) =>
    row.map((value) => {
      if (value.type === 'none') return null;
      if (value.type === 'number') return { type: Number, value: value.number };
      if (value.type === 'text') return { type: String, value: value.text };
      // Spreadsheets know no time zones: the day and hour of Kyrgyzstan, as the other files have it.
      return {
        type: Date,
        value: new Date(`${sheetTime(value.iso).replace(' ', 'T')}:00Z`),
        format: 'yyyy-mm-dd hh:mm',
      };
    }),
  );
  const widths = columns.map(({ field }) => ({
    width: field === 'name' ? 28 : field === 'comment' ? 30 : 16,
  }));
  return write([head, ...lines], { columns: widths, stickyRowsCount: 1, stickyColumnsCount: 1 }).toBlob();
}

/** The book as files, and on paper. */
export function Export(props: Props) {
  const { state, klass, words, href, pupils } = props;
  const { say } = words;
  const [told, setTold] = useState('');
  const assignments = state.tasks.map(({ assignment }) => assignment);
  const { notes } = state.data;
  const waiting = state.labs.waiting();
  const report = () => reportOf(state.book, assignments, notes, reportWords(props), pupils);
  const name = (ending: string) =>
    `${fileName(`${klass.name} ${new Date().toISOString().slice(0, 10)}`)}.${ending}`;
  const csv = () => giveFile(name('csv'), toCsv(report()), 'text/csv;charset=utf-8');
  const xlsx = async () => {
    try {
      giveFile(name('xlsx'), await toXlsx(report()), xlsxType);
      setTold('');
    } catch {
      setTold(say('xlsx_fault'));
    }
  };
  const json = () => {
    const value = toJson(state.book, klass, assignments, notes, new Date().toISOString());
    giveFile(name('json'), JSON.stringify(value, null, 1), 'application/json');
  };
  return (
    <section class="room-stack no-print" aria-labelledby="book-export">
      <h3 id="book-export">{say('export')}</h3>
      <p class="soft">{say('export_text')}</p>
      {/* Runs are played again one after another; whoever is quicker must know what is missing. */}
      <p role="status" class={waiting > 0 ? 'note book-waits' : undefined}>
        {waiting > 0 && say('export_waits', { count: waiting })}
      </p>
      <div class="room-ways">
        <button type="button" class="button quiet" onClick={() => void xlsx()}>
          {say('export_xlsx')}
        </button>
        <button type="button" class="button quiet" onClick={csv}>
          {say('export_csv')}
        </button>
        <button type="button" class="button quiet" onClick={json}>
          {say('export_json')}
        </button>
        <a class="button quiet" href={href('print')}>
          {say('print')}
        </a>
      </div>
      <p role="status">{told}</p>
    </section>
  );
}
