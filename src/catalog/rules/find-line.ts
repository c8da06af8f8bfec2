/**
 * The line (from 1) on which words stand, looked for from a line on; that line when they are not found, since marks may stand
 * between the words.
 */
export function findLine(
  source: string,
  from: number | undefined,
  word: string | undefined,
): number | undefined {
  if (word === undefined || word === '') return from;
  const lines = source.split('\n');
  const start = (from ?? 1) - 1;
  const at = lines.findIndex((line, index) => index >= start && line.includes(word));
  return at < 0 ? from : at + 1;
}
