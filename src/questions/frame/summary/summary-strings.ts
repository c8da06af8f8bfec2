import type { Localized } from '@/core/locale/locale.ts';
import type { Strings } from '@/i18n/fill.ts';
import en from './strings.en.json';
import ky from './strings.ky.json';
import ru from './strings.ru.json';

/** Words of the summary in the three languages; at build only. */
export const summaryStrings: Localized<Strings> = { ky, ru, en };
