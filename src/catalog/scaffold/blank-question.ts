import {
  type Document,
  isMap,
  isScalar,
  isSeq,
  type Node,
  parseDocument,
  visit,
  type YAMLMap,
  type YAMLSeq,
} from 'yaml';
import { type Locale, locales } from '@/core/locale/locale.ts';
import { emptyLike, emptyText } from '../empty-text.ts';
import { quoted } from './yaml-edit.ts';

/** What a new question is called and where it is answered. */
export interface NewQuestion {
  readonly id: string;
  readonly section: string;
  /** Place (from 0) of the right answer among the options, where one is right. */
  readonly place: number;
}

/** Lists whose members have ids, and the fields that name them. */
const references: Readonly<Record<string, string>> = { right: 'match', groups: 'group' };
const letters = 'abcdefghijklmnop';
/** The schema takes no longer form of a gap. */
const longestForm = 60;

/**
 * A question for an author to write: the example of its type with every text turned into a mark that holds it as an example. Keys,
 * numbers and formulas stay, since only with them it is a whole question; what belongs to the example alone goes.
 */
export function blankQuestion(example: string, { id, section, place }: NewQuestion): string {
  const document = parseDocument(example, { schema: 'core' });
  for (const field of ['facts', 'skills', 'safety', 'level', 'lesson']) document.delete(field);
  document.set('id', id);
  document.set('rev', 1);
  document.set('section', section);
  nameAnew(document);
  emptyTexts(document);
  moveRight(document, place);
  const type = String(document.get('type'));
  const guide = `# src/questions/${type}/README.md tells about this type. Change keys, ids and numbers as well as the texts.`;
  const [first = '', ...rest] = document.toString({ lineWidth: 0 }).split('\n');
  return [first, guide, ...rest].join('\n');
}

/** Answers of the example become a, b, c …, also where they are named. */
function nameAnew(document: Document): void {
  const renamed = new Map<string, ReadonlyMap<string, string>>();
  for (const { key, value } of pairsOf(document.contents)) {
    if (!isSeq(value)) continue;
    const names = new Map<string, string>();
    for (const item of value.items)
      if (isMap(item) && item.has('id')) {
        const letter = letters[names.size] ?? 'z';
        names.set(String(item.get('id')), letter);
        item.set('id', letter);
      }
    renamed.set(key, names);
  }
  for (const [list, field] of Object.entries(references))
    visit(document, {
      Pair: (_, { key, value }) => {
        if (isScalar(key) && key.value === field && isScalar(value))
          value.value = renamed.get(list)?.get(String(value.value)) ?? value.value;
      },
    });
  const gaps = renamed.get('gaps');
  if (gaps)
    visit(document, {
      Scalar: (_, scalar) => {
        if (typeof scalar.value === 'string')
          scalar.value = scalar.value.replace(
            /\[\[([a-z0-9-]+)\]\]/g,
            (all, name) => `[[${gaps.get(name) ?? all}]]`,
          );
      },
    });
}

function pairsOf(node: unknown): { readonly key: string; readonly value: unknown }[] {
  return isMap(node)
    ? node.items.map(({ key, value }) => ({ key: String(isScalar(key) ? key.value : key), value }))
    : [];
}

function emptyTexts(document: Document): void {
  visit(document, {
    Map: (_, map) => {
      const values = locales.map((locale) => [locale, map.get(locale, true)] as const);
      if (map.items.length !== locales.length || values.some(([, value]) => value === undefined))
        return undefined;
      map.flow = false;
      for (const [locale, value] of values) map.set(locale, emptied(document, locale, value as Node));
      return visit.SKIP;
    },
  });
}

function emptied(document: Document, locale: Locale, value: Node): Node {
  if (isScalar(value)) return quoted(emptyLike(locale, String(value.value)));
  const form = String((value as YAMLSeq<unknown>).toJSON()[0] ?? '');
  const like = emptyLike(locale, form);
  return document.createNode([quoted(like.length > longestForm ? emptyText(locale, '…') : like)], {
    flow: true,
  }) as Node;
}

/** In a list with one right answer it goes to the wished place, so that over a course it does not always stand in the same one. */
function moveRight(document: Document, place: number): void {
  const options = document.get('options');
  if (!isSeq(options)) return;
  const items = options.items as YAMLMap[];
  const right = items.filter((item) => item.get('correct') === true);
  const [only] = right;
  if (only === undefined || right.length > 1) return;
  const others = items.filter((item) => item !== only);
  const at = place % items.length;
  options.items = [...others.slice(0, at), only, ...others.slice(at)];
  for (const [index, item] of options.items.entries()) (item as YAMLMap).set('id', letters[index]);
}
