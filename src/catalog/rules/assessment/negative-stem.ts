import { type Locale, locales } from '@/core/locale/locale.ts';
import type { Fault, QuestionRule } from '../rule.ts';
import { placeIn } from './parts/place.ts';

/**
 * Negations in the words that ask, by language. Only the sentence that ends in a question mark is looked at, and only what asks
 * for the exception: a case may hold negations, and "Why did it not protect him?" asks for a reason, not for an exception.
 */
const exceptions: Readonly<Record<Locale, readonly RegExp[]>> = {
  ky: [
    /(?<!\p{L})(кайсы|кайсынысы|кайсылары|эмнени|эмне(?! үчүн)|кимиси|ким)(?!\p{L})[^?]*(?<![\p{L}])(эмес|жок|туура келбейт|кирбейт|болбойт|жарабайт|тиешеси жок|жатпайт|колдонулбайт|коргобойт)(?![\p{L}])[^?]*\?/iu,
    /(кайсы|кайсынысы|кайсылары)(?![\p{L}])[^?]*(туура эмес|ката)[^?]*\?/iu,
  ],
  ru: [
    /(?<![\p{L}])(какой|какая|какое|какие|какого|каких|кто|что|чего|где) (из [^?]{1,40} )?(?:(?!и )[^?, ]+ ){0,6}не (?!только)[^?]*\?/iu,
    /(?<![\p{L}])(кроме|за исключением|неверн\p{L}*|неправильн\p{L}*)(?![\p{L}])[^?]*\?/iu,
  ],
  en: [
    /\b(which|what|who|where)\b(?: (?!and\b)[^\s?]+)*? (not|never|cannot|isn['’]t|aren['’]t|doesn['’]t|don['’]t|can['’]t)\b[^?]*\?/iu,
    /\b(except|wrong|false|incorrect|untrue)\b[^?]*\?/iu,
  ],
};

/** How a negation is made so plain that nobody reads over it: in capitals. */
const emphasised: Readonly<Record<Locale, RegExp>> = {
  ky: /(ЭМЕС|ЖОК|\p{Lu}{2,}(БАЙТ|БЕЙТ|БОЙТ|БӨЙТ|ПАЙТ|ПЕЙТ|ПОЙТ|ПӨЙТ)|КАТА)(?!\p{L})/u,
  ru: /(?<!\p{L})(НЕ|КРОМЕ|НЕВЕРН\p{Lu}*|НЕПРАВИЛЬН\p{Lu}*)(?!\p{L})/u,
  en: /\b(NOT|NEVER|CANNOT|EXCEPT|WRONG|FALSE|INCORRECT)\b/u,
};

/** The sentence of a prompt that asks. */
function asking(prompt: string): string {
  return prompt.split(/(?<=[.!?…»”])\s+/u).findLast((sentence) => sentence.includes('?')) ?? '';
}

export const rule: QuestionRule = {
  id: 'negative-stem',
  severity: 'warning',
  over: 'question',
  alone: true,
  about:
    'No question asks for the exception (“which is not …”), unless the negation stands in capitals in all three languages.',
  measured: '0 of 228 prompts; it found one, in three languages',
  check: (asked) => {
    const stems = locales.map((locale) => ({ locale, stem: asking(asked.question.prompt[locale]) }));
    const isPlainToSee = stems.every(({ locale, stem }) => emphasised[locale].test(stem));
    if (isPlainToSee) return [];
    return stems
      .filter(({ locale, stem }) => exceptions[locale].some((pattern) => pattern.test(stem)))
      .map(
        ({ locale, stem }): Fault => ({
          ...placeIn(asked, ['prompt', locale]),
          found: `"${stem}", a question for what is not so: readers overlook the negation`,
          mend: 'ask for what is so (“which places are unsafe?”), or write the negation in capitals in all three languages',
        }),
      );
  },
};
