import { type Block, blocksOf } from '@/catalog/translations/blocks.ts';
import { type KnownWords, showable } from './showable.ts';

/** The blocks of a text as the page shows them, also of one that the compiler refuses. */
export function shownBlocks(mdx: string, known?: KnownWords): readonly Block[] {
  try {
    return blocksOf(showable(mdx, known));
  } catch {
    return [];
  }
}

/**
 * The place, from 0, of the block that holds a line: the last one that begins on it or before. A line before the first block belongs to
 * the first; undefined for a text without blocks, and without a line.
 */
export function blockAt(
  blocks: readonly Pick<Block, 'line'>[],
  line: number | undefined,
): number | undefined {
  if (line === undefined || blocks.length === 0) return undefined;
  const index = blocks.findLastIndex((block) => block.line !== undefined && block.line <= line);
  return Math.max(index, 0);
}
