import {
  type FileKind,
  fileName,
  type Manifest,
  type Row,
  type TextPart,
  type TitleChunk,
} from '../files/shape.ts';
import { nameAt, parseTexts, parseTitles } from './parse.ts';
import { firstNotBefore, parseShard, type ShardTerms } from './shard.ts';

/** Gets the text of a file of the index by its name; rejects when it does not come. */
export type GetFile = (name: string) => Promise<string>;

/** What a document shows, and where its text is. */
export interface Found {
  readonly row: Row;
  readonly text: () => Promise<string>;
}

/** The files behind a manifest, each fetched and read once, when it is first wanted. They reject with `Damaged` or as `GetFile` does. */
export interface IndexReader {
  readonly count: number;
  /** Beginnings of shards, in order. */
  readonly froms: readonly string[];
  readonly shard: (at: number) => Promise<ShardTerms>;
  readonly found: (document: number) => Promise<Found>;
  /** The list of words of so many letters, as it travels; '' where there are none. */
  readonly words: (letters: number) => Promise<string>;
}

/** Opens the files of a manifest. */
export function readerOf(manifest: Manifest, getFile: GetFile): IndexReader {
  const kept = new Map<string, Promise<unknown>>();
  const once = <Read>(kind: FileKind, hash: string, read: (text: string) => Read): Promise<Read> => {
    const name = fileName(kind, hash);
    const known = kept.get(name);
    if (known !== undefined) return known as Promise<Read>;
    const coming = getFile(name).then(read);
    kept.set(name, coming);
    // What failed may be tried again.
    coming.catch(() => kept.delete(name));
    return coming;
  };
  const { counts, names } = manifest.titles;
  const starts = startsOf(counts);
  const kindEnds = startsOf(manifest.kinds.map(([, count]) => count)).slice(1);

  const found = async (document: number): Promise<Found> => {
    const at = lastNotAfter(starts, document);
    const chunk = await once('titles', nameAt(names, at), (text) => parseTitles(text, counts[at] ?? 0));
    const place = document - (starts[at] ?? 0);
    const [part, within] = placeIn(
      chunk.texts.map(([count]) => count),
      place,
    );
    const [count, hash] = chunk.texts[part] ?? [0, ''];
    const [kind] = manifest.kinds[kindEnds.findIndex((end) => document < end)] ?? ['page'];
    return {
      row: { kind, ...shownAt(chunk, place) },
      text: async () => {
        const texts = await once('text', hash, (text): TextPart => parseTexts(text, count));
        return texts[within] ?? '';
      },
    };
  };

  return {
    count: starts.at(-1) ?? 0,
    froms: manifest.shards.from.split(' '),
    shard: (at) => once('shard', nameAt(manifest.shards.names, at), parseShard),
    found,
    words: async (letters) => {
      const hash = manifest.spelling[String(letters)];
      return hash === undefined ? '' : once('spelling', hash, (text) => text);
    },
  };
}

/** The shard to which a string belongs. */
export function shardOf(froms: readonly string[], term: string): number {
  const at = firstNotBefore(froms, term);
  return froms[at] === term ? at : Math.max(0, at - 1);
}

function shownAt({ groups }: TitleChunk, place: number): Omit<Row, 'kind'> {
  const [at, within] = placeIn(
    groups.map(({ length }) => (length - 2) / 2),
    place,
  );
  const group = groups[at] ?? [];
  const [title = '', href = ''] = group;
  const heading = group[2 + 2 * within] ?? '';
  const anchor = group[3 + 2 * within] ?? '';
  return { title, heading, href: anchor === '' ? href : `${href}#${anchor}` };
}

/** Which of some runs holds a place, and where in it. */
function placeIn(lengths: readonly number[], place: number): readonly [run: number, within: number] {
  let rest = place;
  let run = 0;
  while (rest >= (lengths[run] ?? Number.POSITIVE_INFINITY)) {
    rest -= lengths[run] ?? 0;
    run += 1;
  }
  return [run, rest];
}

function startsOf(counts: readonly number[]): readonly number[] {
  const starts = [0];
  for (const count of counts) starts.push((starts.at(-1) ?? 0) + count);
  return starts;
}

function lastNotAfter(starts: readonly number[], place: number): number {
  let low = 0;
  let high = starts.length - 1;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if ((starts[middle] ?? 0) <= place) low = middle;
    else high = middle;
  }
  return low;
}
