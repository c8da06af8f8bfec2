import lunr from 'lunr';
import type { Locale } from '@/core/locale/locale.ts';
import { type Analysis, analysisOf } from './analysis.ts';
import { fields, type IndexFile, type Row } from './index-shape.ts';
import { unpack } from './packed-index.ts';

/** An index ready to be asked (`query.ts`). */
export interface SearchIndex {
  readonly analysis: Analysis;
  readonly index: lunr.Index;
  readonly documents: readonly Row[];
}

const kinds: ReadonlySet<unknown> = new Set<Row[0]>(['section', 'term', 'lab', 'page']);

/**
 * Opens the text of an index file. A file that is cut, of another format or of another language is `'damaged'`;
 * nothing is thrown for what the file holds.
 */
export async function openIndex(text: string, locale: Locale): Promise<SearchIndex | 'damaged'> {
  const file = parse(text);
  if (file === undefined || file.locale !== locale) return 'damaged';
  const analysis = await analysisOf(locale);
  try {
    const index = lunr.Index.load(unpack(file.index, Object.keys(fields), lunr.version));
    return { analysis, index, documents: file.documents };
  } catch {
    return 'damaged';
  }
}

function parse(text: string): IndexFile | undefined {
  try {
    const file: unknown = JSON.parse(text);
    return isIndexFile(file) ? file : undefined;
  } catch {
    return undefined;
  }
}

function isIndexFile(file: unknown): file is IndexFile {
  if (!isRecord(file) || file.format !== 1 || !Array.isArray(file.documents) || !isRecord(file.index))
    return false;
  const { terms, vectors } = file.index;
  const count = file.documents.length;
  return (
    file.documents.every(isRow) &&
    typeof terms === 'string' &&
    Array.isArray(vectors) &&
    vectors.length === Object.keys(fields).length &&
    vectors.every((field) => Array.isArray(field) && field.length === count && field.every(areNumbers))
  );
}

// An address is followed, so it must be one of this site: a file that says otherwise is not ours.
function isRow(row: unknown): row is Row {
  if (!Array.isArray(row) || row.length !== 5 || !row.every((cell) => typeof cell === 'string')) return false;
  const [kind, , , href = ''] = row;
  return kinds.has(kind) && /^\/(?![/\\])/.test(href);
}

function areNumbers(list: unknown): list is readonly number[] {
  return (
    Array.isArray(list) && list.length % 2 === 0 && list.every((one) => Number.isSafeInteger(one) && one >= 0)
  );
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
