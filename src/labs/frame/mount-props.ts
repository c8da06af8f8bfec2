import type { Locale, Localized } from '@/core/locale/locale.ts';
import type { Scenario } from '@/core/scenario/scenario.ts';
import type { Strings } from '@/i18n/fill.ts';
import { scenarioOf } from '../scenario-of.ts';
import type { LabVariant } from '../schema.ts';
import { type LabTexts, textsOf } from './texts.ts';

/** What the island of a lab gets: the rules, the words of one language, the interface's strings. */
export interface LabProps {
  readonly scenario: Scenario;
  readonly texts: LabTexts;
  readonly strings: Strings;
  readonly locale: Locale;
}

/** Turns a lab and a language into what the island gets; `own` are the string files of the frame and of the parts. */
export function labProps(
  lab: LabVariant & { readonly id: string },
  locale: Locale,
  own: readonly Localized<Strings>[],
): LabProps {
  const strings = Object.assign({}, ...own.map((set) => set[locale])) as Strings;
  return { scenario: scenarioOf(lab), texts: textsOf(lab, locale), strings, locale };
}
