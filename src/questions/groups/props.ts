import type { Locale } from '@/core/locale/locale.ts';
import { type Asked, asked } from '../frame/asked.ts';
import type { Question } from './schema.ts';

/** A group, in one language. */
export interface Group {
  readonly id: string;
  readonly text: string;
}

/** An item with the group it belongs to and why, in one language. */
export interface Item extends Group {
  readonly group: string;
  readonly reason: string;
}

/** A groups question in one language. */
export interface GroupsQuestion extends Asked {
  readonly groups: readonly Group[];
  readonly items: readonly Item[];
}

/** The question in one language, with no more than the island needs. */
export function props(question: Question, locale: Locale): GroupsQuestion {
  const groups = question.groups.map(({ id, text }) => ({ id, text: text[locale] }));
  const items = question.items.map(({ id, text, group, reason }) => {
    return { id, text: text[locale], group, reason: reason[locale] };
  });
  return { ...asked(question, locale), groups, items };
}
