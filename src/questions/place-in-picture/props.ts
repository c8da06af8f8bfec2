import { fixedOrder } from '@/core/grading/shown-order.ts';
import type { Locale } from '@/core/locale/locale.ts';
import { type Asked, asked } from '../frame/asked.ts';
import { type ChoiceOption, choiceProps } from '../frame/choice-props.ts';
import { type Box, boxOf, labelled, type Size, sizeOf } from './drawing.ts';
import type { Question } from './schema.ts';

/** A place in one language, with its rectangle in the drawing's units. */
export interface Place extends ChoiceOption {
  readonly box: Box;
}

/** A place-in-picture question in one language. Its places stand as they are shown: numbered, in an order that tells nothing. */
export interface PlaceInPicture extends Asked {
  /** SVG with its words, ready to stand in the page; made by us at build time. */
  readonly picture: string;
  readonly size: Size;
  readonly places: readonly Place[];
}

/** The question in one language, with no more than the island needs. */
export function props(question: Question, locale: Locale): PlaceInPicture {
  const { drawing, alt, labels = {}, places } = question;
  const size = sizeOf(drawing) ?? { width: 1, height: 1 };
  const order = fixedOrder(
    question.id,
    places.map(({ id }) => id),
  );
  const ordered = order.flatMap((id) => places.find((place) => place.id === id) ?? []);
  const { options } = choiceProps({ ...question, options: ordered }, locale);
  return {
    ...asked(question, locale),
    picture: labelled(drawing, labels, alt[locale], locale),
    size,
    places: options.map((option, index) => ({
      ...option,
      text: `${index + 1}. ${option.text}`,
      box: boxOf(ordered[index]?.at ?? [0, 0, 0, 0], size),
    })),
  };
}
