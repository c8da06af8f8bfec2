import type { Locale } from '@/core/locale/locale.ts';
import type { ForeignQuestion } from '../foreign.ts';
import type { Drafted } from './merge.ts';

/** One question in the languages it was found in, led by the main language. */
export interface Pairing {
  readonly questions: readonly Drafted<ForeignQuestion>[];
  /** Questions of the other languages that have no partner. */
  readonly alone: readonly { readonly locale: Locale; readonly question: ForeignQuestion }[];
  /** How the languages were laid together. */
  readonly by: 'name' | 'order';
}

const names = (list: readonly ForeignQuestion[]) => list.map(({ name }) => name.trim());

/** Names lead only where every question has one of its own and most of them stand in the other file. */
function arePaired(main: readonly ForeignQuestion[], other: readonly ForeignQuestion[]): boolean {
  const [ours, theirs] = [names(main), new Set(names(other))];
  const isNamed = !ours.includes('') && new Set(ours).size === ours.length && theirs.size === other.length;
  return isNamed && ours.filter((name) => theirs.has(name)).length * 2 > ours.length;
}

/** Lays files of several languages together: by the names of their questions where these agree, else by order. */
export function pairLanguages(
  main: { readonly locale: Locale; readonly questions: readonly ForeignQuestion[] },
  others: readonly { readonly locale: Locale; readonly questions: readonly ForeignQuestion[] }[],
): Pairing {
  const isByName = others.every(({ questions }) => arePaired(main.questions, questions));
  const partner = (list: readonly ForeignQuestion[], question: ForeignQuestion, index: number) =>
    isByName ? list.find(({ name }) => name.trim() === question.name.trim()) : list[index];
  const met = new Set<ForeignQuestion>();
  const questions = main.questions.map((question, index) => {
    const rest = others.flatMap(({ locale, questions: list }) => {
      const found = partner(list, question, index);
      if (found !== undefined) met.add(found);
      return found === undefined ? [] : [[locale, found] as const];
    });
    return { [main.locale]: question, ...Object.fromEntries(rest) };
  });
  const alone = others.flatMap(({ locale, questions: list }) =>
    list.filter((question) => !met.has(question)).map((question) => ({ locale, question })),
  );
  return { questions, alone, by: isByName && others.length > 0 ? 'name' : 'order' };
}
