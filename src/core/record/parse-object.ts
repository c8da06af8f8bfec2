// Not in object.ts: a lesson names objects and takes none apart, so it need not carry this.

/** What an event's object names, taken apart. */
export type ObjectName =
  | { readonly kind: 'question'; readonly course: string; readonly lesson: string; readonly question: string }
  | { readonly kind: 'section'; readonly course: string; readonly lesson: string; readonly section: string }
  | { readonly kind: 'lesson'; readonly course: string; readonly lesson: string }
  | { readonly kind: 'lab'; readonly lab: string }
  | { readonly kind: 'test'; readonly course: string }
  | { readonly kind: 'course'; readonly course: string }
  | { readonly kind: 'term'; readonly term: string };

/** Takes an object apart; undefined for one that this version does not know. */
export function parseObject(object: string): ObjectName | undefined {
  const [kind = '', path = '', ...more] = object.split(':');
  const [first = '', lesson = '', part = '', ...rest] = path.split('/');
  if (more.length > 0 || rest.length > 0 || first === '') return undefined;
  if (path === first) {
    if (kind === 'lab') return { kind, lab: first };
    if (kind === 'test' || kind === 'course') return { kind, course: first };
    if (kind === 'term') return { kind, term: first };
  }
  if (lesson === '') return undefined;
  if (kind === 'lesson' && path === `${first}/${lesson}`) return { kind, course: first, lesson };
  if (part === '') return undefined;
  if (kind === 'section') return { kind, course: first, lesson, section: part };
  return kind === 'question' ? { kind, course: first, lesson, question: part } : undefined;
}
