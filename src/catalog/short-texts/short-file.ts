import { z } from 'astro/zod';
import { type Locale, type Localized, locales } from '@/core/locale/locale.ts';
import { day } from '@/schema/text.ts';
import { onceEach } from '../last-read.ts';
import type { Problem } from '../problem.ts';
import { damaged, readWritten } from '../written-file.ts';

/** Name of the file below `content/`. */
export const shortTextsFile = 'short-texts.json';

/** A short text as it was last released. */
export interface ReleasedShort {
  readonly digests: Localized;
  /** Languages whose words are older than the source, with the day since which they are. */
  readonly older: Readonly<Partial<Record<Locale, string>>>;
}

/** What `short-texts.json` holds: by file below `content/`, then by the name of the text. */
export type ReleasedShorts = ReadonlyMap<
  string,
  { readonly source: Locale; readonly texts: ReadonlyMap<string, ReleasedShort> }
>;

const locale = z.enum(['ky', 'ru', 'en']);
const schema = z.strictObject({
  version: z.literal(1),
  files: z.record(
    z.string().min(1),
    z.strictObject({
      source: locale,
      older: z.record(z.string(), z.partialRecord(locale, day)).default({}),
      texts: z.record(
        z.string(),
        z.string().regex(/^[0-9a-f]{8}( [0-9a-f]{8}){2}$/, 'three digests of 8 hexadecimal digits'),
      ),
    }),
  ),
});

/** Reads `short-texts.json`. Damage of any kind is told and never passed over. */
export const readShortTexts = onceEach(judgedFile);

function judgedFile(
  source: string,
):
  | { readonly shorts: ReleasedShorts; readonly problems: readonly [] }
  | { readonly shorts: undefined; readonly problems: readonly Problem[] } {
  const read = readWritten(shortTextsFile, source, schema);
  if ('problem' in read) return { shorts: undefined, problems: [read.problem] };
  const shorts = new Map<string, { source: Locale; texts: Map<string, ReleasedShort> }>();
  for (const [file, { source: first, older, texts }] of Object.entries(read.data.files)) {
    const unknown = Object.entries(older).find(([name, days]) => !(name in texts) || first in days);
    if (unknown !== undefined) {
      const field = `files.${file}.older.${unknown[0]}`;
      const found = 'a mark for a text that is not there, or a source older than itself';
      return { shorts: undefined, problems: [damaged(shortTextsFile, field, found)] };
    }
    const known = Object.entries(texts).map(([name, digests]): [string, ReleasedShort] => {
      const [ky = '', ru = '', en = ''] = digests.split(' ');
      return [name, { digests: { ky, ru, en }, older: older[name] ?? {} }];
    });
    shorts.set(file, { source: first, texts: new Map(known) });
  }
  return { shorts, problems: [] };
}

/** One file of `short-texts.json`: a line for each text, so that two releases merge and compare by lines. */
export function shortLines({
  source,
  texts,
}: ReleasedShorts extends ReadonlyMap<string, infer V> ? V : never): string {
  const marked = [...texts].filter(([, { older }]) => Object.keys(older).length > 0);
  const days = marked.map(([name, { older }]) => {
    const inOrder = locales.flatMap((each) => (older[each] === undefined ? [] : [[each, older[each]]]));
    return `    ${JSON.stringify(name)}: ${JSON.stringify(Object.fromEntries(inOrder))}`;
  });
  const lines = [...texts].map(
    ([name, { digests }]) => `   ${JSON.stringify(name)}: "${digests.ky} ${digests.ru} ${digests.en}"`,
  );
  const marks = days.length === 0 ? '' : ` "older": {\n${days.join(',\n')} },`;
  return `{ "source": "${source}",${marks} "texts": ${lines.length === 0 ? '{}' : `{\n${lines.join(',\n')} }`} }`;
}

/** The text of `short-texts.json`. */
export function writeShortTexts(shorts: ReleasedShorts): string {
  const files = [...shorts].map(([file, entry]) => `  ${JSON.stringify(file)}: ${shortLines(entry)}`);
  return `{\n "version": 1,\n "files": {\n${files.join(',\n')}\n }\n}\n`;
}
