import { type Locale, type Localized, locales } from '@/core/locale/locale.ts';
import { type HtmlBlock, htmlBlocks, htmlOf, sentencesOf, textOf } from './html-blocks.ts';

/** What fills a screen. */
export type ScreenKind = 'text' | 'box' | 'figure' | 'table' | 'practice';

/** One screen for the projector: the same thought in each language that the text has. */
export interface Screen {
  readonly kind: ScreenKind;
  /** Which section it belongs to, from 0; -1 before the first heading. */
  readonly section: number;
  /** Whether it is the first of its section and so shows its heading. */
  readonly opens: boolean;
  readonly html: Partial<Localized>;
}

/** A text cut into screens, and the headings of its sections as HTML. */
export interface Cut {
  readonly screens: readonly Screen[];
  readonly headings: readonly Partial<Localized>[];
}

/** More letters than this are two thoughts, or do not fit in letters that the last row reads. */
export const mostLetters = 330;
/** What a line of its own takes beyond its letters. */
const lineOfList = 12;

type InEach<T> = ReadonlyMap<Locale, T>;

function inEach<T, R>(values: InEach<T>, make: (value: T, locale: Locale) => R): Map<Locale, R> {
  return new Map([...values].map(([locale, value]) => [locale, make(value, locale)]));
}

function asHtml(values: InEach<string>): Partial<Localized> {
  return Object.fromEntries(values);
}

/** Parts that a block may be cut between, and how those from one place up to another are one block again. */
interface Cuttable {
  readonly parts: readonly string[];
  readonly join: (from: number, to: number) => string;
}

const asOne = (block: HtmlBlock): Cuttable => ({ parts: [htmlOf(block)], join: () => htmlOf(block) });

/** Blocks one after another, cut between them or inside of each. */
function inRow(blocks: readonly HtmlBlock[]): Cuttable {
  const all = blocks.map(cuttable);
  const starts = all.map((_, at) => all.slice(0, at).reduce((sum, { parts }) => sum + parts.length, 0));
  return {
    parts: all.flatMap(({ parts }) => parts),
    join: (from, to) =>
      all
        .map(({ parts, join }, at) => {
          const start = starts[at] ?? 0;
          const [first, last] = [Math.max(0, from - start), Math.min(parts.length, to - start)];
          return first < last ? join(first, last) : '';
        })
        .join(''),
  };
}

function cuttable(block: HtmlBlock): Cuttable {
  const { tag, open, inner, close } = block;
  if (tag === 'p') {
    const parts = sentencesOf(inner);
    return { parts, join: (from, to) => open + parts.slice(from, to).join(' ') + close };
  }
  if (tag === 'ul' || tag === 'ol') {
    const parts = htmlBlocks(inner).map(htmlOf);
    const opened = (from: number) => (tag === 'ol' && from > 0 ? `<ol start="${from + 1}">` : open);
    return { parts, join: (from, to) => opened(from) + parts.slice(from, to).join('') + close };
  }
  const [head, ...rest] = kindOf(block) === 'box' ? htmlBlocks(inner) : [];
  if (head === undefined || rest.length === 0) return asOne(block);
  const { parts, join } = inRow(rest);
  return { parts, join: (from, to) => open + htmlOf(head) + join(from, to) + close };
}

