import type { Locale, Localized } from '@/core/locale/locale.ts';

/** Width and height of a drawing in its own units. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

/** A rectangle in the drawing's own units. */
export interface Box extends Size {
  readonly x: number;
  readonly y: number;
}

/** What a drawing may not hold, since it stands inside the page: code, own styles, outside addresses, ids that could stand twice. */
const forbidden: readonly (readonly [RegExp, string])[] = [
  [/<script/i, 'a script'],
  [/\son\w+\s*=/i, 'an event handler'],
  [/<style|\sstyle\s*=/i, 'styles of its own'],
  [/<(image|foreignObject|iframe|use|a)\b/i, 'an embedded or linked document'],
  [/(href|src)\s*=/i, 'a link'],
  [/\sid\s*=/i, 'an id, which could stand twice on a page'],
  [/<!|<\?/, 'a comment, entity or instruction'],
];

const root =
  /^\s*<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg" viewBox="0 0 (\d+) (\d+)" role="img">[\s\S]*<\/svg>\s*$/;

/** The size of a drawing, from its viewBox; undefined when it does not begin as a drawing has to. */
export function sizeOf(drawing: string): Size | undefined {
  const [, width, height] = root.exec(drawing) ?? [];
  const size = { width: Number(width), height: Number(height) };
  return size.width > 0 && size.height > 0 ? size : undefined;
}

/** What is in a drawing that may not be there, in words for its author. */
export function faultsOf(drawing: string): string[] {
  return forbidden.filter(([pattern]) => pattern.test(drawing)).map(([, what]) => what);
}

/** The names of the `{{label}}` places in a drawing, each once. */
export function labelsIn(drawing: string): string[] {
  return [...new Set([...drawing.matchAll(/\{\{([\w-]+)\}\}/g)].map(([, name = '']) => name))];
}

/** A rectangle given in percent of the drawing, in the drawing's own units. */
export function boxOf([x, y, width, height]: readonly [number, number, number, number], size: Size): Box {
  const part = (percent: number, whole: number) => Math.round(percent * whole) / 100;
  return {
    x: part(x, size.width),
    y: part(y, size.height),
    width: part(width, size.width),
    height: part(height, size.height),
  };
}

/** Whether two rectangles share some of the drawing. */
export function overlap(one: Box, other: Box): boolean {
  return (
    one.x < other.x + other.width &&
    other.x < one.x + one.width &&
    one.y < other.y + other.height &&
    other.y < one.y + one.height
  );
}

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escapeXml = (text: string) => text.replace(/[&<>"]/g, (character) => entities[character] ?? character);

/** The drawing in one language: labels in their places, the alternative text as its name. */
export function labelled(
  drawing: string,
  labels: { readonly [name: string]: Localized },
  alt: string,
  locale: Locale,
): string {
  return drawing
    .replace(/\{\{([\w-]+)\}\}/g, (place, name: string) => escapeXml(labels[name]?.[locale] ?? place))
    .replace('role="img"', `role="img" aria-label="${escapeXml(alt)}"`)
    .trim();
}
