import type { Locale } from '@/core/locale/locale.ts';
import { questionSchema, quizSchema } from '@/questions/registry.ts';
import type { Problem } from '../../problem.ts';
import type { ContentFiles } from '../../read-files.ts';
import { readYaml } from '../../read-yaml.ts';
import { testSchema } from '../../schema/test.ts';
import type { ForeignQuestion, LeftOut } from '../foreign.ts';
import { type FormatName, formats } from '../formats.ts';
import { brief } from '../limits.ts';
import type { Draft } from './draft.ts';
import { draftOf } from './draft-question.ts';
import { type Drafted, merge } from './merge.ts';
import { freeId, questionSlug } from './names.ts';
import { pairLanguages } from './pair-languages.ts';
import { placeOf } from './place.ts';
import { appended, questionYaml } from './quiz-yaml.ts';
import { type Target, targetOf } from './target.ts';
import { promptOf, withIds } from './with-ids.ts';

/** A file to import, in one language. */
export interface SourceFile {
  readonly locale: Locale;
  /** Its name, for messages. */
  readonly file: string;
  readonly text: string;
  readonly format: FormatName;
  /** What the author should know of how it was read. */
  readonly note?: string | undefined;
}

/** What the author may say beside the files. */
export interface ImportWishes {
  readonly section?: string | undefined;
  readonly lesson?: string | undefined;
  readonly level?: 'recall' | 'apply' | 'judge' | undefined;
}

/** What became of one question of the file. */
export interface Fate {
  /** Id in our file, or its name in theirs. */
  readonly name: string;
  readonly file: string;
  readonly line: number;
  /** `known` where it is in our file already. */
  readonly fate: 'carried' | 'known' | 'left-out';
  readonly type: string;
  /** What could not be carried, or why it was not. */
  readonly notes: readonly string[];
}

/** An import: files to be written, and what became of each question. */
export interface Imported {
  readonly files: ReadonlyMap<string, string>;
  readonly fates: readonly Fate[];
  readonly problems: readonly Problem[];
  /** How several languages were laid together. */
  readonly pairedBy: 'name' | 'order' | undefined;
}

interface Made {
  readonly fate: Fate;
  readonly question?: unknown;
}

/** Imports questions into a quiz or test; nothing is written here, nothing thrown for whatever the files hold. */
export function importQuestions(
  files: ContentFiles,
  into: string,
  sources: readonly [SourceFile, ...SourceFile[]],
  wishes: ImportWishes = {},
): Imported {
  const target = targetOf(files, into);
  if ('problem' in target)
    return { files: new Map(), fates: [], problems: [target.problem], pairedBy: undefined };
  const decoded = sources.map((source) => ({
    source,
    ...formats[source.format].read(source.file, source.text),
  }));
  const [main, ...others] = decoded as [(typeof decoded)[number], ...typeof decoded];
  const list = (each: (typeof decoded)[number]) => ({
    locale: each.source.locale,
    questions: each.questions,
  });
  const pairing = pairLanguages(list(main), others.map(list));
  const taken = new Set(target.questions.map(({ id }) => id));
  const made = pairing.questions.map((group) => questionOf(group, main.source, target, taken, wishes));
  const fileOf = (locale: Locale) => sources.find((each) => each.locale === locale)?.file ?? '';
  const alone = pairing.alone.map(({ locale, question }): Fate => {
    const notes = [`no question of ${main.source.file} goes with it`];
    return leftOut(fileOf(locale), { ...question, why: '' }, notes);
  });
  const out = decoded.flatMap(({ source, leftOut: lost }) =>
    lost.map((each) => leftOut(source.file, each, [each.why])),
  );
  const written = writtenFiles(target, made);
  return {
    files: 'problem' in written ? new Map() : written.files,
    fates: [...made.map(({ fate }) => fate), ...alone, ...out].sort(
      (a, b) => Number(a.file > b.file) - Number(a.file < b.file) || a.line - b.line,
    ),
    problems: [
      ...decoded.flatMap(({ problems }) => problems),
      ...('problem' in written ? [written.problem] : []),
    ],
    pairedBy: others.length > 0 ? pairing.by : undefined,
  };
}

function leftOut(
  file: string,
  { line, name }: LeftOut | (ForeignQuestion & { why: string }),
  notes: readonly string[],
): Fate {
  return { name: brief(name) || `question of line ${line}`, file, line, fate: 'left-out', type: '', notes };
}

