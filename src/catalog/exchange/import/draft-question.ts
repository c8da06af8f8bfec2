import type { ForeignBody, ForeignQuestion } from '../foreign.ts';
import { oneLine } from '../limits.ts';
import { type Draft, isLeaf, type Part, text } from './draft.ts';
import { draftChoice, draftTruth } from './draft-choices.ts';
import { draftOrder, draftPairs } from './draft-lists.ts';
import { draftGaps, draftNumber } from './draft-typed.ts';

function draftBody(body: ForeignBody, general: string): Draft | { readonly why: string } {
  switch (body.type) {
    case 'choice':
      return draftChoice(body, general);
    case 'truth':
      return draftTruth(body, general);
    case 'pairs':
      return draftPairs(body, general);
    case 'number':
      return draftNumber(body, general);
    case 'gaps':
      return draftGaps(body, general);
    case 'order':
      return draftOrder(body, general);
  }
}

/** Lines of a text become one: ours have none. */
function flat(part: Part): Part {
  if (typeof part !== 'object') return part;
  if (Array.isArray(part)) return part.map(flat);
  if (isLeaf(part, 'text')) return { ...part, words: oneLine(part.words) };
  if ('leaf' in part) return part;
  return Object.fromEntries(Object.entries(part).map(([field, inside]) => [field, flat(inside)]));
}

/** A question of another program as one of ours in one language, or why it cannot be one. */
export function draftOf(question: ForeignQuestion): Draft | { readonly why: string } {
  const { prompt, body, reason, hints } = question;
  if (prompt === '' && body.type !== 'gaps') return { why: 'it has no words that ask anything' };
  const draft = draftBody(body, reason);
  if ('why' in draft) return draft;
  const shown = hints.slice(0, 3).map((hint) => text(hint, 'hint'));
  const more = hints.slice(3).map((hint) => `a fourth hint is left out: “${hint}”`);
  const fields = {
    prompt: text(prompt, 'prompt'),
    ...(shown.length > 0 && { hints: shown }),
    ...draft.fields,
  };
  return {
    type: draft.type,
    fields: flat(fields) as Draft['fields'],
    notes: [...question.notes, ...draft.notes, ...more],
  };
}
