import type { Locale, Localized } from '@/core/locale/locale.ts';
import { onceEach } from '../../../last-read.ts';

/** Words that surely deny. */
const sure: Localized<RegExp> = {
  ky: /(?<!\p{L})(эмес\p{L}*|жок|эч|тургай)(?!\p{L})|\p{L}{2,}(ба|бе|бо|бө|па|пе|по|пө)(й|йт|йм|йс|йб|с|са|се|со|сө|ст|ш|гы|ги|гу|гү|ды|ди|ду|дү|ган|ген|гон|гөн|ң)\p{L}*/iu,
  ru: /(?<!\p{L})(не|ни|нет|нельзя|никогда|никто|никому|никого|ничего|ничто|нигде|невозможно|нечем|нечего)(?!\p{L})/iu,
  en: /\b(not|no|never|cannot|nothing|nobody|none|neither|nor|nowhere)\b|n['’]t\b/iu,
};

/** Words that deny without a "not": without, lost, hard, un- … A translation may say "is missing" where the source says "is not seen". */
const perhaps: Localized<RegExp> = {
  ky: /\p{L}{2,}(сыз|сиз|суз|сүз)\p{L}*|(?<!\p{L})(бош|тыю|токто|жогол|жогот|өч|кыйын|баш тарт|ката|бузул|кем|качпа|жаңылыш)\p{L}*/iu,
  ru: /(?<!\p{L})не\p{L}{2,}|(?<!\p{L})(без|кроме|пуст|потер|пропа|отказ|запрещ|ошиб|выключ|сложн|трудн|исчез|лишён|лишен|мимо|запер)\p{L}*/iu,
  en: /\b(un|dis)\p{L}{4,}|\b(without|lost|lose|loses|fail\p{L}*|refus\p{L}*|reject\p{L}*|hard|too|gone|missing|empty|wrong|false|dead|stop\p{L}*|forbid\p{L}*|avoid\p{L}*|out of|free|off|locked)\b/iu,
};

/** Words that at a stretch say the reverse of something: only, other, until, keeps … */
const hardly: Localized<RegExp> = {
  ky: /(?<!\p{L})(гана|эле|башка|кайра|калат|калган|мурун|чейин|аман)\p{L}*/iu,
  ru: /(?<!\p{L})(только|лишь|иначе|друг|вместо|пока|до|раньше|цел|закры|чуж|остан)\p{L}*/iu,
  en: /\b(in|im|mis)\p{L}{4,}|\b(only|other|else|instead|before|until|safe|keep\p{L}*|stay\p{L}*|left|rather|already|whether)\b/iu,
};

/** How sure it is that a text denies something. */
export type Denial = 'sure' | 'perhaps' | 'hardly' | 'not';

/**
 * How sure it is, by the words that can be seen, that a text denies something.
 * @example denies('Ал кол койбойт', 'ky') // => 'sure'
 */
export function denies(text: string, locale: Locale): Denial {
  return readers[locale](text);
}

const readerOf = (locale: Locale) =>
  onceEach((text): Denial => {
    if (sure[locale].test(text)) return 'sure';
    if (perhaps[locale].test(text)) return 'perhaps';
    return hardly[locale].test(text) ? 'hardly' : 'not';
  });

const readers = { ky: readerOf('ky'), ru: readerOf('ru'), en: readerOf('en') };
