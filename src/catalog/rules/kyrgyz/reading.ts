import { plain } from '@/core/text/tokens.ts';
import type { TextUnit } from '../rule.ts';

/** A word of running text, as written and in the form in which words are compared. */
export interface Word {
  readonly written: string;
  /** Small letters, NFC, no soft hyphens. */
  readonly word: string;
  readonly start: number;
  readonly end: number;
}

/**
 * What another person says inside a lab or a question: messages, their senders and their printed cards. Lures may mix
 * languages, misspell and use wrong words on purpose, since learners are to recognise just that.
 */
const speech =
  /^(?:variants\.\w+\.)?(?:cards\.cards\.\d+\.(?:from|title|lines|details|asks|scares)\b|paper\.sheets\.\d+\.(?:title$|cards\b))|\.segments\.\d+\.text$/;

/** Whether a text is somebody's speech that may be wrong on purpose: see {@link speech}. */
export function isSpeech({ field }: TextUnit): boolean {
  return speech.test(field);
}

/** What stands in a text and is no prose: code, values, gaps, marks of cards, addresses of the web, e-mails, hashes. */
const notProse =
  /`[^`]*`|\{\{[^}]*\}\}|\[\[[^\]]*\]\]|\]\([^)\s]*\)|https?:\/\/\S+|\S+@\S+|\b[\w-]+(?:\.[\w-]+)+(?:\/\S*)?|\b0x[\da-fA-F…]+/g;

const codeSpans = (raw: string) => [...raw.matchAll(/`([^`]+)`/g)].map(([, code = '']) => code);

/** The prose of a text, with spaces in the place of everything else, so that places stay. */
export function proseOf({ text, raw }: TextUnit): string {
  const blank = (words: string) => ' '.repeat(words.length);
  const spans = raw === undefined ? [] : codeSpans(raw);
  return spans.reduce((rest, code) => rest.replaceAll(code, blank), text).replace(notProse, blank);
}

const run = /[\p{L}\p{M}\u00AD]+/gu;

/**
 * The words of a text, made of letters only: сид-фраза is two, and 2-сабак is one. What is joined to a digit, an apostrophe or
 * a slash is an ending or a unit and no word: 8и, Bitcoin’дин, ТХ/с.
 */
export function wordsOf(text: string): readonly Word[] {
  const whole = Array.from(text.matchAll(run)).filter(({ index }) => !/[\d'’/]/.test(text[index - 1] ?? ''));
  return whole.map(({ 0: written, index }) => ({
    written,
    word: plain(written),
    start: index,
    end: index + written.length,
  }));
}

/** Whether the text is Kyrgyz prose: no code and no other language. */
export function isKyrgyz({ locale, kind }: TextUnit): boolean {
  return locale === 'ky' && kind !== 'code';
}

/** Whether the text is Kyrgyz prose of the author, not of somebody who may write wrongly on purpose. */
export function isOwnKyrgyz(unit: TextUnit): boolean {
  return isKyrgyz(unit) && !isSpeech(unit);
}

/** A word in the capitals of another: Капчыкке and капчыкка give Капчыкка. */
export function inCapitalsOf(written: string, word: string): string {
  const isAllCapitals = written.length > 1 && written === written.toUpperCase();
  if (isAllCapitals) return word.toUpperCase();
  return /^\p{Lu}/u.test(written) ? word.slice(0, 1).toUpperCase() + word.slice(1) : word;
}

/** Kyrgyz letters that a Russian keyboard lacks, levelled to those it has. */
export function folded(word: string): string {
  return word.replaceAll('ң', 'н').replaceAll('ө', 'о').replaceAll('ү', 'у');
}

const kept = new WeakMap<TextUnit, readonly Word[]>();

/** The words of the prose of a text; found once, however many rules ask. */
export function proseWords(unit: TextUnit): readonly Word[] {
  const there = kept.get(unit) ?? wordsOf(proseOf(unit));
  kept.set(unit, there);
  return there;
}
