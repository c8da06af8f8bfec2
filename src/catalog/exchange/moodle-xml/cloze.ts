import type { ForeignGap } from '../foreign.ts';
import { tidy } from '../html-text.ts';
import { limits } from '../limits.ts';
import { childOf, type XmlElement } from '../xml-tree.ts';
import type { MoodleBody } from './moodle-body.ts';
import type { MoodleWords } from './moodle-words.ts';

// {weight:TYPE:answers}; answers end at the first } without a backslash.
const field = /\{(\d{0,3}):([A-Z_]{1,24}):((?:\\[\s\S]|[^\\}])*)\}/g;
const typed = /^(SHORTANSWER|SA|MW)(_?C)?$/;
const chosen = /^(MULTICHOICE|MC|MULTIRESPONSE|MR)(_?[VHS]{1,2})?$/;
const numeric = /^(NUMERICAL|NM)$/;

const withoutBackslashes = (text: string) => text.replace(/\\([\s\S])/g, '$1');

interface Part {
  readonly right: boolean;
  readonly weight: number;
  readonly text: string;
  readonly feedback: string;
}

function partsOf(answers: string): Part[] {
  const parts = answers.match(/(?:\\[\s\S]|[^\\~])+/g) ?? [];
  return parts.slice(0, limits.parts).map((part) => {
    const [, equals = '', percent] = /^\s*(=)?(?:%(-?\d{1,3}(?:\.\d{1,5})?)%)?/.exec(part) ?? [];
    const weight = equals ? 100 : Number(percent ?? 0);
    const body = part.replace(/^\s*=?(?:%-?\d{1,3}(?:\.\d{1,5})?%)?/, '');
    const hash = /(?:^|[^\\])(#)/.exec(body);
    const at = hash ? hash.index + hash[0].length - 1 : body.length;
    const plain = (text: string) => tidy(withoutBackslashes(text));
    return {
      right: weight >= 100,
      weight,
      text: plain(body.slice(0, at)),
      feedback: plain(body.slice(at + 1)),
    };
  });
}

function gapOf(type: string, answers: string, notes: string[]): ForeignGap | string {
  const parts = partsOf(answers);
  const right = parts.filter((part) => part.right);
  const hint = parts.find(({ text, right: isRight }) => text === '*' && !isRight);
  const left = parts.filter((part) => !part.right && part !== hint);
  if (right.length === 0) return 'one of its gaps has no right answer';
  if (chosen.test(type))
    notes.push(
      `a list to choose from becomes a gap to type in; its wrong answers are left out: ${left.map(({ text }) => text).join(', ')}`,
    );
  else
    for (const { text, weight } of left)
      notes.push(`the answer “${text}”, which earned ${weight} %, is left out`);
  if (numeric.test(type)) notes.push('a number with a tolerance becomes words to be typed exactly');
  else if (!chosen.test(type) && !typed.test(type)) return `a gap of the type “${type}” has no like here`;
  const accept = right.map(({ text }) => (numeric.test(type) ? (text.split(':')[0] ?? text) : text));
  const [reason = ''] = right.map(({ feedback }) => feedback).filter(Boolean);
  return { accept, reason, hint: hint?.feedback ?? '' };
}

/** Understands a text with gaps, whose answers stand in the text itself; its last paragraphs from the first gap on are the text. */
export function clozeBody(element: XmlElement, words: MoodleWords): MoodleBody {
  const asked = words.of(childOf(element, 'questiontext'));
  const notes: string[] = [];
  const pieces: (string | ForeignGap)[] = [];
  let from = 0;
  for (const match of asked.matchAll(field)) {
    const [whole, , type = '', answers = ''] = match;
    const gap = gapOf(type, answers, notes);
    if (typeof gap === 'string') return { why: gap };
    if (match.index > from) pieces.push(asked.slice(from, match.index));
    pieces.push(gap);
    from = match.index + whole.length;
  }
  if (pieces.length === 0) return { why: 'no gap {1:SHORTANSWER:…} stands in its text' };
  if (from < asked.length) pieces.push(asked.slice(from));
  const [head] = pieces;
  const cut = typeof head === 'string' ? head.lastIndexOf('\n\n') : -1;
  if (typeof head !== 'string' || cut < 0) return { body: { type: 'gaps', pieces }, prompt: '', notes };
  const rest = head.slice(cut + 2);
  const body = [...(rest === '' ? [] : [rest]), ...pieces.slice(1)];
  return { body: { type: 'gaps', pieces: body }, prompt: head.slice(0, cut), notes };
}
