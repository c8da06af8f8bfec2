import type { Locale } from '@/core/locale/locale.ts';
import type { LabRun } from '@/core/record/run.ts';

/** What lies above islands and is handed in by the page. */
export interface Outside {
  /**
   * What proves a run of a lab, to be played again anywhere; undefined for a run that was made by other rules than the lab has now.
   * `href` is the address of the page of the lab. Rejects when the engine or the rules cannot be fetched.
   */
  readonly evidenceOf: (href: string, run: LabRun, locale: Locale) => Promise<string | undefined>;
}
