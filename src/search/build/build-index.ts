import { createHash } from 'node:crypto';
import type { Locale } from '@/core/locale/locale.ts';
import { analysisOf } from '../analysis.ts';
import type { DocumentKind, SearchDocument } from '../documents.ts';
import { type FileKind, fileName, type Manifest, nameLength, type TitleChunk } from '../files/shape.ts';
import { kindBoost, kindOrder } from '../files/weights.ts';
import { type Bridge, bridgedBy } from './bridges.ts';
import { inverted, writtenForms } from './inverted.ts';
import { shardsOf } from './shards.ts';
import { chunksOf, groupsOf, partsOf } from './shown.ts';
import { spellingLists } from './spelling-lists.ts';

/** The index of one language as files of text: the manifest and, by name, all that it leads to. */
export interface IndexFiles {
  readonly manifest: string;
  readonly files: ReadonlyMap<string, string>;
}

/**
 * Builds the index of one language. `bridges` lead from names in other languages to texts. The same documents make the same files, byte for byte, and a file that did not
 * change keeps its name.
 * @example (await buildIndex(documentsOf(source), 'ky')).manifest // => '{"format":2,"locale":"ky",…}'
 */
export async function buildIndex(
  documents: readonly SearchDocument[],
  locale: Locale,
  bridges: readonly Bridge[] = [],
): Promise<IndexFiles> {
  const analysis = await analysisOf(locale);
  // People of all three languages inflect Russian words.
  const foreign = locale === 'ru' ? [] : [await analysisOf('ru')];
  const files = new Map<string, string>();
  const put = (kind: FileKind, text: string): string => {
    const hash = createHash('sha256').update(text).digest('base64url').slice(0, nameLength);
    files.set(fileName(kind, hash), text);
    return hash;
  };
  const ordered = kindOrder.flatMap((kind) => documents.filter((document) => document.kind === kind));
  const bridged = bridgedBy(bridges, analysis, foreign);
  const terms = inverted(ordered, analysis, bridged);
  const shards = shardsOf(terms, (document) => kindBoost[ordered[document]?.kind ?? 'page'], bridged.meant);
  const chunks = chunksOf(groupsOf(ordered)).map((groups) => {
    const held = groups.flatMap((group) => group.documents);
    const texts = partsOf(held).map(({ count, text }) => [count, put('text', JSON.stringify(text))] as const);
    const chunk: TitleChunk = { groups: groups.map(({ row }) => row), texts };
    return { count: held.length, name: put('titles', JSON.stringify(chunk)) };
  });
  const spelling = spellingLists(terms, writtenForms(ordered, analysis), ordered.length);
  const manifest: Manifest = {
    format: 2,
    locale,
    kinds: runsOf<DocumentKind>(ordered.map(({ kind }) => kind)),
    levels: runsOf(ordered.map(({ levels = [] }) => levels.join(' '))),
    shards: {
      from: shards.map(({ from }) => from).join(' '),
      names: shards.map(({ text }) => put('shard', text)).join(''),
    },
    titles: { counts: chunks.map(({ count }) => count), names: chunks.map(({ name }) => name).join('') },
    spelling: Object.fromEntries([...spelling].map(([length, text]) => [length, put('spelling', text)])),
  };
  return { manifest: JSON.stringify(manifest), files };
}

/** Values that follow one another, with how often each. */
function runsOf<Value>(values: readonly Value[]): (readonly [Value, number])[] {
  const runs: [Value, number][] = [];
  for (const value of values) {
    const last = runs.at(-1);
    if (last?.[0] === value) last[1] += 1;
    else runs.push([value, 1]);
  }
  return runs;
}
