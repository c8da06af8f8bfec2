/** The parts of the room that a class has, in the order of the tabs; each is a folder. */
export const partNames = ['desk', 'book', 'certificates', 'paper', 'keep'] as const;

/** One of these. */
export type PartName = (typeof partNames)[number];

/** Where in the room somebody is: what follows `#` in the address. */
export type Place =
  /** `#/`: all classes. */
  | { readonly type: 'home' }
  /** `#/new`: a class is made; `#/import`: one is read from a file. */
  | { readonly type: 'new' | 'import' }
  /** `#/{class}/{part}/…`; `rest` belongs to the part. */
  | { readonly type: 'class'; readonly id: string; readonly part: PartName; readonly rest: readonly string[] }
  /** `#S1.…`: work that was handed in by a link. */
  | { readonly type: 'handed-in'; readonly code: string };

const isPart = (name: string): name is PartName => (partNames as readonly string[]).includes(name);

/** Text after a per cent sign that is no escape stays as it is, so that no address throws. */
function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** Reads any text after `#`; what it does not know leads to the list of classes, a part it does not know to the first one. */
export function placeOf(hash: string): Place {
  const text = hash.replace(/^#/, '');
  if (/^S\d+\./.test(text)) return { type: 'handed-in', code: text };
  const [first = '', part = '', ...rest] = text.replace(/^\//, '').split('/').map(decoded);
  if (!text.startsWith('/') || first === '') return { type: 'home' };
  if (first === 'new' || first === 'import') return { type: first };
  if (!isPart(part)) return { type: 'class', id: first, part: 'desk', rest: [] };
  return { type: 'class', id: first, part, rest: rest.filter((step) => step !== '') };
}

/** Whether a hash is one of the room's. Others name an element of the page, such as the one that skips to the content. */
export function isPlace(hash: string): boolean {
  return /^(?:#?$|#\/|#S\d+\.)/.test(hash);
}

/** The hash of a place within the room. @example hashOf('Zb3…', 'book', 'pupil', 'Айгүл') // => '#/Zb3…/book/pupil/%D0%90…' */
export function hashOf(...steps: readonly string[]): string {
  return `#/${steps.map(encodeURIComponent).join('/')}`;
}
