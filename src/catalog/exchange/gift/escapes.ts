/** Signs that mean something in GIFT and are written with a backslash where they do not. */
const special = '~=#{}:\\';
const first = 0xe000;

/** Escaped signs as private letters, so that what is left over has a meaning. `\n` is a line break. */
export function shield(text: string): string {
  return text.replace(/\\([~=#{}:\\n])/g, (_, sign: string) =>
    sign === 'n'
      ? String.fromCharCode(first + special.length)
      : String.fromCharCode(first + special.indexOf(sign)),
  );
}

/** The other way: private letters become the signs they stand for. */
export function unshield(text: string): string {
  return text.replace(/[\uE000-\uE007]/g, (letter) => {
    const at = letter.charCodeAt(0) - first;
    return special[at] ?? '\n';
  });
}

/** A text as GIFT wants it. @example escaped('a = b') // => 'a \\= b' */
export function escaped(text: string): string {
  const plain = text.replace(/[~=#{}:\\]/g, (sign) => `\\${sign}`).replace(/\n/g, '\\n');
  // What looks like the mark of a format is none.
  return /^\s*\[(html|moodle|plain|markdown)\]/i.test(plain) ? `[plain]${plain}` : plain;
}
