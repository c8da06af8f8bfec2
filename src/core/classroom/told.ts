/** The longest name of a class, in characters. */
export const longestClassName = 40;

/** The longest way in which a teacher signs for people to read. */
export const longestFrom = 60;

/** The longest word of a teacher on an assignment. */
export const longestNote = 300;

/** The longest word of a pupil on where help is needed. */
export const longestStuck = 140;

/** A line that somebody typed: one form of Unicode, nothing that cannot be seen, single spaces, at most so many characters. */
export function tidyLine(text: string, most: number): string {
  const line = text
    .slice(0, most * 20)
    .normalize('NFC')
    .replace(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\s]+/gu, ' ')
    .trim();
  return [...line].slice(0, most).join('').trim();
}

/** The same for a text that may have lines; no more than one empty line stands between two. */
export function tidyText(text: string, most: number): string {
  const lines = text
    .slice(0, most * 20)
    .split(/\r\n?|[\n\u2028\u2029]/)
    .map((line) => tidyLine(line, most));
  const whole = lines
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
  return [...whole].slice(0, most).join('').trim();
}

/** A line from a store or a code, believed in nothing; undefined when it is no text. */
export function readLine(value: unknown, most: number): string | undefined {
  return typeof value === 'string' ? tidyLine(value, most) : undefined;
}