function kindOf({ tag, open }: HtmlBlock): ScreenKind {
  if (tag === 'figure' || tag === 'table') return tag;
  if (/\bclass="aside\b/.test(open)) return 'box';
  return /\bdata-practice\b/.test(open) ? 'practice' : 'text';
}

/** Where to cut parts so that the pieces are about as long as each other: the first part of each. */
function cutsOf(lengths: readonly number[], pieces: number): number[] {
  const total = lengths.reduce((sum, length) => sum + length, 0);
  const cuts = [0];
  let sum = 0;
  for (const [at, length] of lengths.entries()) {
    const isDue = sum + length / 2 > (total * cuts.length) / pieces;
    if (at > 0 && cuts.length < pieces && isDue) cuts.push(at);
    sum += length;
  }
  return cuts;
}

/** How much of a screen a part takes, in letters; a member of a list takes a line of its own. */
function roomOf(part: string): number {
  return textOf(part).length + (part.startsWith('<li') ? lineOfList : 0);
}

/** A block in pieces that a screen can hold, cut at the same places in every language; whole where the languages do not pair. */
function piecesOf(blocks: InEach<HtmlBlock>): InEach<string>[] {
  const all = inEach(blocks, cuttable);
  const rooms = [...all.values()].map(({ parts }) => parts.map(roomOf));
  const sumOf = (list: readonly number[]) => list.reduce((sum, room) => sum + room, 0);
  const longest = rooms.reduce((one, other) => (sumOf(other) > sumOf(one) ? other : one), []);
  // A few letters more are no reason for another screen.
  const pieces = Math.ceil(sumOf(longest) / mostLetters - 0.15);
  const isPaired = rooms.every((list) => list.length === longest.length);
  if (pieces < 2 || !isPaired) return [inEach(blocks, htmlOf)];
  const cuts = cutsOf(longest, pieces);
  return cuts.map((from, at) => inEach(all, ({ join }) => join(from, cuts[at + 1] ?? longest.length)));
}

function joined(one: InEach<string> | undefined, other: InEach<string>): InEach<string> {
  return one === undefined ? other : inEach(other, (html, locale) => (one.get(locale) ?? '') + html);
}

/** The languages whose blocks pair with those of the first one; only they can stand beside it. */
function paired(bodies: Partial<Localized>, first: Locale): InEach<readonly HtmlBlock[]> {
  const blocks = locales.flatMap((locale) => {
    const body = bodies[locale];
    return body === undefined ? [] : [[locale, htmlBlocks(body)] as const];
  });
  const shape = (list: readonly HtmlBlock[] | undefined) => list?.map(({ tag }) => tag).join();
  const own = shape(new Map(blocks).get(first));
  return new Map(blocks.filter(([, list]) => shape(list) === own));
}

/**
 * Cuts a text, rendered in each of its languages, into screens of one thought each: a heading goes with what follows it, what
 * announces a list with the list; drawings, tables and boxes stand alone, long paragraphs, lists and boxes are parted. The cuts are
 * the same in whatever language they are asked, so that screens pair.
 */
export function cutScreens(bodies: Partial<Localized>, first: Locale): Cut {
  const blocks = paired(bodies, first);
  const screens: Screen[] = [];
  const headings: Partial<Localized>[] = [];
  let before: InEach<string> | undefined;
  let isNew = false;
  const count = blocks.get(first)?.length ?? 0;
  for (let at = 0; at < count; at++) {
    const row = new Map<Locale, HtmlBlock>();
    for (const [locale, list] of blocks) {
      const block = list[at];
      if (block) row.set(locale, block);
    }
    const own = row.get(first);
    if (own === undefined) continue;
    if (own.tag === 'h2') {
      headings.push(asHtml(inEach(row, ({ inner }) => inner)));
      isNew = true;
      continue;
    }
    const next = blocks.get(first)?.[at + 1];
    const isList = next?.tag === 'ul' || next?.tag === 'ol';
    if (own.tag === 'h3' || (own.tag === 'p' && isList && /:$/.test(textOf(own.inner)) && short(row))) {
      before = joined(before, inEach(row, htmlOf));
      continue;
    }
    for (const piece of piecesOf(row)) {
      const html = asHtml(joined(before, piece));
      screens.push({ kind: kindOf(own), section: headings.length - 1, opens: isNew, html });
      [before, isNew] = [undefined, false];
    }
  }
  return { screens, headings };
}

/** Whether a paragraph is no more than the announcement of what follows. */
function short(row: InEach<HtmlBlock>): boolean {
  return [...row.values()].every(({ inner }) => textOf(inner).length <= mostLetters / 2);
}
