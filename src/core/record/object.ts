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
