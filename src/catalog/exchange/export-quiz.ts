import type { Locale } from '@/core/locale/locale.ts';
import type { Question } from '@/questions/registry.ts';
import type { ForeignQuestion } from './foreign.ts';
import { type FormatName, formats } from './formats.ts';
import { foreignOf } from './from-question.ts';

/** Questions in another program's format, and what could not be said in it, by the id of the question. */
export interface QuizExport {
  readonly text: string;
  /** How many questions stand in it. */
  readonly count: number;
  readonly lost: readonly { readonly name: string; readonly what: string }[];
}

/** Writes questions of ours in one language for another program. */
export function exportQuiz(questions: readonly Question[], locale: Locale, format: FormatName): QuizExport {
  const all = questions.map((question) => foreignOf(question, locale));
  const carried = all.filter((each): each is ForeignQuestion => 'body' in each);
  const written = formats[format].write(carried);
  const lost = all.flatMap((each) =>
    'why' in each
      ? [{ name: each.name, what: `the question is left out: ${each.why}` }]
      : each.notes.map((what) => ({ name: each.name, what })),
  );
  const dropped = new Set(
    written.lost.filter(({ what }) => what.startsWith('the question is left out')).map(({ name }) => name),
  );
  return {
    text: written.text,
    count: carried.length - dropped.size,
    lost: [
      ...lost.filter(({ name, what }) => !dropped.has(name) || what.startsWith('the question')),
      ...written.lost,
    ],
  };
}
