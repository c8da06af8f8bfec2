import { z } from 'astro/zod';
import type { Score } from '@/core/grading/score.ts';
import type { Locale } from '@/core/locale/locale.ts';
import { grade as gradeCalculation } from './calculation/grade.ts';
import { props as calculationProps } from './calculation/props.ts';
import { schema as calculationSchema } from './calculation/schema.ts';
import { grade as gradeCompareAddresses } from './compare-addresses/grade.ts';
import { props as compareAddressesProps } from './compare-addresses/props.ts';
import { schema as compareAddressesSchema } from './compare-addresses/schema.ts';
import type { Asked } from './frame/asked.ts';
import { fault } from './frame/schema.ts';
import { grade as gradeGapText } from './gap-text/grade.ts';
import { props as gapTextProps } from './gap-text/props.ts';
import { schema as gapTextSchema } from './gap-text/schema.ts';
import { grade as gradeGroups } from './groups/grade.ts';
import { props as groupsProps } from './groups/props.ts';
import { schema as groupsSchema } from './groups/schema.ts';
import { grade as gradeMatch } from './match/grade.ts';
import { props as matchProps } from './match/props.ts';
import { schema as matchSchema } from './match/schema.ts';
import { grade as gradeNumber } from './number/grade.ts';
import { props as numberProps } from './number/props.ts';
import { schema as numberSchema } from './number/schema.ts';
import { grade as gradeOneChoice } from './one-choice/grade.ts';
import { props as oneChoiceProps } from './one-choice/props.ts';
import { schema as oneChoiceSchema } from './one-choice/schema.ts';
import { grade as gradeOrder } from './order/grade.ts';
import { props as orderProps } from './order/props.ts';
import { schema as orderSchema } from './order/schema.ts';
import { grade as gradePlaceInPicture } from './place-in-picture/grade.ts';
import { props as placeInPictureProps } from './place-in-picture/props.ts';
import { schema as placeInPictureSchema } from './place-in-picture/schema.ts';
import { grade as gradePlaceInText } from './place-in-text/grade.ts';
import { props as placeInTextProps } from './place-in-text/props.ts';
import { schema as placeInTextSchema } from './place-in-text/schema.ts';
import { grade as gradeSeveralChoices } from './several-choices/grade.ts';
import { props as severalChoicesProps } from './several-choices/props.ts';
import { schema as severalChoicesSchema } from './several-choices/schema.ts';
import { grade as gradeTrueFalse } from './true-false/grade.ts';
import { props as trueFalseProps } from './true-false/props.ts';
import { schema as trueFalseSchema } from './true-false/schema.ts';

/** Every question type by its name: what it may look like, how it is judged, what its island gets. */
export const questionTypes = {
  'one-choice': { schema: oneChoiceSchema, grade: gradeOneChoice, props: oneChoiceProps },
  'several-choices': { schema: severalChoicesSchema, grade: gradeSeveralChoices, props: severalChoicesProps },
  order: { schema: orderSchema, grade: gradeOrder, props: orderProps },
  number: { schema: numberSchema, grade: gradeNumber, props: numberProps },
  'true-false': { schema: trueFalseSchema, grade: gradeTrueFalse, props: trueFalseProps },
  match: { schema: matchSchema, grade: gradeMatch, props: matchProps },
  groups: { schema: groupsSchema, grade: gradeGroups, props: groupsProps },
  'gap-text': { schema: gapTextSchema, grade: gradeGapText, props: gapTextProps },
  'place-in-picture': {
    schema: placeInPictureSchema,
    grade: gradePlaceInPicture,
    props: placeInPictureProps,
  },
  'place-in-text': { schema: placeInTextSchema, grade: gradePlaceInText, props: placeInTextProps },
  'compare-addresses': {
    schema: compareAddressesSchema,
    grade: gradeCompareAddresses,
    props: compareAddressesProps,
  },
  calculation: { schema: calculationSchema, grade: gradeCalculation, props: calculationProps },
} as const;

/** The name of a question type. */
export type QuestionType = keyof typeof questionTypes;

/** One question of any type, as quiz.yaml says it. */
export const questionSchema = z.discriminatedUnion('type', [
  oneChoiceSchema,
  severalChoicesSchema,
  orderSchema,
  numberSchema,
  trueFalseSchema,
  matchSchema,
  groupsSchema,
  gapTextSchema,
  placeInPictureSchema,
  placeInTextSchema,
  compareAddressesSchema,
  calculationSchema,
]);

/** A question of any type, as quiz.yaml says it. */
export type Question = z.infer<typeof questionSchema>;

/** Tells ids that stand twice in a list of questions; `home` is what the list is called. */
export function checkIds(
  context: { issues: unknown[] },
  questions: readonly { readonly id: string }[],
  home: string,
): void {
  const ids = questions.map(({ id }) => id);
  ids.forEach((id, index) => {
    if (ids.indexOf(id) < index)
      fault(
        context,
        id,
        ['questions', index, 'id'],
        `the id "${id}" stands twice in this ${home}: give each question its own`,
      );
  });
}

/** `quiz.yaml`: the questions of one lesson, in order. */
export const quizSchema = z
  .strictObject({
    questions: z.array(questionSchema).min(1).describe('The questions, in the order they are asked.'),
  })
  .check((context) => checkIds(context, context.value.questions, 'quiz'));

/** A quiz as its file says it. */
export type QuizFile = z.infer<typeof quizSchema>;

interface AnyType {
  readonly grade: (question: Question, answer: unknown) => Score;
  readonly props: (question: Question, locale: Locale) => Asked;
}

/** The type of a question. The schema has tied the question's fields to its type, which the compiler cannot follow. */
function typeOf(question: Question): AnyType {
  return questionTypes[question.type] as unknown as AnyType;
}

/** Judges an answer to a question of any type; junk is `invalid`, nothing is thrown. */
export function gradeQuestion(question: Question, answer: unknown): Score {
  return typeOf(question).grade(question, answer);
}

/** A question of any type in one language. */
export function questionProps(question: Question, locale: Locale): Asked {
  return typeOf(question).props(question, locale);
}
