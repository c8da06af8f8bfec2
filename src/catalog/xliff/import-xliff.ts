import { parse } from 'yaml';
import type { Problem } from '../problem.ts';
import type { ContentFiles } from '../read-files.ts';
import { shortId } from '../short-texts/short-standing.ts';
import { nameOf } from '../translations/translations.ts';
import { collect } from './collect.ts';
import { leafTable } from './mdx-units.ts';
import { newText } from './new-text.ts';
import { type Piece, rawOf, signature } from './pieces.ts';
import { type GivenUnit, readXliff } from './read-xliff.ts';
import { type Change, translateUnit, writtenText } from './translate-unit.ts';
import type { UnitFile } from './unit.ts';

/** What an import would write, and what it refuses. */
export interface XliffImport {
  /** Files with their new text. */
  readonly files: ReadonlyMap<string, string>;
  /** How many texts change. */
  readonly changed: number;
  /** Translations that were older than their source and come back as right as they stand, by their ids for the stamp. */
  readonly fits: readonly string[];
  /** How many have no translation in the file. */
  readonly missing: number;
  /** Refusals, each with the line of the XLIFF file. */
  readonly problems: readonly Problem[];
}

const none = { files: new Map<string, string>(), changed: 0, fits: [], missing: 0 };

interface Wish extends Change {
  readonly given: GivenUnit;
}

/** Reads a file of translations and works out what becomes of the content; nothing is written here. */
export function importXliff(files: ContentFiles, name: string, source: string): XliffImport {
  const read = readXliff(name, source);
  if ('problem' in read) return { ...none, problems: [read.problem] };
  const { from, to, units } = read.xliff;
  const direction = { from, to };
  const originals = new Set(units.map(({ original }) => original));
  const collection = collect(files, direction, (file) => originals.has(file));
  const known = new Map(collection.files.map((file) => [file.original, file]));
  const problems: Problem[] = [];
  const refuse = ({ original, name: unit, line }: GivenUnit, found: string, wanted: string) =>
    problems.push({ file: name, line, field: `${original}#${unit}`, found, wanted });
  const wishes = new Map<string, Wish[]>();
  const absent = new Map<UnitFile, Map<string, readonly (readonly Piece[])[]>>();
  const met = new Set<string>();
  const fits: string[] = [];
  let missing = 0;
  for (const given of units) {
    const file = known.get(given.original);
    const unit = file?.units.find((each) => each.name === given.name);
    const key = `${given.original}#${given.name}`;
    if (file === undefined || unit === undefined) {
      refuse(
        given,
        'a text that is not there',
        'a name that went out; if the text was taken away or renamed since, export again',
      );
      continue;
    }
    if (met.has(key)) {
      refuse(given, 'the same text a second time', 'each text once');
      continue;
    }
    met.add(key);
    const result = translateUnit(unit, given, direction);
    if ('refusal' in result) {
      refuse(given, result.refusal.found, result.refusal.wanted);
      continue;
    }
    missing += result.missing;
    if (unit.older && result.changes.length === 0 && given.segments.every(({ isDone }) => isDone))
      fits.push(stampId(given));
    if (unit.segments.some(({ target }) => target === undefined)) {
      const texts = absent.get(file) ?? new Map();
      if (result.missing === 0) texts.set(unit.name, result.texts);
      absent.set(file, texts);
    }
    const list = wishes.get(file.target) ?? [];
    wishes.set(file.target, [...list, ...result.changes.map((change) => ({ ...change, given }))]);
  }
  const written = new Map<string, string>();
  let changed = 0;
  for (const [file, list] of wishes) {
    const done = list.length === 0 ? undefined : spliced(file, files.get(file) ?? '', list, refuse);
    if (done === undefined) continue;
    written.set(file, done.text);
    changed += done.count;
  }
  for (const [file, texts] of absent) {
    if (texts.size === 0) continue;
    const made = newText(files.get(file.original) ?? '', file, texts);
    if ('problem' in made) problems.push({ file: name, field: file.target, ...made.problem });
    else {
      written.set(file.target, made.text);
      changed += texts.size;
    }
  }
  return { files: written, changed, fits, missing, problems };
}

/** What the check and the stamp call a text. */
function stampId({ original, name }: GivenUnit): string {
  if (original.endsWith('.yaml')) return shortId(original, name);
  return `${nameOf(original.slice(0, original.lastIndexOf('/')))}#${name}`;
}

