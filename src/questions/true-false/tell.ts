import { tellChoice } from '../frame/tell-choice.ts';
import { fieldsOf, type TellWords, type ToldPart } from '../frame/told-part.ts';
import type { VerdictQuestion } from './props.ts';

/** The verdict, and the reason given for it; a right reason that speaks against the verdict is called so. */
export function tell(question: VerdictQuestion, answer: unknown, { strings }: TellWords): ToldPart[] {
  const { truth, option } = fieldsOf(answer);
  const ground = tellChoice(question.options, [option]);
  if (typeof truth !== 'boolean') return ground;
  const right = truth === question.truth;
  const isElsewhere = !right && ground.some((part) => part.right === true);
  const against = isElsewhere ? { reason: strings['against'] ?? '' } : {};
  return [{ said: strings[String(truth)] ?? '', right, ...against }, ...ground];
}
