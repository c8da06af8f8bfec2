import { parseNumber } from '@/core/grading/parse-number.ts';
import type { Locale } from '@/core/locale/locale.ts';
import type { Json } from '@/core/record/event.ts';
import type { PaperQuestion } from './paper-question.ts';

/** What a row of boxes takes: one box, any number of them, the verdict (true, false), or digits written by hand. */
export type RowKind = 'one' | 'several' | 'verdict' | 'written';

/** A row of boxes of a question. */
export interface AnswerRow {
  readonly kind: RowKind;
  /** How many boxes; none where something is written. */
  readonly boxes: number;
}

/** The rows of boxes of a question, in order. */
export function rowsOf({ type, lettered, lines }: PaperQuestion): readonly AnswerRow[] {
  const boxes = lettered.length;
  switch (type) {
    case 'number':
      return [{ kind: 'written', boxes: 0 }];
    case 'several-choices':
      return [{ kind: 'several', boxes }];
    case 'one-choice':
      return [{ kind: 'one', boxes }];
    case 'true-false':
      return [
        { kind: 'verdict', boxes: 2 },
        { kind: 'one', boxes },
      ];
    default:
      return lines.map(() => ({ kind: 'one', boxes }));
  }
}

/** What a pupil put down for a question: the filled boxes of each row, counted from 0, and what was written by hand. */
export interface Filled {
  readonly rows: readonly (readonly number[])[];
  readonly written: string;
}

/** Nothing put down. */
export function nothingFilled(question: PaperQuestion): Filled {
  return { rows: rowsOf(question).map(() => []), written: '' };
}

/** Why boxes make no answer: a row is left out, a row has two, a letter stands twice in an order, or it is no number. */
export type FilledFault = 'part' | 'two' | 'twice' | 'not-number';

/** What boxes come to. */
export type FromPaper =
  | { readonly type: 'answer'; readonly answer: Json }
  | { readonly type: 'blank' }
  | { readonly type: 'fault'; readonly code: FilledFault };

const fault = (code: FilledFault): FromPaper => ({ type: 'fault', code });
const answered = (answer: Json): FromPaper => ({ type: 'answer', answer });

function numberOf(written: string, locale: Locale): FromPaper {
  const read = parseNumber(written, locale);
  if (read.type === 'value') return answered(read.value);
  return read.code === 'empty' ? { type: 'blank' } : fault('not-number');
}

/** Filled boxes as an answer in the shape that its type stores. `locale` says how numbers are written. */
export function answerOf(question: PaperQuestion, { rows, written }: Filled, locale: Locale): FromPaper {
  const { type, lettered, lines } = question;
  if (type === 'number') return numberOf(written, locale);
  const wanted = rowsOf(question);
  const ids = wanted.map((_, at) =>
    (rows[at] ?? []).filter((box) => box >= 0 && box < (wanted[at]?.boxes ?? 0)),
  );
  if (ids.every((row) => row.length === 0)) return { type: 'blank' };
  const idAt = (row: number) => lettered[ids[row]?.[0] ?? -1] ?? '';
  if (type === 'several-choices') return answered(lettered.filter((_, at) => ids[0]?.includes(at)));
  if (ids.some((row) => row.length > 1)) return fault('two');
  if (ids.some((row) => row.length === 0)) return fault('part');
  if (type === 'one-choice') return answered(idAt(0));
  if (type === 'true-false') return answered({ truth: ids[0]?.[0] === 0, option: idAt(1) });
  const given = lines.map((_, at) => idAt(at));
  if (type !== 'order') return answered(Object.fromEntries(lines.map((line, at) => [line, given[at] ?? ''])));
  return new Set(given).size === given.length ? answered(given) : fault('twice');
}

function boxesOf({ type, lettered, lines }: PaperQuestion, answer: Json): readonly (readonly number[])[] {
  const box = (id: unknown) => {
    const at = typeof id === 'string' ? lettered.indexOf(id) : -1;
    return at < 0 ? [] : [at];
  };
  const fields = typeof answer === 'object' && answer !== null && !Array.isArray(answer) ? answer : {};
  const list: readonly Json[] = Array.isArray(answer) ? answer : [];
  if (type === 'one-choice') return [box(answer)];
  if (type === 'several-choices') return [list.flatMap(box).sort((a, b) => a - b)];
  if (type === 'true-false') {
    const { truth, option } = fields as { readonly [name: string]: Json };
    return [typeof truth === 'boolean' ? [truth ? 0 : 1] : [], box(option)];
  }
  if (type === 'order') return lines.map((_, at) => box(list[at]));
  return lines.map((line) => box(Object.hasOwn(fields, line) ? fields[line as never] : undefined));
}

/** The boxes that say an answer, for the key and for a sheet that is looked at again; ids it does not know stay empty. */
export function filledFor(question: PaperQuestion, answer: Json): Filled {
  if (question.type === 'number')
    return { rows: [[]], written: typeof answer === 'number' ? String(answer) : '' };
  return { rows: boxesOf(question, answer), written: '' };
}
