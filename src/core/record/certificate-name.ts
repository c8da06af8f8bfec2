import { secretPattern } from '@/core/wallet/secret-pattern.ts';

/** The longest name that a certificate takes, in letters. */
export const longestName = 80;

/** Why a text is not taken as a name: too long, many words or digits as no name has, or the look of a real secret. */
export type NameFault = 'long' | 'words' | 'digits' | 'secret';

const mostWords = 7;
/** Enough for a class, too few for a card, a telephone or a PIN with its neighbour. */
const mostDigits = 4;

/** What keeps a text from being a name on a certificate; undefined when nothing does. A certificate is printed and shown about. */
export function nameFault(text: string): NameFault | undefined {
  if (secretPattern.test(text)) return 'secret';
  if ((text.match(/\p{N}/gu) ?? []).length > mostDigits) return 'digits';
  if ((text.match(/[\p{L}\p{M}]+(?:[-'’.]\p{L}+)*/gu) ?? []).length > mostWords) return 'words';
  return [...text].length > longestName ? 'long' : undefined;
}
