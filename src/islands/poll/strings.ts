import type { Locale } from '@/core/locale/locale.ts';
import en from './strings.en.json';
import ky from './strings.ky.json';
import ru from './strings.ru.json';

type Words = Readonly<Record<string, string>>;

const ofPage = /^(title|description|privacy|noscript|to_|cards$|cards_text|phones_)/;
const ofPrint = /^(cards_count|cards_print|card_number)$/;

/** The words of one language, each part with what it says: the page as built, the poll, the cards to print, a pupil's phone. */
export function stringsIn(locale: Locale) {
  const all: Words = { ky, ru, en }[locale];
  const those = (isWanted: (key: string) => boolean): Words =>
    Object.fromEntries(Object.entries(all).filter(([key]) => isWanted(key)));
  const isPupils = (key: string) => key.startsWith('pupil_');
  return {
    page: { ky, ru, en }[locale],
    poll: those((key) => !ofPage.test(key) && !ofPrint.test(key) && !isPupils(key)),
    print: those((key) => ofPrint.test(key)),
    pupil: those(isPupils),
  };
}
