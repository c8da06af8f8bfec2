import { type Locale, locales } from '@/core/locale/locale.ts';
import type { Answers, Field, Ground } from './ground.ts';
import { idFrom, kebab } from './ids.ts';
import { type Home, whyTaken } from './taken.ts';

const names: Readonly<Record<Locale, string>> = { ky: 'Kyrgyz', ru: 'Russian', en: 'English' };

function lineFault(value: string): string | undefined {
  if (value.trim() === '') return 'a text is wanted';
  return /[\n\r]/.test(value) ? 'one line is wanted' : undefined;
}

/** A title or name in the three languages, `--title-ky` and so on. */
export function threeFields(
  name: string,
  what: string,
  examples: Readonly<Record<Locale, string>>,
): readonly Field[] {
  return locales.map((locale) => ({
    name: `${name}-${locale}`,
    ask: `${what} in ${names[locale]}`,
    example: examples[locale],
    fault: lineFault,
  }));
}

/** The three answers to {@link threeFields}, as values for a template. */
export function threeValues(answers: Answers, name: string, path = name): Record<string, string> {
  return Object.fromEntries(
    locales.map((locale) => [`${path}.${locale}`, answers[`${name}-${locale}`] ?? '']),
  );
}

/** The id, made from an English text that was answered before; whoever wants another may type it. */
export function idField(from: string, homeOf: (answers: Answers) => Home, name = 'id'): Field {
  return {
    name,
    ask: 'Its id (Enter takes it as it is); never changed once it is published',
    preset: (answers, ground) => idFrom(answers[from] ?? '', isTaken(ground, homeOf(answers))) || undefined,
    fault: (value, answers, { files }) => whyTaken(files, homeOf(answers), value),
  };
}

function isTaken({ files }: Ground, home: Home): (id: string) => boolean {
  return (id) => whyTaken(files, home, id) !== undefined;
}

/** What is wrong with a text that an id is made of. */
export function nameFault(value: string): string | undefined {
  return kebab(value) === '' ? 'a few words with letters are wanted' : undefined;
}
