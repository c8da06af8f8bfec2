import { isEmptyText } from '../empty-text.ts';
import type { ContentFiles } from '../read-files.ts';
import { blockNodes, blocksOf } from '../translations/blocks.ts';
import type { ReleasedText } from '../translations/translations.ts';
import { type Leaf, leavesOf } from './mdx-pieces.ts';
import { rawOf, wordsOf } from './pieces.ts';
import { type Direction, olderNote, type Place, type Unit } from './unit.ts';

/** What is known of a long text beside its words. */
export interface TextPlan {
  readonly folder: string;
  readonly sections: readonly string[];
  /** As it was last released; undefined before its first release. */
  readonly released: ReleasedText | undefined;
  readonly isReviewed: boolean;
}

function placeOf(file: string, { start, end, pieces }: Leaf): Place {
  return { file, start, end, pieces, write: (text) => text };
}

/** The leaves of each block of an MDX text; undefined for one that does not parse. */
export function leafTable(mdx: string): readonly (readonly Leaf[])[] | undefined {
  try {
    return blockNodes(mdx).map((node) => leavesOf(node, mdx));
  } catch {
    return undefined;
  }
}

/** The blocks of a long text with their translations; a block whose translation has another shape is told in `apart`. */
export function mdxUnits(
  files: ContentFiles,
  { folder, sections, released, isReviewed }: TextPlan,
  { from, to }: Direction,
): { readonly units: readonly Unit[]; readonly apart: readonly string[] } {
  const [sourceFile, targetFile] = [`${folder}/${from}.mdx`, `${folder}/${to}.mdx`];
  const [source, target] = [files.get(sourceFile), files.get(targetFile)];
  const sources = source === undefined ? undefined : leafTable(source);
  if (source === undefined || sources === undefined) return { units: [], apart: [] };
  const targets = target === undefined ? undefined : leafTable(target);
  const blocks = blocksOf(source);
  const apart: string[] = [];
  let [section, n, next] = ['', 0, 0];
  const units = blocks.flatMap(({ isSection, words }, index): Unit[] => {
    if (isSection) [section, n] = [sections[next++] ?? '', 0];
    n += 1;
    const leaves = sources[index] ?? [];
    const name = `${section}/${n}`;
    if (leaves.every(({ pieces }) => wordsOf(pieces).trim() === '')) return [];
    const twins = targets?.[index];
    if (target !== undefined && twins?.length !== leaves.length) {
      apart.push(name);
      return [];
    }
    const segments = leaves.map((leaf, at) => {
      const twin = twins?.[at];
      return { source: placeOf(sourceFile, leaf), target: twin && placeOf(targetFile, twin) };
    });
    const isEmpty = segments.some(
      (each) => each.target === undefined || isEmptyText(rawOf(each.target.pieces)),
    );
    const known =
      from === released?.source ? released.blocks.find((block) => block.words === words) : undefined;
    const since = known?.older[to];
    return [
      {
        name,
        segments,
        state: isEmpty || since !== undefined ? 'initial' : isReviewed ? 'reviewed' : 'translated',
        older: since !== undefined && !isEmpty,
        notes: since === undefined ? [] : [olderNote(since)],
      },
    ];
  });
  return { units, apart };
}
