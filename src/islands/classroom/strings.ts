// At build only: the page hands the strings of one language to the room.
import type { Locale } from '@/core/locale/locale.ts';
import type { Strings } from '@/i18n/fill.ts';
import type { FolderStrings } from './frame/part.ts';

const files = import.meta.glob<Strings>('./**/strings.*.json', { eager: true, import: 'default' });

/** The strings of every folder of the room in one language; what lies deeper is joined to its folder. */
export function stringsIn(locale: Locale): FolderStrings {
  const joined: Record<string, Strings> = {};
  for (const [path, strings] of Object.entries(files)) {
    const [, folder = ''] = path.split('/');
    if (path.endsWith(`.${locale}.json`)) joined[folder] = { ...joined[folder], ...strings };
  }
  return joined;
}