/** One question from all its languages; a language that does not fit the main one waits for its translation. */
function questionOf(
  group: Drafted<ForeignQuestion>,
  { locale: main, file }: SourceFile,
  target: Target,
  taken: Set<string>,
  wishes: ImportWishes,
): Made {
  const lead = group[main] as ForeignQuestion;
  const draft = draftOf(lead);
  if ('why' in draft) return { fate: leftOut(file, { ...lead, why: '' }, [draft.why]) };
  const notes = [...draft.notes];
  const drafts: Drafted<Draft> = { [main]: draft };
  for (const [locale, question] of Object.entries(group) as [Locale, ForeignQuestion][]) {
    if (locale === main) continue;
    const other = draftOf(question);
    const problem = 'why' in other ? other.why : differs(draft, other);
    if ('why' in other || problem !== undefined)
      notes.push(`its ${locale} text is not taken: ${problem} (“${brief(question.prompt)}”)`);
    else drafts[locale] = other;
  }
  const parts = Object.fromEntries(Object.entries(drafts).map(([locale, { fields }]) => [locale, fields]));
  const merged = merge(parts, draft.type === 'gap-text');
  if ('differs' in merged)
    return { fate: leftOut(file, { ...lead, why: '' }, [`its languages differ at ${merged.differs}`]) };
  const fields = withIds(merged.value as Parameters<typeof withIds>[0]);
  const wish = questionSlug(lead.name, lead.prompt === '' ? gappedWords(lead) : promptOf(fields));
  const place = placeOf(lead.category, target, wishes);
  if (!place.isSaid)
    notes.push(
      `section: it says none that is ours, so it stands under “${place.section}”: put it where the lesson answers it`,
    );
  const known = target.questions.find(
    (each) => each.id === wish && each.prompt[main] === (fields.prompt as Record<string, string>)[main],
  );
  if (known !== undefined)
    return {
      fate: {
        name: wish,
        file,
        line: lead.line,
        fate: 'known',
        type: draft.type,
        notes: ['it is in the file already and stays as it is there'],
      },
    };
  const question = {
    id: freeId(wish, taken),
    type: draft.type,
    rev: 1,
    ...(target.kind === 'test' && { level: wishes.level ?? 'apply', lesson: place.lesson }),
    section: place.section,
    ...fields,
  };
  if (target.kind === 'test' && wishes.level === undefined)
    notes.push('level: “apply” was put in: change it where it asks to recall or to judge');
  const judged = questionSchema.safeParse(question);
  if (!judged.success) {
    const faults = judged.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`);
    return { fate: leftOut(file, { ...lead, why: '' }, [...notes, ...faults]) };
  }
  return {
    question,
    fate: { name: question.id, file, line: lead.line, fate: 'carried', type: draft.type, notes },
  };
}

/** What a text with gaps says around them, for the id of one that asks nothing else. */
function gappedWords({ body }: ForeignQuestion): string {
  return body.type === 'gaps'
    ? body.pieces.map((piece) => (typeof piece === 'string' ? piece : ' ')).join('')
    : '';
}

function differs(main: Draft, other: Draft): string | undefined {
  if (main.type !== other.type) return `it became ${other.type} there and ${main.type} here`;
  const merged = merge({ ky: main.fields, ru: other.fields }, false);
  return 'differs' in merged ? `it differs at ${merged.differs || 'its fields'}` : undefined;
}

function writtenFiles(
  target: Target,
  made: readonly Made[],
): { readonly files: ReadonlyMap<string, string> } | { readonly problem: Problem } {
  const whole = made.flatMap(({ question, fate: { file, line, notes } }) =>
    question === undefined ? [] : [questionYaml(question, [`From ${file}, line ${line}.`, ...notes])],
  );
  const files = new Map<string, string>();
  if (whole.length === 0) return { files };
  const apply = Math.max(1, Math.floor(whole.length / 2));
  const empty =
    target.kind === 'quiz' ? 'questions:\n' : `draw: { recall: 0, apply: ${apply}, judge: 0 }\nquestions:\n`;
  const text = target.source === undefined ? `${empty}${whole.join('\n')}\n` : appended(target.source, whole);
  const at = { file: target.file, field: 'questions' };
  const wanted = 'the list "questions" as the last part of the file, each entry beginning with "  - "';
  if (text === undefined)
    return { problem: { ...at, found: 'a file to which nothing can be added at its end', wanted } };
  const read =
    target.kind === 'quiz'
      ? readYaml(target.file, text, quizSchema)
      : readYaml(target.file, text, testSchema);
  const [fault] = read.problems;
  if (fault !== undefined) return { problem: fault };
  files.set(target.file, text);
  return { files };
}
