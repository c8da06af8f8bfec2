import { stringify } from 'yaml';
import type { Localized } from '@/core/locale/locale.ts';

type Text = string | Partial<Localized>;

/** A text in three languages; one given as a string says the same in each, unless `marked` keeps them apart. */
export function three(text: Text): Localized {
  if (typeof text === 'string') return { ky: text, ru: text, en: text };
  const any = text.ky ?? text.ru ?? text.en ?? '';
  return { ky: any, ru: any, en: any, ...text };
}

interface OptionWish {
  readonly text: Text;
  readonly correct?: boolean;
  readonly reason?: Text;
}

const names = ['a', 'b', 'c', 'd', 'e', 'f'];

/** Options with ids a, b, c …; a bare text is a wrong one. Reasons differ unless they are given. */
export function options(wishes: readonly (string | OptionWish)[]): object[] {
  return wishes.map((wish, at) => {
    const {
      text,
      correct = false,
      reason = `Because of the thing ${names[at]}`,
    } = typeof wish === 'string' ? { text: wish } : wish;
    return { id: names[at], correct, text: three(text), reason: three(reason) };
  });
}

/** A question of the sample lesson, whose first section answers it; fields replace what is there. */
export function question(type: string, fields: Readonly<Record<string, unknown>>, id = 'first'): object {
  const { prompt = 'Which one?', ...rest } = fields;
  return { id, type, rev: 1, section: 'one', prompt: three(prompt as Text), ...rest };
}

/** A one-choice question with the right option at a place and texts of one length. */
export function oneChoice(
  right: number,
  id = 'first',
  fields: Readonly<Record<string, unknown>> = {},
): object {
  const texts = ['Ashes', 'Birch', 'Cedar', 'Daisy'];
  return question(
    'one-choice',
    { options: options(texts.map((text, at) => ({ text, correct: at === right }))), ...fields },
    id,
  );
}

/** A number question. */
export function number(fields: Readonly<Record<string, unknown>> = {}): object {
  return question('number', {
    prompt: '12 words have how many bits?',
    answer: 132,
    tolerance: 0,
    unit: three('bit'),
    reason: three('12 × 11 = 132.'),
    mistakes: [],
    otherwise: three('Count it once more'),
    ...fields,
  });
}

/** Where the quiz of the sample lesson stands. */
export const quizFile = 'courses/keys/first-key/quiz.yaml';

/** The sample content with these questions as the quiz of its lesson. */
export function quiz(...questions: readonly object[]): Record<string, string> {
  return { [quizFile]: stringify({ questions }) };
}

/** The line (from 1) of the quiz on which words stand. */
export function lineOf(files: Readonly<Record<string, string>>, words: string, file = quizFile): number {
  return (files[file] ?? '').split('\n').findIndex((line) => line.includes(words)) + 1;
}
