// What `npm run measure:readers` gives to readers and how it takes their answers; apart from files and the command line.

import { answerOf } from '@/core/classroom/paper/filled.ts';
import { boxLetters, readLine } from '@/core/classroom/paper/letters.ts';
import type { PaperQuestion } from '@/core/classroom/paper/paper-question.ts';
import { type QuestionWords, readPaperQuiz } from '@/core/classroom/paper/paper-quiz.ts';
import { variantOf } from '@/core/classroom/paper/variant.ts';
import type { Locale } from '@/core/locale/locale.ts';
import type { Seed } from '@/core/random/seed.ts';
import type { Json } from '@/core/record/event.ts';
import { gradeQuestion, type Question, questionProps } from '@/questions/registry.ts';
import { sectionsOf } from '@/search/plain-text.ts';

/** A question as a reader meets it: options mixed by a seed, lettered. */
export interface Posed {
  readonly question: Question;
  readonly paper: PaperQuestion;
  readonly words: QuestionWords;
}

/** Segments of a text that are to be marked are asked as choices with letters, since a sheet has no text to press. */
function asChoice(question: Question): Question {
  if (question.type !== 'place-in-text') return question;
  const { segments, ...rest } = question;
  return { ...rest, type: 'several-choices', options: segments } as unknown as Question;
}

/** The questions in their order as a sheet can pose them; those that need a picture, gaps or a draw are left out. */
export function posed(questions: readonly Question[], locale: Locale, seed: Seed): readonly Posed[] {
  return questions.flatMap((question) => {
    const shown = asChoice(question);
    const asked = questionProps(shown, locale) as unknown as Json;
    const quiz = readPaperQuiz({ questions: { it: { type: shown.type, props: { question: asked } } } });
    const [paper] = variantOf(quiz.questions, seed, 'A');
    const words = quiz.words[question.id];
    return paper === undefined || words === undefined ? [] : [{ question: shown, paper, words }];
  });
}

const how: Readonly<Partial<Record<string, string>>> = {
  'several-choices': 'all letters that fit, such as ACD',
  number: 'a number',
  order: 'the letters in the right order, such as CABD',
  match: 'a letter for each line, in the order of the lines, such as BAC',
  groups: 'a letter for each line, in the order of the lines, such as ABAAB',
  'true-false': '+ or - and the letter of the reason, such as +B',
};

/** A question as it stands on a sheet. */
export function poseText({ paper, words }: Posed, number: number): string {
  const lettered = paper.lettered.map((id, at) => `   ${boxLetters[at]}) ${words.lettered[id] ?? ''}`);
  const lines =
    paper.type === 'order' ? [] : paper.lines.map((id, at) => `   line ${at + 1}: ${words.lines[id] ?? ''}`);
  const unit = words.unit === '' ? '' : ` [${words.unit}]`;
  return [
    `${number}. ${words.prompt}${unit} (${how[paper.type] ?? 'one letter'})`,
    ...lines,
    ...lettered,
  ].join('\n');
}

/** A text as its reader sees it: headings and running text. */
export function plainOf(mdx: string): string {
  return sectionsOf(mdx)
    .map(({ heading, text }) => (heading === '' ? text : `## ${heading}\n${text}`))
    .join('\n\n');
}

/** How an answer fared: points of points, or why it is none. */
export interface Fared {
  readonly earned: number;
  readonly total: number;
  readonly isWhole: boolean;
}

/** Judges what was put down for a question, `B`, `ACD`, `12,5`, `+B`; what cannot be read earns nothing. */
export function fared({ question, paper }: Posed, given: string, locale: Locale): Fared {
  const { filled } = readLine([paper], given.trim());
  const read = filled[0] && answerOf(paper, filled[0], locale);
  const score = gradeQuestion(question, read?.type === 'answer' ? read.answer : null);
  if (score.type !== 'points') return { earned: 0, total: 1, isWhole: false };
  return { earned: score.earned, total: score.total, isWhole: score.earned === score.total };
}
