import type { Locale, Localized } from '@/core/locale/locale.ts';
import type { Question } from '@/questions/registry.ts';
import type { ContentFiles, Sheets } from '../read-files.ts';
import type { TermBase } from '../term-base.ts';

/** An error must be mended before a text goes out; a warning wants a look. */
export type Severity = 'error' | 'warning';

/** What a rule says of one place. */
export interface Fault {
  /** Below `content/`, or `src/…` for the words of the interface; rules over texts and questions need not say it. */
  readonly file?: string;
  /** Line from 1; likewise. */
  readonly line?: number;
  readonly field?: string;
  /** What stands there now. */
  readonly found: string;
  /** What is wanted instead, in one clause that an author can follow. */
  readonly mend: string;
  /** In rules over texts: the words that are wrong, so that their line can be found. */
  readonly word?: string;
  /** A replacement on that line which a machine can safely make. */
  readonly fix?: { readonly from: string; readonly to: string };
}

interface Named {
  /** Kebab-case, the name of the rule's file. */
  readonly id: string;
  readonly severity: Severity;
  /** One sentence for the list of rules. */
  readonly about: string;
  /** How often it was wrong on the project's own text: «0 of 41,312 Kyrgyz words». */
  readonly measured?: string;
}

/** Judges a text by itself, its twins and the terms; nothing else of the room, since the answer is kept until one of these changes. */
export interface TextRule extends Named {
  readonly over: 'text';
  readonly check: (text: TextUnit, room: Room) => readonly Fault[];
}

/** Judges a question; it may look at the whole room. */
export interface QuestionRule extends Named {
  readonly over: 'question';
  /** It looks at nothing but the question, so that its answer is kept until the file of the question changes. */
  readonly alone?: true;
  readonly check: (question: AskedQuestion, room: Room) => readonly Fault[];
}

/** Judges whatever else there is. */
export interface ContentRule extends Named {
  readonly over: 'content';
  readonly check: (room: Room) => readonly Fault[];
}

/** One rule: it reads, it says, it never changes anything and never throws. */
export type Rule = TextRule | QuestionRule | ContentRule;

/** What a text is for. */
export type TextKind =
  | 'prose'
  | 'heading'
  | 'table'
  | 'list'
  | 'code'
  | 'title'
  | 'summary'
  | 'prompt'
  | 'option'
  | 'reason'
  | 'hint'
  | 'label'
  | 'alt'
  | 'caption'
  | 'term'
  | 'definition'
  | 'example'
  | 'statement'
  | 'lab'
  | 'string'
  | 'other';

/** A text of an author in one language. */
export interface TextUnit {
  readonly file: string;
  readonly line: number | undefined;
  /** `questions.0.options.1.text`, or `block 7` of a long text, from 1. */
  readonly field: string;
  readonly locale: Locale;
  /** The words without marks. */
  readonly text: string;
  readonly kind: TextKind;
  /** The same text in every language that has it, this one too. */
  readonly twins: Partial<Localized>;
  /** The language it is written in first. */
  readonly source: Locale;
  /** Of a block of a long text: its Markdown. */
  readonly raw?: string;
}

/** A question where it stands. */
export interface AskedQuestion {
  readonly file: string;
  /** Its place in the file, such as `['questions', 3]`. */
  readonly path: readonly (string | number)[];
  readonly question: Question;
  readonly course: string;
  /** The lesson that answers it; a question of a test may fail to say it. */
  readonly lesson: string | undefined;
  readonly home: 'quiz' | 'test' | 'placement';
  /** Line of a field of the file. */
  readonly lineOf: (path: readonly PropertyKey[]) => number | undefined;
}

/** Everything a rule may look at. */
export interface Room {
  readonly files: ContentFiles;
  /** Files by their schemas; one that did not fit has no value, and that is told already. */
  readonly sheets: Sheets;
  readonly texts: readonly TextUnit[];
  readonly questions: readonly AskedQuestion[];
  readonly terms: TermBase;
  /** Words of the interface, of kind `string`. */
  readonly strings: readonly TextUnit[];
  /** The day of the check, ISO 8601. */
  readonly today: string;
}

/** A fault with the rule that found it and the place where it stands. */
export interface Finding {
  readonly rule: string;
  readonly severity: Severity;
  /** From the root of the project: `content/…` or `src/…`. */
  readonly file: string;
  readonly line?: number;
  readonly field: string;
  readonly found: string;
  readonly mend: string;
  readonly fix?: { readonly from: string; readonly to: string };
}
