/** The text of a file, and what the author should know of how it was read. */
export interface DecodedText {
  readonly text: string;
  readonly note: string | undefined;
}

function utf16(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  return bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : undefined;
}

/**
 * Reads the bytes of a text file: UTF-8, UTF-16 with its mark (“Unicode text” of spreadsheets), else Windows-1251, in which old
 * programs here save Russian. That has no ң, ө, ү, so the author is told to look.
 */
export function decodeBytes(bytes: Uint8Array): DecodedText {
  const wide = utf16(bytes);
  if (wide !== undefined) return { text: new TextDecoder(wide).decode(bytes), note: undefined };
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), note: undefined };
  } catch {
    const note =
      'The file is not UTF-8 and was read as Windows-1251, which has no ң, ө, ү: look whether its letters are right. ' +
      'If they are not, save it as UTF-8 and import it again.';
    return { text: new TextDecoder('windows-1251').decode(bytes), note };
  }
}
