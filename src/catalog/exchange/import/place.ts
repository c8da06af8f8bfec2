import type { Target } from './target.ts';

/** Where a question belongs, and what has to be told about it. */
export interface Place {
  readonly lesson: string;
  readonly section: string;
  /** Whether the file said so; otherwise the author has to choose. */
  readonly isSaid: boolean;
}

/** The place that a category names with its last parts, else the one wished for, else the first. */
export function placeOf(
  category: string,
  { lessons }: Target,
  wish: { readonly section?: string | undefined; readonly lesson?: string | undefined },
): Place {
  const parts = category.split('/').map((part) => part.trim());
  const [section = '', lesson = ''] = parts.reverse();
  const named = [...lessons].find(
    ([id, sections]) => sections.includes(section) && (lessons.size === 1 || id === lesson),
  );
  if (named !== undefined) return { lesson: named[0], section, isSaid: true };
  const [first = ''] = lessons.keys();
  const chosen = wish.lesson !== undefined && lessons.has(wish.lesson) ? wish.lesson : first;
  const sections = lessons.get(chosen) ?? [];
  const isWished = wish.section !== undefined && sections.includes(wish.section);
  return { lesson: chosen, section: isWished ? (wish.section ?? '') : (sections[0] ?? ''), isSaid: isWished };
}
