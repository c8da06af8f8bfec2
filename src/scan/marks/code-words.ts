/** Squares a side within the black border of a mark. */
export const bitsASide = 5;

/** How many cards there are: numbers 1 to 40 of a class are marks 0 to 39. */
export const cardCount = 40;

/** The marks at the corners of an answer sheet, clockwise from the top left: 40 to 43. */
export const cornerMarks: readonly number[] = [40, 41, 42, 43];

/**
 * The marks by their number: 25 squares, the first bit the top left one, 1 black. Found by drawing at random and keeping what differs
 * in eight squares or more from every mark so far and from itself, however each is turned.
 */
export const codeWords: readonly number[] = [
  22781404, 1744484, 33362488, 21352151, 6228766, 18738301, 7055807, 26056875, 29999848, 22299015, 1703305,
  6773955, 4981757, 1180407, 15356920, 11018012, 13721215, 8626894, 22292796, 24074902, 8272153, 21751471,
  23186488, 4428646, 25332157, 9117426, 19762506, 11555414, 25703597, 13942465, 10925755, 21794354, 31040273,
  25509078, 8466810, 4423431, 28650128, 10270807, 24259058, 3854270, 750789, 31826137, 4921683, 6700910,
];

const place = (row: number, column: number) => bitsASide ** 2 - 1 - (row * bitsASide + column);

/** Whether a square of a mark is black. */
export function isBlack(word: number, row: number, column: number): boolean {
  return ((word >>> place(row, column)) & 1) === 1;
}

/** A mark turned by a quarter, clockwise. */
export function turned(word: number): number {
  let result = 0;
  for (let row = 0; row < bitsASide; row++)
    for (let column = 0; column < bitsASide; column++)
      if (isBlack(word, row, column)) result |= 1 << place(column, bitsASide - 1 - row);
  return result;
}

/** In how many squares two marks differ. */
export function difference(a: number, b: number): number {
  let [bits, count] = [a ^ b, 0];
  for (; bits !== 0; bits &= bits - 1) count++;
  return count;
}

/** All marks in their four turns, by what is seen. */
const seen: readonly { readonly id: number; readonly turn: number; readonly word: number }[] =
  codeWords.flatMap((word, id) => {
    const words = [word];
    for (let turn = 1; turn < 4; turn++) words.push(turned(words[turn - 1] as number));
    return words.map((each, turn) => ({ id, turn, word: each }));
  });

/**
 * Which mark a pattern is, and by how many quarters it is turned clockwise; `slack` squares may differ. Undefined when it is none.
 * Marks differ in eight squares, so with a slack of one, seven would have to be misread to take one for another.
 */
export function markOf(
  word: number,
  slack: number,
): { readonly id: number; readonly turn: number; readonly off: number } | undefined {
  for (const each of seen) {
    const off = difference(each.word, word);
    if (off <= slack) return { id: each.id, turn: each.turn, off };
  }
  return undefined;
}
