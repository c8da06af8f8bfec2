import type { Problem } from '../problem.ts';

/** Bounds of what is read from a foreign file: far above any real bank, far below what could hang a machine. */
export const limits = {
  /** Letters of a file; pictures stand in the XML of Moodle as letters. */
  file: 20_000_000,
  /** Letters of one question with all its answers. */
  question: 20_000,
  questions: 3000,
  /** Elements within elements in XML. */
  depth: 40,
  /** Answers, gaps or pairs of one question. */
  parts: 100,
} as const;

/** The text of a foreign file without what is invisible: a mark of byte order, control characters, line ends of other systems. */
export function cleaned(source: string): string {
  return (
    source
      .replace(/^\uFEFF/, '')
      .replace(/\r\n?/g, '\n')
      // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken out
      .replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F\uE000-\uE0FF\uFFFE\uFFFF]/g, '')
  );
}

/** The fault of a file that is too large; undefined for one that may be read. */
export function tooLarge(file: string, source: string, most: number = limits.file): Problem | undefined {
  if (source.length <= most) return undefined;
  return {
    file,
    field: '',
    found: `${source.length.toLocaleString('en')} characters`,
    wanted: `a file of at most ${most.toLocaleString('en')} characters: split it`,
  };
}

/** A text on one line, with one space between words; no-break spaces, as in numbers, stay. */
export function oneLine(text: string): string {
  return text.replace(/[^\S\u00A0\u202F]+/g, ' ').trim();
}

/** A text cut for a message. */
export function brief(text: string, length = 60): string {
  const line = oneLine(text);
  return line.length > length ? `${line.slice(0, length - 1)}…` : line;
}

/** A number as other programs write it, with a point or a comma; undefined for anything else. */
export function numberOf(text: string): number | undefined {
  const plain = text
    .trim()
    .replace(/[\u00A0\u202F ]/g, '')
    .replace(',', '.');
  if (!/^[-+]?(\d{1,15}(\.\d{0,15})?|\.\d{1,15})(e[-+]?\d{1,2})?$/i.test(plain)) return undefined;
  const value = Number(plain);
  return Number.isFinite(value) ? value : undefined;
}
