/** A number of a text: its words as they stand, and the one form in which the languages are compared. */
export interface FoundNumber {
  readonly written: string;
  readonly value: string;
}

// Space of any width, point or comma between digits.
const run = /\d+(?:[\u0020\u00A0\u2009\u202F.,]\d+)*/g;
const piece = /^(\d+)((?:[\u0020\u00A0\u2009\u202F.,]\d{3}(?!\d))*)(?:[.,](\d+)(?!\d))?/;

/**
 * The numbers of a text in the order of reading. Groups of thousands and decimals may be written in the way of any of the
 * three languages: 1,000 is 1 000, and 0,5 is 0.5. What is glued to other digits by a hyphen or a colon is a number of its own.
 * @example numbersIn('24 000 сом, 0,5 %').map(({ value }) => value) // => ['24000', '0.5']
 */
export function numbersIn(text: string): FoundNumber[] {
  return [...text.matchAll(run)].flatMap(([whole]) => {
    const found: FoundNumber[] = [];
    let rest = whole;
    while (rest !== '') {
      const [written = rest, first = '', groups = '', decimals] = piece.exec(rest) ?? [];
      // A first group of more than three digits has no thousands after it: 2025 100 are two numbers.
      const alone = groups !== '' && first.length > 3;
      const taken = alone ? first : written;
      const value = alone
        ? first
        : `${first}${groups.replace(/\D/g, '')}${decimals === undefined ? '' : `.${decimals}`}`;
      found.push({ written: taken, value });
      rest = rest.slice(taken.length).replace(/^\D+/, '');
    }
    return found;
  });
}
