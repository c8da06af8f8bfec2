import type { Localized } from '@/core/locale/locale.ts';
import type { Question } from '@/questions/registry.ts';

/** A text of a question that learners choose, sort or find, with its path inside the question. */
export interface ListedText {
  readonly path: readonly (string | number)[];
  readonly text: Localized;
  /** Whether choosing it is right, where the type has a key of that kind. */
  readonly correct?: boolean;
}

const lists = ['options', 'items', 'left', 'right', 'groups', 'others', 'segments', 'places'] as const;

/** The lists of texts of a question: options, items, the two sides of a match, segments … each list by itself. */
export function listsOf(question: Question): readonly (readonly ListedText[])[] {
  return lists.flatMap((name) => {
    const list: unknown = (question as Readonly<Record<string, unknown>>)[name];
    if (!Array.isArray(list)) return [];
    return [
      list.flatMap((each: { text?: Localized; correct?: boolean }, index): ListedText[] => {
        if (each.text === undefined) return [];
        const key = typeof each.correct === 'boolean' ? { correct: each.correct } : {};
        return [{ path: [name, index, 'text'], text: each.text, ...key }];
      }),
    ];
  });
}
