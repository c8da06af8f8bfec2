import type { ForeignBody, ForeignGap } from '../foreign.ts';
import { brief, numberOf } from '../limits.ts';
import type { Column } from './columns.ts';
import type { Row } from './read-csv.ts';

/** What a line asks; `takesReason` where the column "reason" is already part of it. */
export type CsvBody = { readonly body: ForeignBody; readonly takesReason?: true } | { readonly why: string };

const types = [
  'one-choice',
  'several-choices',
  'true-false',
  'match',
  'groups',
  'order',
  'number',
  'gap-text',
];
const most = 20;

interface Cells {
  readonly option: string;
  readonly answer: string;
  readonly reason: string;
  readonly hint: string;
}

function cellsOf(row: Row): Cells[] {
  const of = (name: 'option' | 'answer' | 'reason' | 'hint', n: number) => row.get(`${name} ${n}`) ?? '';
  const all = Array.from({ length: most }, (_, index) => {
    const n = index + 1;
    return { option: of('option', n), answer: of('answer', n), reason: of('reason', n), hint: of('hint', n) };
  });
  const last = all.findLastIndex(({ option, answer }) => option !== '' || answer !== '');
  return all.slice(0, last + 1);
}

/** Understands a line by its column "type", or, without one, by what stands in it. */
export function csvBody(row: Row, notes: string[]): CsvBody {
  const cell = (column: Column) => row.get(column) ?? '';
  const written = cell('type').toLowerCase();
  if (written !== '' && !types.includes(written))
    return { why: `its type "${brief(written, 30)}" is none of ${types.join(', ')}` };
  const cells = cellsOf(row);
  const correct = cell('correct');
  const type = written || guess(cells, correct, cell('text'));
  switch (type) {
    case 'true-false':
      return truthBody(correct, cell('reason 1'), cell('reason 2'));
    case 'match':
    case 'groups':
      return pairsBody(cells);
    case 'order':
      return { body: { type: 'order', items: cells.map(({ option }) => option).filter(Boolean) } };
    case 'number':
      return numberBody(row, cells, notes);
    case 'gap-text':
      return gapsBody(cell('text'), cells);
    default:
      return choiceBody(cells, correct);
  }
}

function guess(cells: readonly Cells[], correct: string, text: string): string {
  if (text !== '') return 'gap-text';
  if (cells.some(({ answer }) => answer !== '')) return 'match';
  if (cells.some(({ option }) => option !== '')) return 'one-choice';
  return numberOf(correct) === undefined ? 'true-false' : 'number';
}

function choiceBody(cells: readonly Cells[], correct: string): CsvBody {
  if (cells.length < 2) return { why: 'fewer than two of the columns "option 1", "option 2" … are filled' };
  const places = placesOf(cells, correct);
  if (typeof places === 'string') return { why: places };
  const options = cells.flatMap(({ option, reason }, at) =>
    option === '' ? [] : [{ text: option, right: places.has(at), reason }],
  );
  return { body: { type: 'choice', several: places.size > 1, options } };
}

/** The places of the right options: numbers or letters with ; or , between them, or the words of one option. */
function placesOf(cells: readonly Cells[], correct: string): ReadonlySet<number> | string {
  const words = cells.findIndex(({ option }) => option !== '' && option === correct);
  if (words >= 0 && !/^\d{1,2}$/.test(correct)) return new Set([words]);
  const marks = correct.split(/[;,\s]+/).filter(Boolean);
  const places = marks.map((mark) =>
    /^[a-z]$/i.test(mark) ? mark.toLowerCase().charCodeAt(0) - 97 : Number(mark) - 1,
  );
  if (marks.length > 0 && places.every((at) => Number.isInteger(at) && (cells[at]?.option ?? '') !== ''))
    return new Set(places);
  if (words >= 0) return new Set([words]);
  return `its column "correct" names no filled option: "${brief(correct, 40)}"`;
}

function truthBody(correct: string, whenRight: string, whenWrong: string): CsvBody {
  const isTrue = /^(true|yes|1|да|верно|ооба|туура|чын)$/i.test(correct);
  if (!isTrue && !/^(false|no|0|нет|неверно|жок|туура эмес|жалган)$/i.test(correct))
    return { why: `its column "correct" says neither true nor false: "${brief(correct, 40)}"` };
  return { body: { type: 'truth', truth: isTrue, whenRight, whenWrong } };
}

function pairsBody(cells: readonly Cells[]): CsvBody {
  const pairs = cells
    .filter(({ option, answer }) => option !== '' && answer !== '')
    .map(({ option, answer, reason }) => ({ left: option, right: answer, reason }));
  const extras = cells
    .filter(({ option, answer }) => option === '' && answer !== '')
    .map(({ answer, reason }) => ({ text: answer, reason }));
  return { body: { type: 'pairs', pairs, extras } };
}

function numberBody(row: Row, cells: readonly Cells[], notes: string[]): CsvBody {
  const answer = numberOf(row.get('correct') ?? '');
  const tolerance = numberOf(row.get('tolerance') ?? '0');
  if (answer === undefined)
    return { why: `its column "correct" is no number: "${brief(row.get('correct') ?? '', 40)}"` };
  if (tolerance === undefined || tolerance < 0)
    return { why: 'its column "tolerance" is no number of 0 or more' };
  const mistakes = cells.flatMap(({ option, reason }) => {
    const value = numberOf(option);
    if (value === undefined && option !== '')
      notes.push(`the wrong number "${brief(option)}" is left out: it is no number`);
    return value === undefined ? [] : [{ value, reason }];
  });
  return {
    body: {
      type: 'number',
      answer,
      tolerance,
      unit: row.get('unit') ?? '',
      whenRight: row.get('reason') ?? '',
      mistakes,
      otherwise: row.get('otherwise') ?? '',
    },
    takesReason: true,
  };
}

/** A text with gaps [[1]], [[2]] …; "option 1" holds what the first accepts, with | between forms. */
function gapsBody(text: string, cells: readonly Cells[]): CsvBody {
  const gaps = cells.map(({ option, reason, answer }): ForeignGap => {
    return {
      accept: option
        .split('|')
        .map((form) => form.trim())
        .filter(Boolean),
      reason,
      hint: answer,
    };
  });
  const parts = (text === '' ? '[[1]]' : text).split(/\[\[(\d{1,2})\]\]/);
  const pieces: (string | ForeignGap)[] = [];
  const met = new Set<number>();
  for (const [at, part] of parts.entries()) {
    if (at % 2 === 0) {
      if (part !== '') pieces.push(part);
      continue;
    }
    const n = Number(part);
    const gap = gaps[n - 1];
    if (gap === undefined || gap.accept.length === 0)
      return { why: `its gap [[${n}]] has nothing in the column "option ${n}"` };
    if (met.has(n)) return { why: `its gap [[${n}]] stands twice in the text` };
    met.add(n);
    pieces.push(gap);
  }
  if (met.size === 0) return { why: 'no gap [[1]] stands in its column "text"' };
  if (met.size < gaps.length)
    return { why: `its text has ${met.size} gaps, its options fill ${gaps.length}` };
  return { body: { type: 'gaps', pieces } };
}
