import type { ForeignBody } from '../foreign.ts';
import { type Draft, type Part, text } from './draft.ts';

type Pairs = ForeignBody & { readonly type: 'pairs' };
type Failed = { readonly why: string };

/** Lines with their answers: `match`, or `groups` where several lines share an answer. */
export function draftPairs(body: Pairs, general: string): Draft | Failed {
  const answers = new Set(body.pairs.map(({ right }) => right));
  const draft = answers.size < body.pairs.length ? draftGroups(body, [...answers]) : draftMatch(body);
  if ('why' in draft || general === '') return draft;
  return { ...draft, notes: [...draft.notes, `what it says after any answer is left out: “${general}”`] };
}

function draftMatch({ pairs, extras }: Pairs): Draft | Failed {
  if (pairs.length < 2) return { why: `it has ${pairs.length} pairs: at least two are needed` };
  const notes = pairs
    .slice(6)
    .map(
      ({ left, right }) => `a pair too many is left out, since match has six lines: “${left}” – “${right}”`,
    );
  const all = [...pairs.slice(0, 6)];
  if (all.length < 3) notes.push('match has at least three lines: write the missing one where ‹…› stands');
  while (all.length < 3) all.push({ left: '', right: '', reason: '' });
  const over = extras.slice(8 - all.length);
  for (const { text: words } of over)
    notes.push(`an answer without a line is left out, since match has eight: “${words}”`);
  const left = all.map((each, at): Part => {
    return { text: text(each.left, 'line', at + 1), match: { leaf: 'ref', list: 'right', at } };
  });
  const right = [
    ...all.map(({ right: words, reason }) => ({ words, reason })),
    ...extras.slice(0, 8 - all.length).map(({ text: words, reason }) => ({ words, reason })),
  ].map(({ words, reason }, at): Part => {
    return { text: text(words, 'answer', at + 1), reason: text(reason, 'whyPair') };
  });
  return { type: 'match', fields: { left, right }, notes };
}

function draftGroups({ pairs, extras }: Pairs, answers: readonly string[]): Draft | Failed {
  if (answers.length > 4)
    return { why: `several lines share an answer, and groups holds four answers; it has ${answers.length}` };
  if (answers.length < 2) return { why: 'all its lines have the same answer' };
  const notes = ['several lines share an answer, so it became the type “groups”'];
  for (const { text: words } of extras) notes.push(`an answer without a line is left out: “${words}”`);
  for (const { left, right } of pairs.slice(8))
    notes.push(`a line too many is left out, since groups has eight: “${left}” – “${right}”`);
  const items = pairs.slice(0, 8);
  const used = answers.filter((answer) => items.some(({ right }) => right === answer));
  if (used.length < 2) return { why: 'its first eight lines have the same answer' };
  return {
    type: 'groups',
    fields: {
      groups: used.map((answer, at): Part => ({ text: text(answer, 'answer', at + 1) })),
      items: items.map(({ left, right, reason }, at): Part => {
        const group = { leaf: 'ref', list: 'groups', at: used.indexOf(right) } as const;
        return { text: text(left, 'line', at + 1), group, reason: text(reason, 'whyThere') };
      }),
    },
    notes,
  };
}

/** Items in their order. */
export function draftOrder({ items }: ForeignBody & { readonly type: 'order' }, general: string): Draft {
  const notes = items
    .slice(6)
    .map((words) => `an item too many is left out at the end, since order has six: “${words}”`);
  const all = [...items.slice(0, 6)];
  if (all.length < 3) notes.push('order has at least three items: write the missing one where ‹…› stands');
  while (all.length < 3) all.push('');
  const parts = all.map((words, at): Part => ({ text: text(words, 'step', at + 1) }));
  return { type: 'order', fields: { items: parts, reason: text(general, 'whyOrder') }, notes };
}
