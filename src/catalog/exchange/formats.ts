import { readAiken } from './aiken/read-aiken.ts';
import { writeAiken } from './aiken/write-aiken.ts';
import { readCsv } from './csv/read-csv.ts';
import { writeCsv } from './csv/write-csv.ts';
import type { Decoded, ForeignQuestion, Written } from './foreign.ts';
import { readGift } from './gift/read-gift.ts';
import { writeGift } from './gift/write-gift.ts';
import { readMoodleXml } from './moodle-xml/read-moodle-xml.ts';
import { writeMoodleXml } from './moodle-xml/write-moodle-xml.ts';

/** A format of questions of other programs. */
export interface Format {
  readonly title: string;
  /** How its files end, the usual ending first. */
  readonly endings: readonly string[];
  readonly read: (file: string, source: string) => Decoded;
  readonly write: (questions: readonly ForeignQuestion[]) => Written;
}

/** The formats by the names that commands know. */
export const formats = {
  gift: { title: 'GIFT', endings: ['.gift', '.gift.txt'], read: readGift, write: writeGift },
  'moodle-xml': { title: 'Moodle XML', endings: ['.xml'], read: readMoodleXml, write: writeMoodleXml },
  aiken: { title: 'Aiken', endings: ['.aiken', '.aiken.txt'], read: readAiken, write: writeAiken },
  csv: { title: 'CSV', endings: ['.csv', '.tsv'], read: readCsv, write: writeCsv },
} as const satisfies Record<string, Format>;

/** The name of a format. */
export type FormatName = keyof typeof formats;

/** All names of formats. */
export const formatNames = Object.keys(formats) as FormatName[];

/** The format of a file by its ending, or by what stands in it; undefined where neither tells. */
export function formatOf(file: string, source: string): FormatName | undefined {
  const name = file.toLowerCase();
  const byEnding = formatNames.find((each) => formats[each].endings.some((ending) => name.endsWith(ending)));
  if (byEnding !== undefined) return byEnding;
  if (/^\s*(\uFEFF)?<(\?xml|quiz)/.test(source)) return 'moodle-xml';
  if (/^ANSWER:\s*[A-Z]\s*$/m.test(source)) return 'aiken';
  return /[^\\]?\{[^}]*\}/.test(source.slice(0, 100_000)) ? 'gift' : undefined;
}
