import type { Locale } from '@/core/locale/locale.ts';
import type { Strings } from '@/i18n/fill.ts';

/** What the page of variants gets from the build. */
export interface PaperProps {
  readonly locale: Locale;
  /** Words in all languages: a sheet may be in another than the page, or in two. */
  readonly strings: Readonly<Record<Locale, Strings>>;
  readonly course: string;
  readonly lesson: string;
  /** What stands above the sheets. */
  readonly title: Readonly<Record<Locale, string>>;
  /** Addresses of the data files of the quiz. */
  readonly quiz: Readonly<Record<Locale, string>>;
  /** The whole address of this page, as it stands at the foot of a sheet: without `https://`. */
  readonly address: string;
}
