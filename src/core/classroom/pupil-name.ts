import { tidyName } from '../learner/name.ts';
import { secretPattern } from '../wallet/secret-pattern.ts';

/** The longest name that a pupil hands in under, in letters. */
export const longestPupil = 40;

/** More digits than any number in a class list has; a telephone in Kyrgyzstan has nine, with its prefix ten. */
const mostDigits = 6;

/** Why a text is not taken as a pupil's name or number: a telephone, an address of mail or a page, too long, or like a secret. */
export type PupilFault = 'empty' | 'phone' | 'mail' | 'secret' | 'long';

/** A pupil's name or number in one form of Unicode, without what cannot be seen, with single spaces. */
export const tidyPupil = tidyName;

/**
 * What keeps a tidy text from being handed in under; undefined when nothing does.
 * @example pupilFault('Айбек А.') // => undefined
 * @example pupilFault('0555 12-34-56') // => 'phone'
 */
export function pupilFault(name: string): PupilFault | undefined {
  if (name === '') return 'empty';
  if (secretPattern.test(name)) return 'secret';
  if (/@|:\/\/|\bwww\.|\bt\.me\b/iu.test(name)) return 'mail';
  if ((name.match(/\p{N}/gu) ?? []).length > mostDigits) return 'phone';
  return [...name].length > longestPupil ? 'long' : undefined;
}
