import type { Locale } from '@/core/locale/locale.ts';
import { type Analysis, analysisOf } from '../analysis.ts';
import type { DocumentKind } from '../documents.ts';
import { beginningOf, type Marked, markedText, passageOf } from '../passage.ts';
import { meets, meetsWhole, type QueryWord, queryWords } from '../query-words.ts';
import { type Word, wordsIn } from '../words.ts';
import { type GetFile, type IndexReader, readerOf } from './files.ts';
import { meetWords } from './meet.ts';
import { Damaged, parseManifest } from './parse.ts';
import type { Suggestion } from './suggestions.ts';
import { type Candidate, type Counted, isBefore, tallyOf } from './tally.ts';

/** A result: where it leads, and its names with the ranges of words that met the question. */
export interface Hit {
  /** Its number in the index, to ask for its passage. */
  readonly document: number;
  readonly kind: DocumentKind;
  readonly href: string;
  readonly title: Marked;
  /** Heading of the section; its text is '' where there is none. */
  readonly heading: Marked;
}

/** The results of one kind. */
export interface HitGroup {
  readonly kind: DocumentKind;
  /** How many there are, shown or not. */
  readonly total: number;
  readonly hits: readonly Hit[];
}

/** What an answer holds: results by kind, the kind of the best first; where a word met nothing as it is, what may have been meant. */
export interface Answer {
  readonly query: string;
  readonly groups: readonly HitGroup[];
  /** The question with misspelled words mended, best first. */
  readonly meant: readonly string[];
  /** Glossary terms to look at where nothing was found. */
  readonly near: readonly Suggestion[];
}

/** What is wanted of an answer. */
export interface Wanted {
  /** Only these kinds, if any are named. */
  readonly kinds?: readonly DocumentKind[];
  /** Only what stands at one of these levels of the programme, if any are named. */
  readonly levels?: readonly string[];
  /** How many results of each kind; 6 if not said. */
  readonly most?: number;
}

/** An index ready to be asked. Both reject with `Damaged`, or as its `GetFile` does, and with nothing else. */
export interface SearchIndex {
  /** Any string is good; one without a letter or digit has no results. */
  readonly ask: (query: string, wanted?: Wanted) => Promise<Answer>;
  /** About 160 letters of each document around the first word that met. */
  readonly passages: (query: string, documents: readonly number[]) => Promise<readonly Marked[]>;
}

const usuallyShown = 6;

/** Opens the index of a language. @throws Damaged for a manifest that is none, or is of another language */
export async function openIndex(
  manifestText: string,
  locale: Locale,
  getFile: GetFile,
): Promise<SearchIndex> {
  const manifest = parseManifest(manifestText);
  if (manifest.locale !== locale) throw new Damaged();
  const analysis = await analysisOf(locale);
  const reader = readerOf(manifest, getFile);
  const tally = tallyOf(reader.count);
  const wordsOf = wordsOfNames();
  const levelOf = manifest.levels.flatMap(([levels, count]) =>
    Array<readonly string[]>(count).fill(levels.split(' ')),
  );
  // What met the latest question marks its passages too.
  let latest: { query: string; words: readonly QueryWord[] } | undefined;

  const meet = async <Taken>(query: string, take: () => Taken) => {
    const { asked, taken } = await meetWords(reader, tally, queryWords(query, analysis), analysis, take);
    latest = { query, words: asked.map(({ word }) => word) };
    return { asked, taken, words: latest.words };
  };

  const ask = async (query: string, { kinds, levels, most = usuallyShown }: Wanted = {}): Promise<Answer> => {
    const isWanted =
      levels && ((document: number) => levels.some((level) => levelOf[document]?.includes(level)));
    const { asked, taken, words } = await meet(query, () => tally.end(manifest.kinds, most, isWanted));
    const found = taken.filter(
      ({ kind, total }) => total > 0 && (kinds === undefined || kinds.includes(kind)),
    );
    const groups = await Promise.all(
      byBest(found).map((group) => hitsOf(group, words, analysis, reader, wordsOf)),
    );
    if (groups.length > 0 ? asked.every(({ met }) => met) : words.length === 0)
      return { query, groups, meant: [], near: [] };
    // Most questions find what they name, so this comes only for one that does not.
    const { mended, suggestions } = await import('./instead.ts');
    const [meant, near] = await Promise.all([
      mended(query, asked, analysis, reader),
      groups.length > 0 ? [] : suggestions(reader, manifest.kinds, query),
    ]);
    return { query, groups, meant, near };
  };

  const passages = async (query: string, documents: readonly number[]): Promise<readonly Marked[]> => {
    const words = latest?.query === query ? latest.words : (await meet(query, () => undefined)).words;
    const met = meetsAny(words, analysis);
    return Promise.all(
      documents.map(async (document) => {
        const { row, text } = await reader.found(document);
        const marked = markedText(await text(), met);
        // A term is told by its definition from the beginning, anything else by the place that was found.
        return row.kind === 'term' ? beginningOf(marked) : passageOf(marked);
      }),
    );
  };
  return { ask, passages };
}

function byBest(found: readonly Counted[]): readonly Counted[] {
  return [...found].sort((one, other) => {
    const [first, second] = [one.best[0], other.best[0]];
    return first !== undefined && second !== undefined && isBefore(second, first) ? 1 : -1;
  });
}

/** The words of names, each name taken apart once: the same few titles come with every letter that is typed. */
function wordsOfNames(): (name: string) => readonly Word[] {
  const known = new Map<string, readonly Word[]>();
  return (name) => {
    const found = known.get(name) ?? wordsIn(name);
    if (known.size < 2000) known.set(name, found);
    return found;
  };
}

async function hitsOf(
  { kind, total, best }: Counted,
  words: readonly QueryWord[],
  analysis: Analysis,
  reader: IndexReader,
  wordsOf: (name: string) => readonly Word[],
): Promise<HitGroup> {
  const met = meetsAny(words, analysis);
  // In whatever letters or language it was asked: mayningge is the very name of майнинг.
  const isNamedSo = (name: string): boolean => {
    const terms = wordsOf(name).flatMap(({ word }) => analysis.term(word) || []);
    return (
      terms.length === words.length && terms.every((term) => words.some((word) => meetsWhole(word, term)))
    );
  };
  const rows = await Promise.all(
    best.map(async (candidate) => ({ candidate, row: (await reader.found(candidate.document)).row })),
  );
  const ranked = rows
    .map((one) => ({ ...one, named: isNamedSo(one.row.heading || one.row.title) }))
    .sort((one, other) => byName(one, other));
  const hits = ranked.map(({ candidate, row }) => ({
    document: candidate.document,
    kind,
    href: row.href,
    title: markedText(row.title, met, wordsOf(row.title)),
    heading: markedText(row.heading, met, wordsOf(row.heading)),
  }));
  return { kind, total, hits };
}

/** Of two that meet as much, the one that has the question as its very name comes first. */
function byName(
  one: { readonly candidate: Candidate; readonly named: boolean },
  other: { readonly candidate: Candidate; readonly named: boolean },
): number {
  const named = Number(other.named) - Number(one.named);
  return other.candidate.met - one.candidate.met || named || other.candidate.score - one.candidate.score;
}

function meetsAny(words: readonly QueryWord[], analysis: Analysis): (word: string) => boolean {
  return (word) => {
    const term = analysis.term(word);
    return words.some((one) => meets(one, term));
  };
}
