import type { AskedQuestion, Fault } from '../../rule.ts';

/** Where in its file a field of a question stands, for a fault; `below` is the path inside the question. */
export function placeIn(
  { file, path, lineOf }: AskedQuestion,
  below: readonly (string | number)[] = [],
): Pick<Fault, 'file' | 'line' | 'field'> {
  const field = [...path, ...below];
  const line = lineOf(field);
  return { file, ...(line === undefined ? {} : { line }), field: field.join('.') };
}

/** How a question is called in a message: its id, with its file where the message stands elsewhere. */
export function named({ question, file }: AskedQuestion): string {
  return `"${question.id}" of content/${file}`;
}
