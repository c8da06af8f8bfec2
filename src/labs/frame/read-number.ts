/** A number as people type it, with a comma or a point and spaces between groups; null when it is none. */
export function readNumber(text: string): string | null {
  const plain = text
    .replace(/[\s\u00a0]/g, '')
    .replace(',', '.')
    .replace('−', '-');
  return /^-?\d{1,15}(\.\d{1,12})?$/.test(plain) ? plain : null;
}
