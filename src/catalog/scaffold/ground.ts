import type { ContentFiles } from '../read-files.ts';

/** What a new piece of content is made on: nothing is read or written besides. */
export interface Ground {
  /** All files of `content/` by their path below it, those of `_templates/` too. */
  readonly files: ContentFiles;
  /** The example of each question type, `src/questions/{type}/example.yaml`, by type. */
  readonly examples: ReadonlyMap<string, string>;
  /** ISO day. */
  readonly today: string;
}

/** What an author said, by field; a list is one text with commas or semicolons. */
export type Answers = Readonly<Record<string, string>>;

/** What is to be written, and what its author does next. */
export interface Plan {
  /** New files by their path below `content/`; none of them exists. */
  readonly made: ReadonlyMap<string, string>;
  /** Files that exist, with their new text. */
  readonly changed: ReadonlyMap<string, string>;
  /** Files to open and write in, in this order. */
  readonly open: readonly string[];
  /** Address of the page below its language, such as `glossary/wallet`. */
  readonly page: string | undefined;
  /** What else is to be thought of, a sentence each. */
  readonly hints: readonly string[];
}

/** One answer to choose. */
export interface Choice {
  readonly value: string;
  readonly label: string;
  readonly hint?: string;
}

/** One thing an author is asked, in the terminal or by the flag `--{name}`. */
export interface Field {
  readonly name: string;
  /** The question, in plain English. */
  readonly ask: string;
  /** What an answer looks like. */
  readonly example?: string;
  /** What is taken where nothing is said; without it an answer is needed. */
  readonly preset?: (answers: Answers, ground: Ground) => string | undefined;
  /** The answers to choose from. */
  readonly choices?: (answers: Answers, ground: Ground) => readonly Choice[];
  /** Several of the choices, joined by commas. */
  readonly many?: true;
  /** Something else than the choices may be answered. */
  readonly isOpen?: true;
  /** Only a flag: nobody is asked, the preset counts. */
  readonly isQuiet?: true | ((answers: Answers, ground: Ground) => boolean);
  /** What is wrong with an answer and how to mend it; nothing when it is good. */
  readonly fault?: (value: string, answers: Answers, ground: Ground) => string | undefined;
}

/** A kind of content that can be made. */
export interface Kind {
  readonly name: string;
  /** What it is, for the list of kinds. */
  readonly about: string;
  /** What has to be known, in the order of asking; later fields see earlier answers. */
  readonly fields: readonly Field[];
  /** @throws Refusal where it cannot be made */
  readonly plan: (answers: Answers, ground: Ground) => Plan;
}

/** Why something cannot be made, in words for the author. */
export class Refusal extends Error {}

/** A file that must be there. @throws Refusal when it is not */
export function fileOf({ files }: Ground, path: string): string {
  const text = files.get(path);
  if (text === undefined) throw new Refusal(`content/${path} is missing: take it back from the last commit`);
  return text;
}

/** The members of a list that was written with commas. */
export function listOf(answer: string | undefined): string[] {
  return (answer ?? '')
    .split(',')
    .map((each) => each.trim())
    .filter((each) => each !== '');
}
