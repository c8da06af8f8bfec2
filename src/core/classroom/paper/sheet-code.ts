import { isSeed, type Seed } from '@/core/random/seed.ts';
import { type VariantLetter, variantLetters } from './variant.ts';

/** Which sheet a piece of paper is: what the QR code of an answer sheet says. */
export interface SheetCode {
  readonly course: string;
  /** The id of the lesson, or `test`. */
  readonly lesson: string;
  readonly seed: Seed;
  readonly variant: VariantLetter;
  /** The digest of the questions and their revisions (`pinOf`) from which the sheet was made. */
  readonly pin: string;
  /** Which of its sheets, from 1. */
  readonly page: number;
}

/** The text of the QR code. Capitals alone, since QR packs those into little more than half the squares. @example 'P1.KEYS/ONE-WAY.0A1B2C3D.B.5E6F7A8B.1' */
export function writeSheetCode({ course, lesson, seed, variant, pin, page }: SheetCode): string {
  return `P1.${course}/${lesson}.${seed}.${variant}.${pin}.${page}`.toUpperCase();
}

const shape = /^P1\.([a-z0-9-]{1,64})\/([a-z0-9-]{1,64})\.([0-9a-f]{8})\.([a-d])\.([0-9a-f]{8})\.([1-9])$/i;

/** Reads such a text; `newer` when a later version of the site wrote it, undefined when it is none. */
export function readSheetCode(text: string): SheetCode | 'newer' | undefined {
  const parts = shape.exec(text.trim());
  if (parts === null) return /^P([2-9]|[1-9]\d+)\./i.test(text.trim()) ? 'newer' : undefined;
  const [, course = '', lesson = '', seed = '', letter = '', pin = '', page = ''] = parts.map((part) =>
    part.toLowerCase(),
  );
  const variant = variantLetters.find((each) => each.toLowerCase() === letter);
  if (variant === undefined || !isSeed(seed)) return undefined;
  return { course, lesson, seed, variant, pin, page: Number(page) };
}