type Refuse = (given: GivenUnit, found: string, wanted: string) => void;

const signs = 'no sign that means something to the machine: write a word instead of <, { or a * of your own';

/** A file with its changes, from the last to the first; a change that does not read back as it was meant is refused. */
function spliced(
  file: string,
  source: string,
  wishes: readonly Wish[],
  refuse: Refuse,
): { text: string; count: number } | undefined {
  let list = [...wishes].sort((a, b) => b.place.start - a.place.start);
  for (;;) {
    const text = list.reduce(
      (whole, wish) => whole.slice(0, wish.place.start) + writtenText(wish) + whole.slice(wish.place.end),
      source,
    );
    const bad = misread(file, source, text, list);
    if (bad.length === 0) return list.length === 0 ? undefined : { text, count: list.length };
    for (const { given } of bad) refuse(given, 'a text that would be read otherwise than it is meant', signs);
    list = list.filter((wish) => !bad.includes(wish));
  }
}

/** The changes of a new text that do not come out as they were meant; all of them where no one can be named. */
function misread(file: string, before: string, text: string, wishes: readonly Wish[]): readonly Wish[] {
  const bad = file.endsWith('.mdx') ? misreadMdx(before, text, wishes) : misreadYaml(before, text, wishes);
  if (bad !== 'unclear') return bad;
  if (wishes.length <= 1) return wishes;
  // One after another: whoever breaks the file alone is to be mended.
  const alone = wishes.filter((wish) => {
    const single = before.slice(0, wish.place.start) + writtenText(wish) + before.slice(wish.place.end);
    return misread(file, before, single, [wish]).length > 0;
  });
  return alone.length > 0 ? alone : wishes;
}

function misreadMdx(before: string, text: string, wishes: readonly Wish[]): readonly Wish[] | 'unclear' {
  const [was, is] = [leafTable(before)?.flat(), leafTable(text)?.flat()];
  if (was === undefined || is === undefined || was.length !== is.length) return 'unclear';
  const wishAt = new Map(wishes.map((wish) => [wish.place.start, wish]));
  const bad: Wish[] = [];
  for (const [at, leaf] of was.entries()) {
    const wish = wishAt.get(leaf.start);
    const meant = wish?.pieces ?? leaf.pieces;
    const same = signature(is[at]?.pieces ?? []).trim() === signature(meant).trim();
    if (!same && trimmed(is[at]?.pieces ?? []) !== trimmed(meant)) {
      if (wish === undefined) return 'unclear';
      bad.push(wish);
    }
  }
  return bad;
}

/** Spaces at the edges of a text and line breaks in it are no difference. */
function trimmed(pieces: Change['pieces']): string {
  return signature(pieces)
    .replace(/(\\n|\s)+/g, ' ')
    .replace(/^\["\s+/, '["')
    .replace(/\s+"\]$/, '"]');
}

function misreadYaml(before: string, text: string, wishes: readonly Wish[]): readonly Wish[] | 'unclear' {
  let [was, is]: [unknown, unknown] = [undefined, undefined];
  try {
    was = parse(before, { schema: 'core' });
    is = parse(text, { schema: 'core' });
  } catch {
    return 'unclear';
  }
  const [old, now] = [leaves(was), leaves(is)];
  const meant = new Set(wishes.map(({ pieces }) => tidyForms(rawOf(pieces))));
  const isRead = ([path, value]: readonly [string, unknown], at: number) => {
    const [place, before] = old[at] ?? [];
    return path === place && (value === before || meant.has(String(value)));
  };
  return now.length === old.length && now.every(isRead) ? [] : 'unclear';
}

function tidyForms(text: string): string {
  return text
    .split('|')
    .map((form) => form.trim())
    .join(' | ')
    .trim();
}

/** All values of a YAML file with their paths; a list of forms is one value. */
function leaves(value: unknown, path = ''): [string, unknown][] {
  if (typeof value === 'string') return [[path, tidyForms(value)]];
  if (typeof value !== 'object' || value === null) return [[path, value]];
  if (Array.isArray(value) && value.every((item) => typeof item === 'string'))
    return [[path, tidyForms(value.join('|'))]];
  return Object.entries(value).flatMap(([key, inside]) => leaves(inside, `${path}/${key}`));
}
