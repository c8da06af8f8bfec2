import { z } from 'astro/zod';
import { id, idList, text } from '@/schema/text.ts';

/** The parts of a lesson in class, in their order. */
export const planSteps = ['hook', 'explanation', 'exercise', 'quiz', 'exit'] as const;

/** A lesson of a school in Kyrgyzstan, in minutes. */
export const schoolLesson = 45;

const minutes = z.int().min(1).max(40);

/** `content/courses/{course}/{lesson}/plan.yaml`: how a teacher gives the lesson; printed on one sheet. */
export const lessonPlanSchema = z.strictObject({
  aim: text.describe('What the class can do at the end, in one sentence.'),
  minutes: z
    .strictObject({ hook: minutes, explanation: minutes, exercise: minutes, quiz: minutes, exit: minutes })
    .refine((parts) => planSteps.reduce((sum, step) => sum + parts[step], 0) === schoolLesson, {
      error: `the five parts of a lesson take ${schoolLesson} minutes together`,
    })
    .describe('Minutes of each part; 45 together.'),
  repeat: idList
    .max(3)
    .default([])
    .describe('Glossary ids of earlier lessons that this one needs, besides its own new terms.'),
  hook: text.describe('How the lesson begins: a case from life and one question by show of hands.'),
  explanation: z.array(text).min(2).max(4).describe('Steps of the explanation, in order.'),
  board: z.array(text).min(2).max(6).describe('What stands on the board at the end, a line each.'),
  figure: id.optional().describe('A drawing of the lesson that belongs on the board or on the screen.'),
  exercise: text.describe('The exercise on devices.'),
  paper: text.describe('The same exercise without devices.'),
  quiz: text.describe('How the quiz is asked, and which answer is worth a talk.'),
  exit: text.describe('What pupils write on the card before they go.'),
  questions: z
    .array(
      z.strictObject({
        id: id.describe('Name of the question.'),
        ask: text.describe('What a pupil is likely to ask.'),
        answer: text.describe('What the teacher can answer, from the lesson and its facts only.'),
      }),
    )
    .length(3)
    .describe('Three likely questions.'),
  mixed: text.describe('A note for a class that reads Kyrgyz and Russian side by side.'),
  homework: text.describe('At most ten minutes; no account, no purchase.'),
  changed: text.describe('What in this lesson ages, or was changed last.'),
});

/** A lesson plan as its file says it. */
export type LessonPlanFile = z.infer<typeof lessonPlanSchema>;
