import type { Locale } from '@/core/locale/locale.ts';
import type { Strings } from '@/i18n/fill.ts';
import { type IslandProps, islandProps, type MountProps } from './frame/mount-props.ts';
import { type Question, type QuestionType, questionProps } from './registry.ts';

const files = import.meta.glob<Strings>('./*/strings.*.json', { eager: true, import: 'default' });

/** All words that an island of a type may say in one language: those of the frame and its own. At build only. */
export function questionStrings(type: QuestionType, locale: Locale): Strings {
  return { ...files[`./frame/strings.${locale}.json`], ...files[`./${type}/strings.${locale}.json`] };
}

/** What the island of a question gets, whatever its type. */
export function questionIsland(props: MountProps<Question>): IslandProps {
  return islandProps(props, questionProps, questionStrings(props.question.type, props.locale));
}
