import { longestRun } from '@/core/grading/sequence.ts';
import type { TellWords, ToldPart } from '../frame/told-part.ts';
import type { OrderQuestion } from './props.ts';

/** The items as they were put, each with whether it may stay there, and at the end why the order is what it is. */
export function tell({ items, reason }: OrderQuestion, answer: unknown, { strings }: TellWords): ToldPart[] {
  if (!Array.isArray(answer)) return [];
  const given = [...new Set(answer)].flatMap((id) => items.find((item) => item.id === id) ?? []);
  if (given.length === 0) return [];
  const kept = longestRun(
    items.map(({ id }) => id),
    given.map(({ id }) => id),
  );
  const told = given.map(({ id, text }, at) => {
    const right = kept.includes(id);
    return { said: `${at + 1}. ${text}`, right, mark: strings[right ? 'kept' : 'move'] ?? '' };
  });
  return [...told, { said: '', right: kept.length === items.length, reason }];
}
