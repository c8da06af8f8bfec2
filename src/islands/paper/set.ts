import type { VariantLetter } from '@/core/classroom/paper/variant.ts';
import type { Locale } from '@/core/locale/locale.ts';
import { seedFrom } from '@/core/random/seed.ts';

/** What is to be printed. */
export interface PrintedSet {
  readonly seed: string;
  /** One language, or two side by side. */
  readonly languages: readonly Locale[];
  readonly variants: readonly VariantLetter[];
  readonly questions: boolean;
  readonly answers: boolean;
  readonly key: boolean;
  /** For how many pupils, in numbers of the class; 0 for one sheet of each variant without a number. */
  readonly pupils: number;
}

/** The most pupils sheets are printed for at once. */
export const mostPupils = 60;

/** A seed that nobody had before. */
export function freshSeed(): string {
  return seedFrom(crypto.getRandomValues(new Uint8Array(4)));
}
