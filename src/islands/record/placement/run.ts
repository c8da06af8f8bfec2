import { isOrderOf, shuffled } from '@/core/grading/shown-order.ts';
import { isKnown } from '@/core/placement/advice.ts';
import { countsOf, type PlacedAnswer } from '@/core/placement/outcome.ts';
import type { Json } from '@/core/record/event.ts';
import type { PlacementQuestion } from './site.ts';

/** A check that is being answered. A type and not an interface, so that it counts as `Json`. */
export type Run = {
  /** Ids of the options of each question in the order in which they are shown. */
  readonly order: Readonly<Record<string, readonly string[]>>;
  /** Answers by the id of the question: an option, or null for “I don’t know”. */
  readonly given: Readonly<Record<string, string | null>>;
  /** Id of the question on the page. */
  readonly at: string;
  /** Whether the learner wants the rest of the questions, though enough is known. */
  readonly goesOn: boolean;
};

type Questions = readonly PlacementQuestion[];

const nameOf = ({ id, rev }: PlacementQuestion) => `${id}.${rev}`;

/** A check from its beginning, with options mixed by `random`. */
export function newRun(questions: Questions, random: () => number): Run {
  const order = questions.map((each) => {
    const ids = each.options.map(({ id }) => id);
    return [nameOf(each), shuffled(ids, random)] as const;
  });
  return { order: Object.fromEntries(order), given: {}, at: questions[0]?.id ?? '', goesOn: false };
}

/** The order in which the options of a question are shown. */
export function orderOf({ order }: Run, question: PlacementQuestion): readonly string[] {
  return order[nameOf(question)] ?? question.options.map(({ id }) => id);
}

/** What was answered to a question: an option, null for “I don’t know”, undefined for nothing yet. */
export function givenTo({ given }: Run, question: PlacementQuestion): string | null | undefined {
  return given[nameOf(question)];
}

/** The check after an answer: the next question comes, and after the last one none. */
export function answered(
  run: Run,
  questions: Questions,
  question: PlacementQuestion,
  answer: string | null,
): Run {
  const next = questions[questions.indexOf(question) + 1];
  return { ...run, given: { ...run.given, [nameOf(question)]: answer }, at: next?.id ?? '' };
}

/** The answers given so far, judged. */
export function judged(run: Run, questions: Questions): readonly PlacedAnswer[] {
  return questions.flatMap((question) => {
    const answer = givenTo(run, question);
    if (answer === undefined) return [];
    const right = question.options.some(({ id, correct }) => correct && id === answer);
    return [{ id: question.id, rev: question.rev, level: question.level, answer, right }];
  });
}

/** Whether the advice would be the same whatever is answered to the rest: a level is over and not known. */
export function isEnough(run: Run, questions: Questions): boolean {
  const next = questions.findIndex(({ id }) => id === run.at);
  const last = questions[next - 1];
  if (last === undefined || questions[next]?.level === last.level) return false;
  return !isKnown(countsOf(judged(run, questions))[last.level]);
}

function fields(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as Readonly<Record<string, unknown>>)
    : {};
}

/** A check as it was kept, as far as it fits the questions of today; undefined when nothing of it does. */
export function readRun(stored: Json, questions: Questions): Run | undefined {
  const { order, given, at, goesOn } = fields(stored);
  const orders = fields(order);
  const answers = fields(given);
  const isWhole = questions.every((each) =>
    isOrderOf(
      orders[nameOf(each)],
      each.options.map(({ id }) => id),
    ),
  );
  if (!isWhole || questions.length === 0) return undefined;
  const kept = questions.flatMap((each) => {
    const answer = answers[nameOf(each)];
    const isKept = answer === null || each.options.some(({ id }) => id === answer);
    return isKept ? [[nameOf(each), answer as string | null] as const] : [];
  });
  const here = questions.find(({ id }) => id === at);
  const open = questions.find((each) => !kept.some(([name]) => name === nameOf(each)));
  return {
    order: orders as Run['order'],
    given: Object.fromEntries(kept),
    at: (here ?? open)?.id ?? '',
    goesOn: goesOn === true,
  };
}
