import type { Decoded, ForeignQuestion, LeftOut } from '../foreign.ts';
import { brief, limits } from '../limits.ts';
import { childOf, childrenOf, readXml, textIn, type XmlElement } from '../xml-tree.ts';
import { moodleBody } from './moodle-body.ts';
import { generalNotes } from './moodle-notes.ts';
import { MoodleWords } from './moodle-words.ts';

function questionOf(element: XmlElement, section: string): ForeignQuestion | LeftOut {
  const words = new MoodleWords();
  const name = textIn(childOf(childOf(element, 'name'), 'text')).trim();
  const idNumber = textIn(childOf(element, 'idnumber')).trim();
  const asked = words.of(childOf(element, 'questiontext'));
  const where = { line: element.line, name: name || brief(asked) };
  if (asked.length > limits.question) return { ...where, why: 'it is longer than any question may be' };
  const body = moodleBody(element, words);
  if ('why' in body) return { ...where, why: body.why };
  const hints = childrenOf(element, 'hint').map((hint) => words.of(hint));
  return {
    line: element.line,
    name: idNumber || name,
    category: section,
    prompt: body.prompt ?? asked,
    body: body.body,
    reason: words.of(childOf(element, 'generalfeedback')),
    hints: hints.filter((hint) => hint !== ''),
    notes: [...words.notes, ...body.notes, ...generalNotes(element, words)],
  };
}

/** Reads questions in the XML of Moodle. */
export function readMoodleXml(file: string, source: string): Decoded {
  const read = readXml(file, source);
  if ('problem' in read) return { questions: [], leftOut: [], problems: [read.problem] };
  const { root } = read;
  if (root.name !== 'quiz') {
    const found = `an element <${root.name.slice(0, 40)}>`;
    const wanted = 'the XML of Moodle, which begins with <quiz>: export the questions there as “Moodle XML”';
    return { questions: [], leftOut: [], problems: [{ file, line: root.line, field: '', found, wanted }] };
  }
  let section = '';
  const all = childrenOf(root, 'question');
  const kept = all.slice(0, limits.questions).flatMap((element) => {
    if (element.attributes.type !== 'category') return [questionOf(element, section)];
    const path = textIn(childOf(childOf(element, 'category'), 'text'));
    section = path.trim();
    return [];
  });
  const many = {
    file,
    field: '',
    found: `${all.length} questions`,
    wanted: `at most ${limits.questions} in one file: split it`,
  };
  return {
    questions: kept.filter((each): each is ForeignQuestion => 'body' in each),
    leftOut: kept.filter((each): each is LeftOut => 'why' in each),
    problems: all.length > limits.questions ? [many] : [],
  };
}
