import { fixedOrder } from '@/core/grading/shown-order.ts';
import type { Locale } from '@/core/locale/locale.ts';
import en from '@/questions/true-false/strings.en.json';
import ky from '@/questions/true-false/strings.ky.json';
import ru from '@/questions/true-false/strings.ru.json';
import type { Lesson } from './catalog-types.ts';

/** An answer that a class may choose by a letter. */
export interface PollOption {
  readonly text: string;
  readonly correct: boolean;
  /** Why it is right or wrong; none for a verdict that the statement does not bear. */
  readonly reason: string;
}

/** A question of a poll in one language; its options have the letters A to D in this order. */
export interface PollQuestion {
  readonly id: string;
  readonly prompt: string;
  readonly options: readonly PollOption[];
}

/** The questions of a lesson's quiz that one letter answers: one choice of four, and whether a statement is true. */
export function pollQuestions(lesson: Lesson, locale: Locale): readonly PollQuestion[] {
  const { true: yes, false: no } = { ky, ru, en }[locale];
  return lesson.questions.flatMap((question): PollQuestion[] => {
    const { id } = question;
    const prompt = question.prompt[locale];
    if (question.type === 'one-choice') {
      const options = fixedOrder(
        id,
        question.options.map((option) => option.id),
      ).flatMap((each) => question.options.filter((option) => option.id === each));
      return [
        {
          id,
          prompt,
          options: options.map(({ text, correct, reason }) => ({
            text: text[locale],
            correct,
            reason: reason[locale],
          })),
        },
      ];
    }
    if (question.type !== 'true-false') return [];
    const why = question.options.find(({ correct }) => correct);
    const options = [true, false].map((verdict) => ({
      text: verdict ? yes : no,
      correct: verdict === question.truth,
      reason: verdict === question.truth && why ? `${why.text[locale]} ${why.reason[locale]}` : '',
    }));
    return [{ id, prompt, options }];
  });
}
