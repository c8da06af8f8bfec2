import { pinOf } from '../pin.ts';
import { type PaperQuestion, paperQuestion } from './paper-question.ts';

/** What a question says in one language, by the ids of `PaperQuestion`. */
export interface QuestionWords {
  readonly prompt: string;
  /** What stands behind letters. */
  readonly lettered: Readonly<Record<string, string>>;
  /** What gets a letter; the places of an order have no words. */
  readonly lines: Readonly<Record<string, string>>;
  /** Why each option is right or wrong; empty where the type has none. */
  readonly reasons: Readonly<Record<string, string>>;
  /** Of a number; else empty. */
  readonly unit: string;
}

/** The quiz of a lesson as far as it goes on paper, in one language. */
export interface PaperQuiz {
  readonly questions: readonly PaperQuestion[];
  /** By the id of the question. */
  readonly words: Readonly<Record<string, QuestionWords>>;
  /** What the questions ask that do not work on paper. */
  readonly leftOut: readonly string[];
  /** The digest of all questions and revisions of the quiz, those left out too, as an assignment has it. */
  readonly pin: string;
}

type Fields = Readonly<Record<string, unknown>>;

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const textOf = (value: unknown) => (typeof value === 'string' ? value : '');

/** One text of each thing in a list, by its id. */
function texts(question: Fields, lists: readonly string[], name: string): Readonly<Record<string, string>> {
  const all = lists.flatMap((list) => {
    const things: unknown = question[list];
    return Array.isArray(things) ? things.filter(isFields) : [];
  });
  return Object.fromEntries(all.map((thing) => [textOf(thing['id']), textOf(thing[name])]));
}

function wordsOf({ type }: PaperQuestion, question: Fields): QuestionWords {
  const behind = { order: 'items', match: 'right', groups: 'groups' }[type as string] ?? 'options';
  const before = { match: 'left', groups: 'items' }[type as string];
  return {
    prompt: textOf(question['prompt']),
    lettered: texts(question, [behind], 'text'),
    lines: before === undefined ? {} : texts(question, [before], 'text'),
    reasons: texts(question, [behind], 'reason'),
    unit: textOf(question['unit']),
  };
}

/** Reads the data file of a quiz (`quiz.json`), fetched or kept; what is no question is passed over. */
export function readPaperQuiz(data: unknown): PaperQuiz {
  const found = isFields(data) && isFields(data['questions']) ? Object.values(data['questions']) : [];
  const entries = found.flatMap((entry) => {
    if (!isFields(entry) || !isFields(entry['props'])) return [];
    const question = entry['props']['question'];
    if (!isFields(question) || typeof question['id'] !== 'string' || typeof question['rev'] !== 'number')
      return [];
    const { id, rev } = question as { readonly id: string; readonly rev: number };
    return [{ id, rev, question, paper: paperQuestion(textOf(entry['type']), question) }];
  });
  return {
    questions: entries.flatMap(({ paper }) => paper ?? []),
    words: Object.fromEntries(
      entries.flatMap(({ id, question, paper }) => (paper ? [[id, wordsOf(paper, question)]] : [])),
    ),
    leftOut: entries.flatMap(({ question, paper }) => (paper ? [] : [textOf(question['prompt'])])),
    pin: pinOf(entries.map(({ id, rev }) => ({ id, rev }))),
  };
}
