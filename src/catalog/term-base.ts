import { locales } from '@/core/locale/locale.ts';
import { onceEach } from './last-read.ts';
import { type Problem, show } from './problem.ts';
import type { ContentFiles } from './read-files.ts';
import { termStatuses } from './schema/glossary.ts';
import { type Cells, readTable } from './tsv.ts';

/** A term with its official rendering in the three languages: one row of `content/terms.tsv`. */
export interface OfficialTerm {
  /** Cells as written, brackets and commas included: `emission, issue`, `test network (testnet)`. */
  readonly en: string;
  readonly ru: string;
  readonly ky: string;
  /** What attests the Kyrgyz rendering. */
  readonly attested: (typeof termStatuses)[number];
  /** Codes of `terms-sources.tsv`. */
  readonly sources: readonly string[];
  readonly note: string;
  /** Kyrgyz variants that must not stand in any text. */
  readonly banned: readonly string[];
  /** Line in the file, from 1. */
  readonly line: number;
}

/** The term base of the project: which word is the right one in each language. */
export type TermBase = readonly OfficialTerm[];

export const termsFile = 'terms.tsv';
export const termSourcesFile = 'terms-sources.tsv';
export const termColumns = ['en', 'ru', 'ky', 'attested', 'source', 'note', 'banned'] as const;
const sourceColumns = ['code', 'what', 'where'] as const;

/** The pieces of a cell that holds several: `LEX; KTMU`. */
function pieces(cell: string): string[] {
  return cell
    .split(';')
    .map((piece) => piece.trim())
    .filter((piece) => piece !== '');
}

/**
 * The names that a cell of the term base gives: commas part them, an acronym in brackets is one of its own, other
 * words in brackets only explain.
 * @example namesIn('central bank digital currency (CBDC)') // => ['central bank digital currency', 'CBDC']
 */
export const namesIn = onceEach((cell: string): readonly string[] => {
  const inBrackets = [...cell.matchAll(/\(([^)]*)\)/g)].flatMap(([, words = '']) =>
    /^\p{Lu}[\p{L}\d]*\p{Lu}[\p{L}\d]*$/u.test(words) ? [words] : [],
  );
  const names = cell.replace(/\s*\([^)]*\)/g, '').split(', ');
  return [...names.map((name) => name.trim()), ...inBrackets].filter((name) => name !== '');
});

function isKnownSource(code: string, known: ReadonlySet<string>): boolean {
  // One line of the list stands for all pages of the National Bank: NBKR-n.
  return known.has(code) || known.has(code.replace(/-\d+$/, '-n'));
}

/** What is wrong with one row, apart from the other rows. */
function faultsOf(row: Cells<(typeof termColumns)[number]>, codes: ReadonlySet<string>): Problem[] {
  const at = (field: string, found: string, wanted: string) => ({
    file: termsFile,
    line: row.line,
    field,
    found,
    wanted,
  });
  const { attested, source } = row.cells;
  const unknown = pieces(source).filter((code) => !isKnownSource(code, codes));
  return [
    ...locales
      .filter((locale) => row.cells[locale] === '')
      .map((locale) =>
        at(locale, 'an empty cell', 'the term in this language; delete the row if there is none'),
      ),
    ...(termStatuses.some((status) => status === attested)
      ? []
      : [at('attested', show(attested), `one of: ${termStatuses.join(', ')}`)]),
    ...(attested !== 'proposal' && source === ''
      ? [at('source', 'an empty cell', 'the code of the source that attests the term, or attested: proposal')]
      : []),
    ...unknown.map((code) => at('source', show(code), `a code of ${termSourcesFile}; add it there first`)),
  ];
}

/** What is wrong between rows: the same term twice, a banned variant that another row prescribes. */
function clashes(terms: readonly OfficialTerm[]): Problem[] {
  const lines = new Map<string, number>();
  const official = new Map(
    terms.flatMap(({ ky, line }) => namesIn(ky).map((name) => [name.toLowerCase(), line] as const)),
  );
  return terms.flatMap(({ en, banned, line }) => {
    const first = lines.get(en.toLowerCase());
    if (first === undefined) lines.set(en.toLowerCase(), line);
    const twice = {
      field: 'en',
      found: show(en),
      wanted: `one row for each term; it stands in line ${first}`,
    };
    const wrong = banned.flatMap((variant) => {
      const by = official.get(variant.toLowerCase());
      return by === undefined ? [] : [{ variant, by }];
    });
    return [
      ...(first === undefined ? [] : [twice]),
      ...wrong.map(({ variant, by }) => ({
        field: 'banned',
        found: show(variant),
        wanted: `only variants that are always wrong; line ${by} prescribes this one`,
      })),
    ].map((fault) => ({ file: termsFile, line, ...fault }));
  });
}

/** Reads `content/terms.tsv` and the list of its sources; what is wrong in them is told, never thrown. */
export function readTermBase(files: ContentFiles): { base: TermBase; problems: readonly Problem[] } {
  const text = files.get(termsFile);
  if (text === undefined) {
    const wanted =
      'the term base; take it from the last commit, see "The term base" in content/guide/terms-and-facts.md';
    return { base: [], problems: [{ file: termsFile, field: '', found: 'no such file', wanted }] };
  }
  const sources = readTable(termSourcesFile, files.get(termSourcesFile) ?? '', sourceColumns);
  const table = readTable(termsFile, text, termColumns);
  const codes = new Set(sources.rows.map(({ cells }) => cells.code));
  const rowFaults = table.rows.map((row) => faultsOf(row, codes));
  const terms = table.rows.flatMap(({ cells, line }): OfficialTerm[] => {
    const attested = termStatuses.find((status) => status === cells.attested);
    if (attested === undefined || locales.some((locale) => cells[locale] === '')) return [];
    const { en, ru, ky, note } = cells;
    return [
      { en, ru, ky, attested, sources: pieces(cells.source), note, banned: pieces(cells.banned), line },
    ];
  });
  return {
    base: terms,
    problems: [...sources.problems, ...table.problems, ...rowFaults.flat(), ...clashes(terms)],
  };
}

let last: { readonly text: string | undefined; readonly base: TermBase } | undefined;

/** The term base of the files; the same object as long as its text stays, so that what was judged by it can be kept. */
export function termBaseOf(files: ContentFiles): TermBase {
  const text = files.get(termsFile);
  if (last === undefined || last.text !== text) last = { text, base: readTermBase(files).base };
  return last.base;
}
