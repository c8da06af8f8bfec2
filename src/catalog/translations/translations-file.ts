import { z } from 'astro/zod';
import { day } from '@/schema/text.ts';
import { onceEach } from '../last-read.ts';
import type { Problem } from '../problem.ts';
import { canonicalJson } from '../release/canonical.ts';
import { damaged, readWritten } from '../written-file.ts';
import { type ReleasedText, type Translations, wordsDigest } from './translations.ts';

/** Name of the file below `content/`. */
export const translationsFile = 'translations.json';

const locale = z.enum(['ky', 'ru', 'en']);
const digest = z.string().regex(/^[0-9a-f]{16}$/, 'a digest is 16 hexadecimal digits');
const block = z.strictObject({
  words: z.string(),
  digests: z.partialRecord(locale, digest),
  older: z.partialRecord(locale, day).default({}),
});
const schema = z.strictObject({
  version: z.literal(1),
  texts: z.record(
    z.string().regex(/^(courses\/[a-z0-9-]+|pages)\/[a-z0-9-]+$/, 'a text is named by its folder'),
    z.strictObject({ source: locale, blocks: z.array(block) }),
  ),
});

/** Reads `translations.json`. Damage of any kind, also a merge that mixed two releases, is told and never passed over. */
export const readTranslations = onceEach(judgedFile);

function judgedFile(
  source: string,
):
  | { translations: Translations; problems: readonly [] }
  | { translations: undefined; problems: readonly Problem[] } {
  const read = readWritten(translationsFile, source, schema);
  if ('problem' in read) return { translations: undefined, problems: [read.problem] };
  const faulty = (field: string, found: string) => ({
    translations: undefined,
    problems: [damaged(translationsFile, field, found)],
  });
  const translations = new Map(Object.entries(read.data.texts)) as Map<string, ReleasedText>;
  for (const [folder, text] of translations)
    for (const [index, { words, digests, older }] of text.blocks.entries()) {
      const field = `texts.${folder}.blocks.${index}`;
      if (digests[text.source] !== wordsDigest(words))
        return faulty(`${field}.digests`, 'a digest of other words than those beside it');
      if (older[text.source] !== undefined) return faulty(`${field}.older`, 'a source older than itself');
    }
  return { translations, problems: [] };
}

/** The text of `translations.json`: a line for each block, so that two releases merge and compare by lines. */
export function writeTranslations(translations: Translations): string {
  const texts = [...translations].map(([folder, { source, blocks }]) => {
    const lines = blocks.map(({ words, digests, older }) => {
      const rest = Object.keys(older).length === 0 ? {} : { older: { ...older } };
      return `   ${canonicalJson({ words, digests: { ...digests }, ...rest })}`;
    });
    return `  ${JSON.stringify(folder)}: { "source": "${source}", "blocks": [\n${lines.join(',\n')} ] }`;
  });
  return `{\n "version": 1,\n "texts": {\n${texts.join(',\n')}\n }\n}\n`;
}
