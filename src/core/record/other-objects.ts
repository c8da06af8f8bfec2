// Objects that lie in no lesson. Not in object.ts, since a lesson names none of them and need not carry this.

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
