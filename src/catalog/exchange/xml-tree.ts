import { SaxesParser } from 'saxes';
import type { Problem } from '../problem.ts';
import { cleaned, limits, tooLarge } from './limits.ts';

/** An element of XML; `text` is all text directly in it. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  /** Elements and pieces of text in their order. */
  readonly nodes: readonly (XmlElement | string)[];
  /** Line where its tag ends, from 1. */
  readonly line: number;
}

/** The elements directly in an element, of one name where it is given. */
export function childrenOf(element: XmlElement | undefined, name?: string): XmlElement[] {
  return (element?.nodes ?? []).filter(
    (node): node is XmlElement => typeof node !== 'string' && (name === undefined || node.name === name),
  );
}

/** The first element of that name directly in an element. */
export function childOf(element: XmlElement | undefined, name: string): XmlElement | undefined {
  return childrenOf(element, name)[0];
}

/** The text directly in an element, without that of elements in it. */
export function textIn(element: XmlElement | undefined): string {
  return (element?.nodes ?? []).filter((node) => typeof node === 'string').join('');
}

class Stop extends Error {
  readonly line: number;
  readonly wanted: string;
  constructor(line: number, found: string, wanted: string) {
    super(found);
    this.line = line;
    this.wanted = wanted;
  }
}

interface Growing extends XmlElement {
  readonly nodes: (XmlElement | string)[];
}

/**
 * Reads XML into a tree. A DOCTYPE is refused, so that no entity can be declared, let alone fetched or multiplied; entities
 * other than the five of XML are a fault, depth is limited, and a fault has its line.
 */
export function readXml(
  file: string,
  source: string,
  most?: number,
): { readonly root: XmlElement } | { readonly problem: Problem } {
  const large = tooLarge(file, source, most);
  if (large) return { problem: large };
  try {
    return { root: parsed(cleaned(source)) };
  } catch (error) {
    if (!(error instanceof Stop)) throw error;
    const { line, message: found, wanted } = error;
    return { problem: { file, line, field: '', found, wanted } };
  }
}

function parsed(source: string): XmlElement {
  const parser = new SaxesParser({ position: true });
  const open: Growing[] = [];
  let root: XmlElement | undefined;
  const stop = (found: string, wanted: string): never => {
    throw new Stop(parser.line, found, wanted);
  };
  const addText = (text: string) => void open.at(-1)?.nodes.push(text);
  parser.on('error', (error) =>
    stop(
      error.message.replace(/^(\d+:)+\s*/, '').replace(/\.$/, ''),
      'well-formed XML: save the file again with the program it came from, without changing it by hand',
    ),
  );
  parser.on('doctype', () =>
    stop('a <!DOCTYPE …>', 'XML without a DOCTYPE: such a file has no need of one, take the line out'),
  );
  parser.on('opentag', ({ name, attributes }) => {
    if (open.length >= limits.depth)
      stop(`elements nested deeper than ${limits.depth}`, 'the file as the program exported it');
    const element: Growing = {
      name,
      attributes: { ...(attributes as Record<string, string>) },
      nodes: [],
      line: parser.line,
    };
    open.at(-1)?.nodes.push(element);
    open.push(element);
  });
  parser.on('text', addText);
  parser.on('cdata', addText);
  parser.on('closetag', () => {
    const element = open.pop();
    if (open.length === 0) root = element;
  });
  parser.write(source).close();
  return root ?? stop('no element', 'an XML file');
}

/** A text as XML has it, in content and between double quotes. */
export function xmlText(text: string): string {
  return (
    text
      .replaceAll('&', '&amp;')
      .replaceAll('<', '&lt;')
      .replaceAll('>', '&gt;')
      .replaceAll('"', '&quot;')
      // biome-ignore lint/suspicious/noControlCharactersInRegex: XML has no words for them
      .replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g, '')
  );
}
