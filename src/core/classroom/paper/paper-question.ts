import type { Json } from '@/core/record/event.ts';

/** The types of questions that can be answered on paper with letters or digits. */
export const paperTypes = [
  'one-choice',
  'several-choices',
  'true-false',
  'order',
  'match',
  'groups',
  'number',
] as const;

/** One of these. */
export type PaperType = (typeof paperTypes)[number];

/** A question as paper wants it, free of language: what stands in lines, and what stands behind letters. */
export interface PaperQuestion {
  readonly type: PaperType;
  readonly id: string;
  readonly rev: number;
  /** Ids of what is lettered: options, items to be ordered, answers to be matched, groups; empty for a number. */
  readonly lettered: readonly string[];
  /** Ids of what gets a letter each: lines of a match, items of groups; of an order its places, `1`, `2` …; else empty. */
  readonly lines: readonly string[];
  /** The right answer, in the shape in which answers of its type are stored. */
  readonly right: Json;
}

interface Fields {
  readonly [name: string]: unknown;
}
interface Listed extends Fields {
  readonly id: string;
}

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const isListed = (value: unknown): value is Listed => isFields(value) && typeof value['id'] === 'string';

/** A list of things with ids, from `least` to eight, none of them twice; undefined when it is none. */
function listIn(question: Fields, name: string, least: number): readonly Listed[] | undefined {
  const list = question[name];
  if (!Array.isArray(list) || !list.every(isListed) || list.length < least || list.length > 8)
    return undefined;
  return new Set(list.map(({ id }) => id)).size === list.length ? list : undefined;
}

const idsOf = (list: readonly Listed[]) => list.map(({ id }) => id);
const pairs = (list: readonly Listed[], name: string): Json =>
  Object.fromEntries(list.map((each) => [each.id, String(each[name])]));

type Shape = Pick<PaperQuestion, 'lettered' | 'lines' | 'right'>;

function chosen(type: PaperType, question: Fields): Shape | undefined {
  const options = listIn(question, 'options', 2);
  if (options === undefined) return undefined;
  const key = idsOf(options.filter(({ correct }) => correct === true));
  const [first = ''] = key;
  const right: Json =
    type === 'several-choices'
      ? key
      : type === 'true-false'
        ? { truth: question['truth'] === true, option: first }
        : first;
  return { lettered: idsOf(options), lines: [], right };
}

function shapeOf(type: PaperType, question: Fields): Shape | undefined {
  if (type === 'number') {
    const { answer } = question;
    return typeof answer === 'number' ? { lettered: [], lines: [], right: answer } : undefined;
  }
  if (type === 'order') {
    const items = listIn(question, 'items', 2);
    if (items === undefined) return undefined;
    return { lettered: idsOf(items), lines: items.map((_, at) => `${at + 1}`), right: idsOf(items) };
  }
  if (type === 'match') {
    const [left, right] = [listIn(question, 'left', 1), listIn(question, 'right', 2)];
    if (left === undefined || right === undefined) return undefined;
    return { lettered: idsOf(right), lines: idsOf(left), right: pairs(left, 'match') };
  }
  if (type === 'groups') {
    const [items, groups] = [listIn(question, 'items', 1), listIn(question, 'groups', 2)];
    if (items === undefined || groups === undefined) return undefined;
    return { lettered: idsOf(groups), lines: idsOf(items), right: pairs(items, 'group') };
  }
  return chosen(type, question);
}

/**
 * A question of a data file of a lesson (`quiz.json`: its type and the question in one language) as paper wants it;
 * undefined for a type that does not work on paper, and for what is no question.
 */
export function paperQuestion(type: string, question: unknown): PaperQuestion | undefined {
  const known = paperTypes.find((each) => each === type);
  if (known === undefined || !isListed(question)) return undefined;
  const { id, rev } = question;
  const shape = shapeOf(known, question);
  return shape && typeof rev === 'number' ? { type: known, id, rev, ...shape } : undefined;
}
