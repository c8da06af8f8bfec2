import { isNode, parseDocument } from 'yaml';

/**
 * A quiz.yaml with one question's `rev` set. Only the number is exchanged in the text, so comments, quotes and layout
 * stay letter for letter.
 * @throws when the file has no such question or the question no `rev`, which the schema has ruled out before.
 */
export function withRev(source: string, question: string, rev: number): string {
  const document = parseDocument(source, { schema: 'core' });
  const { questions = [] } = document.toJS() as { questions?: readonly { id?: unknown }[] };
  const index = questions.findIndex(({ id }) => id === question);
  const node = document.getIn(['questions', index, 'rev'], true);
  if (!isNode(node) || !node.range) throw new Error(`no "rev" of a question "${question}" in this quiz`);
  const [begin, end] = node.range;
  return `${source.slice(0, begin)}${rev}${source.slice(end)}`;
}
