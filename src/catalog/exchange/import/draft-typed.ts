import { foldTyped, withoutKyrgyzLetters } from '@/core/grading/fold-typed.ts';
import { isWithin } from '@/core/grading/within.ts';
import type { ForeignBody, ForeignGap } from '../foreign.ts';
import { brief } from '../limits.ts';
import { type Draft, type Part, text } from './draft.ts';

type NumberBody = ForeignBody & { readonly type: 'number' };

/** A number with its usual mistakes. */
export function draftNumber(body: NumberBody, general: string): Draft {
  const { answer, tolerance } = body;
  const notes: string[] = [];
  const mistakes: { value: number; reason: string }[] = [];
  for (const mistake of body.mistakes) {
    const { value, reason } = mistake;
    const out = (why: string) =>
      notes.push(`the wrong number ${value} is left out, since ${why}${reason && `: “${reason}”`}`);
    if (isWithin(value, answer, tolerance)) out(`${answer} ± ${tolerance} counts as right`);
    else if (mistakes.some((other) => isWithin(value, other.value, tolerance)))
      out('it cannot be told from another one');
    else if (mistakes.length === 8) out('eight are enough');
    else mistakes.push(mistake);
  }
  const why = body.whenRight || general;
  if (general !== '' && general !== why)
    notes.push(`what it says after any answer is left out: “${general}”`);
  return {
    type: 'number',
    fields: {
      answer,
      tolerance,
      unit: text(body.unit, 'unit'),
      reason: text(why, 'howNumber'),
      mistakes: mistakes.map(({ value, reason }): Part => ({ value, reason: text(reason, 'whyWrong') })),
      otherwise: text(body.otherwise, 'otherNumber'),
    },
    notes,
  };
}

function formsOf({ accept }: ForeignGap, notes: string[]): string[] {
  const seen = new Set<string>();
  const forms: string[] = [];
  for (const form of accept) {
    const folded = withoutKyrgyzLetters(foldTyped(form));
    // Forms that differ only in capitals, spaces or marks count alike here anyway.
    if (seen.has(folded)) continue;
    seen.add(folded);
    if (folded === '' || form.length > 60)
      notes.push(`“${brief(form)}” is left out of what a gap accepts: it has no letter, or over 60`);
    else if (forms.length === 12)
      notes.push(`“${form}” is left out of what a gap accepts: twelve forms are enough`);
    else forms.push(form);
  }
  return forms;
}

/** A text with gaps; they are named by their place. */
export function draftGaps(
  { pieces }: ForeignBody & { readonly type: 'gaps' },
  general: string,
): Draft | { readonly why: string } {
  const gaps = pieces.filter((piece) => typeof piece !== 'string');
  if (gaps.length > 4) return { why: `it has ${gaps.length} gaps, and gap-text holds four: split it` };
  const notes: string[] = [];
  const forms = gaps.map((gap) => formsOf(gap, notes));
  if (forms.some((list) => list.length === 0))
    return { why: 'one of its gaps accepts nothing that can be typed' };
  const words = pieces
    .map((piece) =>
      // Double brackets are the sign of a gap here.
      typeof piece === 'string'
        ? piece.replace(/\[(?=\[)/g, '[ ').replace(/\](?=\])/g, '] ')
        : `[[gap-${gaps.indexOf(piece) + 1}]]`,
    )
    .join('');
  const [first] = gaps;
  const isFirstSilent = first?.reason === '';
  if (general !== '' && !isFirstSilent) notes.push(`what it says after any answer is left out: “${general}”`);
  return {
    type: 'gap-text',
    fields: {
      text: text(words, 'prompt'),
      gaps: gaps.map(({ reason, hint }, at): Part => {
        return {
          id: `gap-${at + 1}`,
          accept: { leaf: 'forms', forms: forms[at] ?? [] },
          reason: text(at === 0 && isFirstSilent ? general : reason, 'whyWords'),
          hint: text(hint, 'gapHint'),
        };
      }),
    },
    notes,
  };
}
