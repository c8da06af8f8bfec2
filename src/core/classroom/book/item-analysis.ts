import type { Locale } from '../../locale/locale.ts';
import type { Json } from '../../record/event.ts';
import type { Gradebook } from './gradebook.ts';
import type { JudgedAnswer } from './question-result.ts';
import { correlation, fisherExact, mantelHaenszel, type TwoByTwo } from './statistics.ts';

/** The first answer of a pupil to a question, with how the same pupil did in the rest of that lesson or test. */
export interface FirstAnswer {
  readonly pupil: string;
  /** The language in which it was handed in. */
  readonly locale: Locale;
  readonly answer: Json;
  readonly rev: number;
  /** From 0 to 1. */
  readonly share: number;
  /** The mean of the shares of the other first answers in the same lesson or test; absent where there are none. */
  readonly rest?: number;
}

/** How readers of two languages did in the same question. */
export interface Comparison {
  /** Readers of Kyrgyz, and how many of them were fully right. */
  readonly ky: { readonly n: number; readonly right: number };
  readonly ru: { readonly n: number; readonly right: number };
  /** The share of the Kyrgyz readers less that of the Russian ones; absent where one side has nobody. */
  readonly difference?: number;
  /** How likely such a difference is by chance alone; absent where there are too few readers to say. */
  readonly p?: number;
  /** By which test: of Fisher, or of Mantel and Haenszel among readers who otherwise know as much. */
  readonly by?: 'fisher' | 'mantel-haenszel';
  /** `too-few`: nothing can be said; `alike`: no difference that chance would not bring; `ky-harder`, `ru-harder`: look at the wording. */
  readonly verdict: 'too-few' | 'alike' | 'ky-harder' | 'ru-harder';
}

/** A question as the whole class answered it. */
export interface ItemAnalysis {
  readonly object: string;
  readonly n: number;
  /** The mean share of points of first answers, 1 when all are right; undefined without any. */
  readonly ease: number | undefined;
  /** How well it tells those apart who know the rest: r with the rest of the same lesson or test; undefined below five pupils or where nothing varies. */
  readonly discrimination: number | undefined;
  readonly comparison: Comparison;
  readonly answers: readonly FirstAnswer[];
}

/** Fewer pupils than this say nothing about a question. */
export const fewest = 5;
/** Fewer than this in both languages together are not split by how much they know. */
const fewestForStrata = 20;
/** A difference is told when chance alone brings it in less than one question of a hundred, and it is this large. */
const level = 0.01;
const worthTelling = 0.15;

const mean = (list: readonly number[]) => list.reduce((sum, each) => sum + each, 0) / list.length;
const isRight = ({ share }: FirstAnswer) => share > 1 - 1e-9;

function table(ky: readonly FirstAnswer[], ru: readonly FirstAnswer[]): TwoByTwo {
  const row = (list: readonly FirstAnswer[]) => {
    const right = list.filter(isRight).length;
    return [right, list.length - right] as const;
  };
  return [row(ky), row(ru)];
}

/** Readers by how much they know beside this question: the lower half and the upper. */
function strata(ky: readonly FirstAnswer[], ru: readonly FirstAnswer[]): readonly TwoByTwo[] {
  const rests = [...ky, ...ru].map(({ rest = 0 }) => rest).sort((a, b) => a - b);
  const middle = rests[Math.floor(rests.length / 2)] ?? 0;
  const lower = ({ rest = 0 }: FirstAnswer) => rest < middle;
  const upper = (each: FirstAnswer) => !lower(each);
  return [table(ky.filter(lower), ru.filter(lower)), table(ky.filter(upper), ru.filter(upper))];
}

/** Compares readers of Kyrgyz and Russian, which finds faults of translation; says nothing where there are too few. */
export function compareReaders(answers: readonly FirstAnswer[]): Comparison {
  const of = (locale: Locale) => answers.filter((each) => each.locale === locale);
  const [ky, ru] = [of('ky'), of('ru')];
  const [rightKy, rightRu] = [ky.filter(isRight).length, ru.filter(isRight).length];
  const counts = { ky: { n: ky.length, right: rightKy }, ru: { n: ru.length, right: rightRu } };
  if (ky.length === 0 || ru.length === 0) return { ...counts, verdict: 'too-few' };
  const difference = rightKy / ky.length - rightRu / ru.length;
  if (ky.length < fewest || ru.length < fewest) return { ...counts, difference, verdict: 'too-few' };
  const canSplit =
    ky.length + ru.length >= fewestForStrata && answers.every(({ rest }) => rest !== undefined);
  const split = canSplit ? mantelHaenszel(strata(ky, ru)) : undefined;
  const p = split?.p ?? fisherExact(table(ky, ru));
  const isTold = p < level && Math.abs(difference) >= worthTelling;
  return {
    ...counts,
    difference,
    p,
    by: split ? 'mantel-haenszel' : 'fisher',
    verdict: !isTold ? 'alike' : difference < 0 ? 'ky-harder' : 'ru-harder',
  };
}

/** How a question fared by the first answers given to it. */
export function analyseItem(object: string, answers: readonly FirstAnswer[]): ItemAnalysis {
  const withRest = answers.filter(({ rest }) => rest !== undefined);
  const r =
    withRest.length < fewest
      ? undefined
      : correlation(
          withRest.map(({ share }) => share),
          withRest.map(({ rest = 0 }) => rest),
        );
  return {
    object,
    n: answers.length,
    ease: answers.length === 0 ? undefined : mean(answers.map(({ share }) => share)),
    discrimination: r,
    comparison: compareReaders(answers),
    answers,
  };
}

interface Given {
  readonly object: string;
  readonly first: JudgedAnswer;
}

/** The first answers that a pupil gave in each part; of a test those of the first attempt that has one. */
function firstAnswers(book: Gradebook, pupil: string, assignment: string): readonly (readonly Given[])[] {
  const cell = book.cells.get(pupil)?.get(assignment);
  return (cell?.items ?? []).flatMap(({ parts }) =>
    parts.map(({ questions, tries }) => {
      const seen = new Map<string, JudgedAnswer>();
      for (const { object, answers } of questions) {
        const first = answers.find(({ judged }) => judged.type === 'points');
        if (first) seen.set(object, first);
      }
      for (const { questions: asked = [] } of tries)
        for (const { object, answer } of asked)
          if (answer?.judged.type === 'points' && !seen.has(object)) seen.set(object, answer);
      return [...seen].map(([object, first]) => ({ object, first }));
    }),
  );
}

/** The first answer of every pupil to every question of an assignment, by the object of the question. */
export function firstAnswersOf(
  book: Gradebook,
  assignment: string,
): ReadonlyMap<string, readonly FirstAnswer[]> {
  const found = new Map<string, FirstAnswer[]>();
  for (const { key: pupil } of book.pupils)
    for (const part of firstAnswers(book, pupil, assignment)) {
      const sum = part.reduce((points, { first }) => points + first.share, 0);
      for (const { object, first } of part) {
        const others = part.length - 1;
        const given: FirstAnswer = {
          pupil,
          locale: first.by.submission.locale,
          answer: first.answer,
          rev: first.rev,
          share: first.share,
          ...(others > 0 && { rest: (sum - first.share) / others }),
        };
        found.set(object, [...(found.get(object) ?? []), given]);
      }
    }
  return found;
}

/** Every question of an assignment that somebody answered, in the order in which they were first met. */
export function itemAnalysis(book: Gradebook, assignment: string): readonly ItemAnalysis[] {
  return [...firstAnswersOf(book, assignment)].map(([object, answers]) => analyseItem(object, answers));
}
