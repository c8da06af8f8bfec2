import { tellChoice } from '../frame/tell-choice.ts';
import type { TellWords, ToldPart } from '../frame/told-part.ts';
import type { PlaceInPicture } from './props.ts';

/** Each chosen place with its reason, and that one was missed. */
export function tell({ places }: PlaceInPicture, answer: unknown, { strings }: TellWords): ToldPart[] {
  return tellChoice(places, answer, strings['missed'] ?? '');
}
