import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import type { Locale } from '@/core/locale/locale.ts';

/** Content and the words of the interface, by their path from the root of the project. */
export type Files = ReadonlyMap<string, string>;

/** One kind of damage: what is done to good content, and the rule that must see it. */
export interface Damage {
  readonly name: string;
  readonly rule: string;
  /** The file in which it must be seen, where that is not the one that was damaged. */
  readonly seenIn?: string;
  /** The day of the check, where the damage is that time went by. */
  readonly today?: string;
  readonly change: (files: Files) => Files;
}

/** Every file that authors and translators write, as it stands. */
export function goodFiles(): Files {
  const list = (folder: string, wanted: RegExp) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .map((file) => join(folder, file).split(sep).join('/'))
      .filter((file) => wanted.test(file))
      .sort()
      .map((file) => [file, readFileSync(file, 'utf8')] as const);
  return new Map([
    ...list('content', /\.(yaml|mdx|svg|json|tsv|md)$|LICENSE$/),
    ...list('src', /\/strings(\.|\/)(ky|ru|en)\.json$/),
  ]);
}

/** The course that is damaged, with all that is no course: each kind of damage costs a whole check, and four courses take four times as long. */
export function damagedFiles(): Files {
  const isOther = (file: string) =>
    /^content\/(courses|paths)\//.test(file) && !file.startsWith(`${course}/`);
  return new Map([...goodFiles()].filter(([file]) => !isOther(file)));
}

export const course = 'content/courses/keys-wallets-recovery';
export const lesson = `${course}/from-key-to-address`;
/** The paragraph before which things are put in; it has no marks in any language. */
const anchor: Readonly<Record<Locale, string>> = {
  ky: 'Жүндөн кийиз басылат',
  ru: 'Из шерсти валяют войлок',
  en: 'Wool is pressed into felt',
};

/** Replaces the first place of some words; damage that finds nothing to damage would prove nothing. */
export function replaced(files: Files, file: string, from: string | RegExp, to: string): Files {
  const before = files.get(file);
  const after = before?.replace(from, to);
  if (before === undefined || after === undefined || after === before)
    throw new Error(`nothing to damage in ${file}: ${from}`);
  return new Map([...files, [file, after]]);
}

/** Damage by one replacement in one file. */
export function swap(name: string, rule: string, file: string, from: string | RegExp, to: string): Damage {
  return { name, rule, change: (files) => replaced(files, file, from, to) };
}

/** Puts a paragraph into the lesson, in the languages that have one, so that the blocks still pair when all three do. */
export function withParagraph(files: Files, words: Partial<Record<Locale, string>>): Files {
  return Object.entries(words).reduce(
    (all, [locale, paragraph]) =>
      replaced(
        all,
        `${lesson}/${locale}.mdx`,
        anchor[locale as Locale],
        `${paragraph}\n\n${anchor[locale as Locale]}`,
      ),
    files,
  );
}

const plain = {
  ky: 'Бул сүйлөм эч нерсени бузбайт, ал жөн гана кошулду.',
  ru: 'Это предложение ничего не портит, его просто добавили.',
  en: 'This sentence breaks nothing; it was only added.',
};

/** Damage by a paragraph in all three languages, of which one or more are not the plain ones. */
export function paragraph(
  name: string,
  rule: string,
  words: Partial<Record<Locale, string>>,
  seenIn: Locale = (Object.keys(words)[0] ?? 'ky') as Locale,
): Damage {
  return {
    name,
    rule,
    seenIn: `${lesson}/${seenIn}.mdx`,
    change: (files) => withParagraph(files, { ...plain, ...words }),
  };
}

/** Takes from a file everything between two places, the first kept and the second kept. */
export function cut(files: Files, file: string, from: string, to: string): Files {
  const text = files.get(file) ?? '';
  const [start, end] = [text.indexOf(from), text.indexOf(to, text.indexOf(from) + from.length)];
  if (start < 0 || end < 0) throw new Error(`nothing to cut in ${file}: ${from} … ${to}`);
  return new Map([...files, [file, text.slice(0, start) + text.slice(end)]]);
}

/** Adds a file, or takes one away when there is no text. */
export function withFile(files: Files, file: string, text: string | undefined): Files {
  const rest = [...files].filter(([path]) => path !== file);
  return new Map(text === undefined ? rest : [...rest, [file, text]]);
}
