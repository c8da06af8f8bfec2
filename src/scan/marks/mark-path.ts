import { bitsASide, codeWords, isBlack } from './code-words.ts';

/** How many squares a mark has a side with its black border. */
export const marksASide = bitsASide + 2;

/** A mark as an SVG path, one unit a square, the border from 0 to `marksASide`; around it must be white, a square wide at least. */
export function markPath(id: number): string {
  const word = codeWords[id] ?? 0;
  const holes: string[] = [];
  for (let row = 0; row < bitsASide; row++)
    for (let column = 0; column < bitsASide; column++)
      if (!isBlack(word, row, column)) holes.push(`M${column + 1} ${row + 1}v1h1v-1z`);
  // Drawn the other way round than the square, so that they stay white.
  return `M0 0h${marksASide}v${marksASide}h-${marksASide}z${holes.join('')}`;
}
