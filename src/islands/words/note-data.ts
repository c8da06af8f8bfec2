import { termOf } from '@/catalog/reading.ts';
import { type Locale, locales } from '@/core/locale/locale.ts';
import { pathTo } from '@/i18n/paths.ts';
import { siteTranslator } from '@/i18n/site.ts';
import type { Notes } from './note-shape.ts';
import { stringsIn } from './strings.ts';

/** The notes of the terms that a text links, in the language of its page; at build only, since the catalog must not reach the browser. */
export function notesOf(ids: readonly string[], locale: Locale): Notes {
  const t = siteTranslator(locale);
  const words = stringsIn(locale);
  const others = locales.filter((other) => other !== locale);
  const noteOf = (id: string) => {
    const { term, definition } = termOf(id);
    return {
      term: term[locale],
      definition: definition[locale],
      // Who knows the word already, knows it by its other name; the same word in another language says nothing new.
      others: others
        .filter((other) => term[other].toLowerCase() !== term[locale].toLowerCase())
        .map((other) => ({ locale: other, name: t(`langName_${other}`), term: term[other] })),
    };
  };
  return {
    words: {
      more: t('termMore'),
      close: t('close'),
      add: words.add,
      remove: words.remove,
      added: words.added,
      removed: words.removed,
      mine: words.mine,
    },
    mineHref: pathTo(locale, 'words'),
    terms: Object.fromEntries(ids.map((id) => [id, noteOf(id)])),
  };
}
