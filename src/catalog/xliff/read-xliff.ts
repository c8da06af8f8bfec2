import { isLocale, type Locale } from '@/core/locale/locale.ts';
import { childOf, childrenOf, readXml, type XmlElement } from '../exchange/xml-tree.ts';
import type { Problem } from '../problem.ts';

/** A piece of a translated text: words, or a mark by its number. */
export type Given = string | { readonly id: string; readonly inside: readonly Given[] | undefined };

/** A segment as a translator's software gives it back. */
export interface GivenSegment {
  readonly source: readonly Given[];
  readonly target: readonly Given[] | undefined;
  /** Whether the translator has said that the translation is done. */
  readonly isDone: boolean;
}

/** A unit of the file. */
export interface GivenUnit {
  readonly original: string;
  readonly name: string;
  readonly line: number;
  /** What the translation was when it went out; undefined where the software has lost it. */
  readonly was: string | undefined;
  readonly segments: readonly GivenSegment[];
  /** What cannot be read in it. */
  readonly fault: string | undefined;
}

/** A file of translations. */
export interface Xliff {
  readonly from: Locale;
  readonly to: Locale;
  readonly units: readonly GivenUnit[];
}

/** Letters of a file of translations: that of all content is larger than a bank of questions. */
const most = 40_000_000;

class Unreadable extends Error {}

interface Open {
  readonly id: string;
  readonly inside: Given[];
}

function signOf(hex: string): string {
  const code = /^[0-9a-f]{1,6}$/i.test(hex) ? Number.parseInt(hex, 16) : 0;
  if (code < 9 || code > 0x10ffff) throw new Unreadable('it holds a control character');
  return String.fromCodePoint(code);
}

/** Reads the content of a source or target; separate halves of a pair are laid together again. */
function given(element: XmlElement): Given[] {
  const root: Given[] = [];
  const open: Open[] = [];
  const add = (piece: Given) => {
    const list = open.at(-1)?.inside ?? root;
    const last = list.at(-1);
    if (typeof piece === 'string' && typeof last === 'string') list[list.length - 1] = last + piece;
    else if (piece !== '') list.push(piece);
  };
  const close = (id: string) => {
    const begun = open.pop();
    if (begun === undefined || begun.id !== id) throw new Unreadable('its marks cross each other');
    add({ id: begun.id, inside: begun.inside });
  };
  const read = (node: XmlElement | string): void => {
    if (typeof node === 'string') {
      add(node);
      return;
    }
    const { id = '', startRef = '', hex = '' } = node.attributes;
    if (node.name === 'ph') add({ id, inside: undefined });
    else if (node.name === 'pc') add({ id, inside: given(node) });
    else if (node.name === 'sc') open.push({ id, inside: [] });
    else if (node.name === 'ec') close(startRef);
    else if (node.name === 'mrk') for (const inner of node.nodes) read(inner);
    else if (node.name === 'cp') add(signOf(hex));
    // Borders of annotations say nothing of the text.
    else if (node.name !== 'sm' && node.name !== 'em')
      throw new Unreadable(
        `it holds an element <${node.name.slice(0, 40)}>, which XLIFF 2.1 does not know there`,
      );
  };
  for (const node of element.nodes) read(node);
  if (open.length > 0) throw new Unreadable('one of its pairs of marks is not closed');
  return root;
}

function segmentsOf(unit: XmlElement): GivenSegment[] {
  return childrenOf(unit, 'segment').map((segment) => {
    const [source, target] = [childOf(segment, 'source'), childOf(segment, 'target')];
    if (source === undefined) throw new Unreadable('a <segment> has no <source>');
    const isDone = ['translated', 'reviewed', 'final'].includes(segment.attributes.state ?? 'initial');
    return { source: given(source), target: target && given(target), isDone };
  });
}

function unitOf(element: XmlElement, original: string): GivenUnit {
  const { name, id = '', 'chynjyr:was': was } = element.attributes;
  const about = { original, name: name ?? id, line: element.line, was };
  try {
    return { ...about, segments: segmentsOf(element), fault: undefined };
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error;
    return { ...about, segments: [], fault: error.message };
  }
}

/** All units, also of groups. */
function unitsIn(element: XmlElement, original: string): GivenUnit[] {
  return childrenOf(element).flatMap((child) => {
    if (child.name === 'group') return unitsIn(child, original);
    return child.name === 'unit' ? [unitOf(child, original)] : [];
  });
}

/** Takes a prefix off that some software puts before each element of XLIFF. */
function withoutPrefix(element: XmlElement, prefix: string): XmlElement {
  const name = element.name.startsWith(prefix) ? element.name.slice(prefix.length) : element.name;
  const nodes = element.nodes.map((node) => (typeof node === 'string' ? node : withoutPrefix(node, prefix)));
  return { ...element, name, nodes };
}

/** Reads XLIFF 2; a file of another kind or version is told, never guessed at. */
export function readXliff(
  file: string,
  source: string,
): { readonly xliff: Xliff } | { readonly problem: Problem } {
  const read = readXml(file, source, most);
  if ('problem' in read) return read;
  const prefix = /^[^:]+:(?=xliff$)/.exec(read.root.name)?.[0];
  const root = prefix === undefined ? read.root : withoutPrefix(read.root, prefix);
  const { version = '', srcLang = '', trgLang = '' } = root.attributes;
  const fail = (found: string, wanted: string) => ({
    problem: { file, line: root.line, field: '', found, wanted },
  });
  if (root.name !== 'xliff')
    return fail(`an element <${root.name.slice(0, 40)}>`, 'a file that begins with <xliff>');
  if (!/^2\.[0-2]$/.test(version))
    return fail(
      `XLIFF ${version || 'without a version'}`,
      'XLIFF 2: let your software save in the version in which the file came',
    );
  const [from, to] = [srcLang, trgLang].map((tag) => tag.toLowerCase().split('-')[0]);
  if (!isLocale(from) || !isLocale(to) || from === to)
    return fail(
      `srcLang="${srcLang}" trgLang="${trgLang}"`,
      'two of ky, ru and en, as they stood in the file that went out',
    );
  const units = childrenOf(root, 'file').flatMap((each) => unitsIn(each, each.attributes.original ?? ''));
  return { xliff: { from, to, units } };
}
