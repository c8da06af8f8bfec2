import type { Locale, Localized } from '@/core/locale/locale.ts';

const verbs: Localized = { ky: 'жазыңыз', ru: 'напишите', en: 'write' };
const example: Localized = { ky: 'мисалы', ru: 'например', en: 'for example' };
const mark = /‹(?:жазыңыз|напишите|write)(?:,[^:‹›]*)?: [^‹›]*›/gu;

/**
 * What stands where an author has not written yet: a mark that nobody overlooks, on the page and in the file.
 * @example emptyText('en', 'one sentence') // => '‹write: one sentence›'
 */
export function emptyText(locale: Locale, wish: string): string {
  return `‹${verbs[locale]}: ${wish}›`;
}

/**
 * The same with an example of what could stand there.
 * @example emptyLike('en', 'The private key') // => '‹write, for example: The private key›'
 */
export function emptyLike(locale: Locale, text: string): string {
  return `‹${verbs[locale]}, ${example[locale]}: ${text.replace(/[‹›]/gu, '')}›`;
}

/**
 * Whether an author has still to write this text or a part of it: one of the marks of `npm run new` stands in it. Other rules
 * pass over such a text, and over a question or a lesson that holds one: it is judged once it is written.
 * @example isEmptyText('‹write: one sentence›') // => true
 * @example isEmptyText('One sentence.') // => false
 */
export function isEmptyText(text: string): boolean {
  return text.search(mark) >= 0;
}

/** Every mark in the text of a file, with the line (from 1) it begins on. */
export function emptyTexts(source: string): readonly { readonly line: number; readonly text: string }[] {
  return [...source.matchAll(mark)].map(({ 0: text, index }) => ({
    line: source.slice(0, index).split('\n').length,
    text: text.replace(/\s+/gu, ' '),
  }));
}
