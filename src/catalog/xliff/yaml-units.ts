import {
  isMap,
  isScalar,
  isSeq,
  type Node,
  parseDocument,
  type Scalar,
  type YAMLMap,
  type YAMLSeq,
} from 'yaml';
import { locales } from '@/core/locale/locale.ts';
import { isEmptyText } from '../empty-text.ts';
import type { ReleasedShort } from '../short-texts/short-file.ts';
import { shortDigest } from '../short-texts/short-texts.ts';
import { rawOf } from './pieces.ts';
import { type Direction, olderNote, type Place, type Unit } from './unit.ts';
import { writeForms, writeScalar } from './write-yaml.ts';
import { yamlPieces } from './yaml-pieces.ts';

/** Between the forms of a list that stands in one unit. */
export const between = ' | ';

type Texts = Readonly<Record<(typeof locales)[number], Node>>;

function textsOf(map: YAMLMap): Texts | undefined {
  const keys = map.items.map(({ key }) => (isScalar(key) ? String(key.value) : ''));
  if (keys.length !== locales.length || !locales.every((locale) => keys.includes(locale))) return undefined;
  const found = Object.fromEntries(
    locales.map((locale) => [locale, map.get(locale, true)]),
  ) as unknown as Texts;
  const nodes = Object.values(found);
  const isText = nodes.every((node) => isScalar(node) && typeof node.value === 'string');
  const isList = nodes.every(
    (node) => isSeq(node) && node.items.every((item) => isScalar(item) && typeof item.value === 'string'),
  );
  return isText || isList ? found : undefined;
}

interface Walk {
  readonly path: readonly string[];
  readonly texts: Texts;
  /** Whether it belongs to a right or a wrong answer; undefined where it belongs to none. */
  readonly correct: boolean | undefined;
}

function walk(node: unknown, path: readonly string[], correct?: boolean): Walk[] {
  if (isMap(node)) {
    const texts = textsOf(node);
    if (texts !== undefined) return [{ path, texts, correct }];
    const said = node.get('correct');
    const isRight = typeof said === 'boolean' ? said : correct;
    return node.items.flatMap(({ key, value }) =>
      walk(value, [...path, isScalar(key) ? String(key.value) : '?'], isRight),
    );
  }
  if (!isSeq(node)) return [];
  return node.items.flatMap((item, index) => {
    const id = isMap(item) ? item.get('id') : undefined;
    const ids = node.items.map((other) => (isMap(other) ? other.get('id') : undefined));
    const isName = typeof id === 'string' && ids.indexOf(id) === index;
    return walk(item, [...path, isName ? id : String(index)], correct);
  });
}

function placeOf(file: string, source: string, node: Node): Place {
  const [start = 0, end = 0] = node.range ?? [];
  if (isSeq(node)) {
    const list = node as YAMLSeq<Scalar<string>>;
    const forms = list.items.map(({ value }) => value);
    const last = list.items.at(-1)?.range?.[1] ?? end;
    const text = forms.join(between);
    return {
      file,
      start,
      end: source[start] === '[' ? end : last,
      pieces: text === '' ? [] : [text],
      write: (words) =>
        writeForms(
          words
            .split('|')
            .map((form) => form.trim())
            .filter(Boolean),
        ),
    };
  }
  const scalar = node as Scalar<string>;
  return {
    file,
    start,
    end,
    pieces: yamlPieces(scalar.value.trim()),
    write: (words) => writeScalar(source, scalar, words),
  };
}

function notesOf(isForms: boolean, correct: boolean | undefined): string[] {
  return [
    ...(isForms ? ['Several forms with | between them; there may be more or fewer than in the source.'] : []),
    ...(correct === true ? ['Of a right answer, which must not be longer than all the others.'] : []),
    ...(correct === false ? ['Of a wrong answer.'] : []),
  ];
}

/** What is known of a file's texts beside their words. */
export interface Known {
  /** The texts as they were last released, by their names; undefined where the source was another language. */
  readonly released: ReadonlyMap<string, ReleasedShort> | undefined;
  readonly isReviewed: boolean;
}

/** Every text of a YAML file that stands in the three languages; of a file that does not parse none. */
export function yamlUnits(
  file: string,
  source: string,
  { from, to }: Direction,
  { released, isReviewed }: Known,
): Unit[] {
  const document = parseDocument(source, { schema: 'core' });
  if (document.errors.length > 0) return [];
  return walk(document.contents, []).flatMap(({ path, texts, correct }) => {
    const segment = { source: placeOf(file, source, texts[from]), target: placeOf(file, source, texts[to]) };
    if (segment.source.pieces.length === 0) return [];
    const isForms = isSeq(texts[from]);
    // A list of other names may well be empty.
    const isEmpty =
      isEmptyText(rawOf(segment.target.pieces)) || (!isForms && segment.target.pieces.length === 0);
    const name = path.join('.');
    const last = released?.get(name);
    const stays = last?.digests[to] === shortDigest(rawOf(segment.target.pieces));
    const since = stays && !isEmpty ? last?.older[to] : undefined;
    const unit: Unit = {
      name,
      segments: [segment],
      state: isEmpty || since !== undefined ? 'initial' : isReviewed ? 'reviewed' : 'translated',
      older: since !== undefined,
      notes: [...(since === undefined ? [] : [olderNote(since)]), ...notesOf(isForms, correct)],
    };
    return [unit];
  });
}
