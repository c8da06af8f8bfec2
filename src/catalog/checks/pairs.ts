import { type Locale, locales } from '@/core/locale/locale.ts';
import type { Problem } from '../problem.ts';
import type { ContentFiles, Sheets } from '../read-files.ts';
import { align } from '../release/sequence.ts';
import { type Block, blocksOf } from '../translations/blocks.ts';
import { textPlans } from './texts.ts';

/**
 * A text and its translations must have the same blocks in the same order, since readers open the one beside the other. Of each
 * translation the first difference is told; what follows it is most often its echo. Texts that `told` speaks of are passed over:
 * their fault may be the difference.
 */
export function checkPairs(files: ContentFiles, sheets: Sheets, told: readonly Problem[]): Problem[] {
  const faulty = new Set(told.map(({ file }) => file));
  return textPlans(sheets).flatMap(({ folder, source }) => {
    const blocks = (locale: Locale) => {
      const file = `${folder}/${locale}.mdx`;
      const mdx = files.get(file);
      return mdx === undefined || faulty.has(file) ? undefined : blocksOf(mdx);
    };
    const wanted = blocks(source);
    if (wanted === undefined) return [];
    return locales.flatMap((locale) => {
      const found = locale === source ? undefined : blocks(locale);
      return found === undefined ? [] : firstDifference(`${folder}/${locale}.mdx`, found, source, wanted);
    });
  });
}

function firstDifference(
  file: string,
  found: readonly Block[],
  source: Locale,
  wanted: readonly Block[],
): Problem[] {
  const kinds = (blocks: readonly Block[]) => blocks.map(({ kind }) => kind);
  const aligned = align(kinds(wanted), kinds(found));
  const index = aligned.findIndex(({ kind }) => kind !== 'same');
  const first = aligned[index];
  if (first === undefined) return [];
  // Up to the first difference both went the same way.
  const [here, there] = [found[index], wanted[index]];
  const line = (here ?? found.at(-1))?.line;
  const original = `${source}.mdx${there?.line === undefined ? '' : `:${there.line}`}`;
  const rule = 'the blocks of a text and of its translations are read side by side, one for one';
  const problem = (said: string, wish: string) => [
    { file, ...(line === undefined ? {} : { line }), field: '', found: said, wanted: `${wish}; ${rule}` },
  ];
  if (first.kind === 'new')
    return problem(
      `${first.value} that ${source}.mdx does not have`,
      'it in all three languages, or in none',
    );
  const isOther = aligned[index + 1]?.kind === 'new';
  return problem(
    isOther && here !== undefined ? here.kind : `no ${first.value.replace(/^a /, '')} here`,
    `${first.value}, as in ${original}`,
  );
}
