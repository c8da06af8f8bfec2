import { type AnswerRow, type Filled, rowsOf } from './filled.ts';
import type { PaperQuestion } from './paper-question.ts';

/** The letters of boxes, in order. */
export const boxLetters = 'ABCDEFGH';

/** The signs of the two boxes of a verdict: true, false. */
export const verdictSigns = '+-';

/** What is typed for a row left empty. */
const left = '.';

/** Whether a question takes as many signs as it has rows; one with several answers or a number ends with a space. */
function isFixed(rows: readonly AnswerRow[]): boolean {
  return rows.every(({ kind }) => kind === 'one' || kind === 'verdict');
}

/** The sign of a box: its letter, or + and - where it is a verdict. */
export function signOf({ kind }: AnswerRow, box: number): string {
  return (kind === 'verdict' ? verdictSigns : boxLetters)[box] ?? '';
}

/** A question's boxes as they are typed and printed in the key. @example 'B', 'ACD', '-B', 'CABD', '12,5'; '.' for nothing */
export function lettersOf(question: PaperQuestion, { rows, written }: Filled): string {
  const wanted = rowsOf(question);
  if (question.type === 'number') return written.trim() || left;
  return wanted.map((row, at) => (rows[at] ?? []).map((box) => signOf(row, box)).join('') || left).join('');
}

/** The line of a whole sheet, questions apart by spaces, as `readLine` takes it. */
export function writeLine(questions: readonly PaperQuestion[], filled: readonly Filled[]): string {
  return questions
    .map((question, at) => lettersOf(question, filled[at] ?? { rows: [], written: '' }))
    .join(' ');
}

/** Why a line is not understood: a letter of another alphabet, a sign that no row here has, or more than there are questions. */
export type LineFault = 'alphabet' | 'sign' | 'long';

/** What a line of letters comes to so far; of a fault, with the place of the sign in the line, from 0. */
export interface ReadLine {
  /** One for each question that was begun. */
  readonly filled: readonly Filled[];
  readonly fault?: { readonly code: LineFault; readonly at: number };
}

type Box = { readonly box: number } | { readonly fault: LineFault } | 'left';

/** Digits count as letters, 1 as A: on a keypad they are faster, and the alphabet of the keyboard does not matter. */
function boxOf({ kind, boxes }: AnswerRow, sign: string): Box {
  if (sign === left) return 'left';
  if (kind === 'verdict') {
    const box = verdictSigns.indexOf(sign.replace(/[\u2212\u2013]/, '-'));
    const digit = '12'.indexOf(sign);
    if (box >= 0 || digit >= 0) return { box: Math.max(box, digit) };
  }
  if (sign === '-' && kind !== 'verdict') return 'left';
  if (/\p{Script=Cyrillic}/u.test(sign)) return { fault: 'alphabet' };
  const letter = boxLetters.indexOf(sign.toUpperCase());
  const box = letter >= 0 && kind !== 'verdict' ? letter : kind === 'verdict' ? -1 : Number(sign) - 1;
  return Number.isInteger(box) && box >= 0 && box < boxes ? { box } : { fault: 'sign' };
}

const gap = /[\s/;]/;

/**
 * Reads a typed line: letters of the questions one after another in any case; after a question with several answers or a number a space.
 * Spaces anywhere else do not matter. `.` or `-` leaves a row empty (where + and - are the verdict, only `.` does).
 */
export function readLine(questions: readonly PaperQuestion[], line: string): ReadLine {
  const filled: Filled[] = [];
  let at = 0;
  const skip = () => {
    while (at < line.length && gap.test(line[at] ?? '')) at++;
  };
  for (const question of questions) {
    skip();
    if (at >= line.length) break;
    const rows = rowsOf(question);
    if (!isFixed(rows)) {
      const start = at;
      while (at < line.length && !gap.test(line[at] ?? '')) at++;
      const word = line.slice(start, at);
      const [row] = rows;
      if (row?.kind === 'written') {
        filled.push({ rows: [[]], written: word === left || word === '-' ? '' : word });
        continue;
      }
      const boxes: number[] = [];
      for (const [step, sign] of [...word].entries()) {
        const read = row && boxOf(row, sign);
        if (read === undefined || read === 'left') continue;
        if ('fault' in read) return { filled, fault: { code: read.fault, at: start + step } };
        if (!boxes.includes(read.box)) boxes.push(read.box);
      }
      filled.push({ rows: [boxes.sort((a, b) => a - b)], written: '' });
      continue;
    }
    const given: number[][] = [];
    for (const row of rows) {
      skip();
      if (at >= line.length) break;
      const read = boxOf(row, line[at] ?? '');
      if (read !== 'left' && 'fault' in read) return { filled, fault: { code: read.fault, at } };
      given.push(read === 'left' ? [] : [read.box]);
      at++;
    }
    filled.push({ rows: rows.map((_, row) => given[row] ?? []), written: '' });
  }
  skip();
  return at < line.length ? { filled, fault: { code: 'long', at } } : { filled };
}
