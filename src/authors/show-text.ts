import { catalog } from '@/catalog/catalog.ts';
import { type KnownWords, showable } from './showable.ts';

const lessonWords = ['Term', 'Lab', 'Fact', 'Aside', 'Quiz', 'Explains'];

/** The words a text may use while it is being written: those whose place on the page does not break without what they name. */
function knownIn(folder: string): KnownWords {
  const free = Object.fromEntries(lessonWords.map((name) => [name, 'free'] as const));
  const lesson = catalog.courses
    .flatMap(({ lessons }) => lessons)
    .find(({ course, id }) => folder === `courses/${course}/${id}`);
  return { ...free, Figure: new Set(lesson?.figures.map(({ id }) => id)) };
}

/** The MDX of a text as it can be compiled and shown now. */
export function showText(folder: string, mdx: string): string {
  return showable(mdx, knownIn(folder));
}
