/** What an event's object names, taken apart. */
export type ObjectName =
  | { readonly kind: 'question'; readonly course: string; readonly lesson: string; readonly question: string }
  | { readonly kind: 'section'; readonly course: string; readonly lesson: string; readonly section: string }
  | { readonly kind: 'lesson'; readonly course: string; readonly lesson: string }
  | { readonly kind: 'lab'; readonly lab: string }
  | { readonly kind: 'test'; readonly course: string }
  | { readonly kind: 'course'; readonly course: string }
  | { readonly kind: 'term'; readonly term: string };

/** The place of a lesson in the names of questions that belong to the test of a course; no lesson may have this id. */
export const testLesson = 'test';

/** The object of a question. @example questionObject('keys', 'one-way', 'which') // => 'question:keys/one-way/which' */
export function questionObject(course: string, lesson: string, question: string): string {
  return `question:${course}/${lesson}/${question}`;
}

/** The object of a section of a lesson. @example sectionObject('keys', 'one-way', 'proof') // => 'section:keys/one-way/proof' */
export function sectionObject(course: string, lesson: string, section: string): string {
  return `section:${course}/${lesson}/${section}`;
}

/** The object of a lesson. @example lessonObject('keys', 'one-way') // => 'lesson:keys/one-way' */
export function lessonObject(course: string, lesson: string): string {
  return `lesson:${course}/${lesson}`;
}

/** The object of a lab. @example labObject('first-wallet') // => 'lab:first-wallet' */
export function labObject(lab: string): string {
  return `lab:${lab}`;
}

/** The object of the test of a course. @example testObject('keys') // => 'test:keys' */
export function testObject(course: string): string {
  return `test:${course}`;
}

/** The object of a course as a whole. @example courseObject('keys') // => 'course:keys' */
export function courseObject(course: string): string {
  return `course:${course}`;
}

/** The object of a glossary term. @example termObject('wallet') // => 'term:wallet' */
export function termObject(term: string): string {
  return `term:${term}`;
}

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
