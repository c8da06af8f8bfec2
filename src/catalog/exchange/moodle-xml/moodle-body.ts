import type { ForeignBody } from '../foreign.ts';
import { limits, numberOf } from '../limits.ts';
import { childOf, childrenOf, textIn, type XmlElement } from '../xml-tree.ts';
import { clozeBody } from './cloze.ts';
import type { MoodleWords } from './moodle-words.ts';

/** What a question of Moodle asks; `prompt` only where it is not its text as a whole. */
export type MoodleBody =
  | { readonly body: ForeignBody; readonly prompt?: string; readonly notes: readonly string[] }
  | { readonly why: string };

interface Answer {
  readonly text: string;
  /** In percent. */
  readonly fraction: number;
  readonly feedback: string;
  readonly element: XmlElement;
}

const unknown: Readonly<Record<string, string>> = {
  essay: 'it is an essay, and nobody reads essays here',
  description: 'it is a description and no question',
  calculated: 'its values are drawn by formulas of Moodle: write it as a question of the type “calculation”',
  calculatedmulti:
    'its values are drawn by formulas of Moodle: write it as a question of the type “calculation”',
  calculatedsimple:
    'its values are drawn by formulas of Moodle: write it as a question of the type “calculation”',
  ddimageortext: 'it drags words onto a picture: draw it anew as “place-in-picture”',
  ddmarker: 'it sets marks on a picture: draw it anew as “place-in-picture”',
  randomsamatch: 'it is drawn from other questions',
  random: 'it is drawn from other questions',
};

/** Understands a question of Moodle by its type. */
export function moodleBody(element: XmlElement, words: MoodleWords): MoodleBody {
  const type = element.attributes.type ?? '';
  // What is typed is compared letter by letter, so it never is HTML.
  const isTyped = type === 'shortanswer' || type === 'numerical';
  const answers = childrenOf(element, 'answer').map((answer): Answer => {
    return {
      text: isTyped ? words.plain(answer) : words.of(answer),
      fraction: Number(answer.attributes.fraction ?? 0) || 0,
      feedback: words.of(childOf(answer, 'feedback')),
      element: answer,
    };
  });
  if (answers.length > limits.parts) return { why: `it has ${answers.length} answers` };
  switch (type) {
    case 'multichoice':
      return choiceBody(element, answers);
    case 'truefalse':
      return truthBody(answers);
    case 'matching':
    case 'ddmatch':
      return pairsBody(element, words);
    case 'numerical':
      return numberBody(element, answers);
    case 'shortanswer':
      return gapBody(answers);
    case 'ordering':
      return orderBody(answers);
    case 'cloze':
    case 'multianswer':
      return clozeBody(element, words);
    default:
      return { why: unknown[type] ?? `a question of the type “${type.slice(0, 40)}” has no like here` };
  }
}

function choiceBody(element: XmlElement, answers: readonly Answer[]): MoodleBody {
  const isSingle = textIn(childOf(element, 'single')).trim() !== 'false';
  const notes: string[] = [];
  const best = Math.max(0, ...answers.map(({ fraction }) => fraction));
  const isRight = ({ fraction }: Answer) => fraction > 0 && (!isSingle || fraction === best);
  for (const { text, fraction } of answers.filter((each) => each.fraction > 0 && !isRight(each)))
    notes.push(`“${text}” earned ${fraction} %: here it is wrong`);
  const right = answers.filter(isRight);
  if (right.length === 0) return { why: 'none of its answers is right' };
  if (!isSingle && new Set(right.map(({ fraction }) => Math.round(fraction))).size > 1)
    notes.push('its right answers earned different shares: here they count alike');
  if (isSingle && answers.some(({ fraction }) => fraction < 0))
    notes.push('wrong answers took points away: here they take none');
  const options = answers.map((each) => ({ text: each.text, right: isRight(each), reason: each.feedback }));
  return { body: { type: 'choice', several: right.length > 1, options }, notes };
}

function truthBody(answers: readonly Answer[]): MoodleBody {
  const right = answers.find(({ fraction }) => fraction > 0);
  const word = right?.text.toLowerCase();
  if (right === undefined || (word !== 'true' && word !== 'false'))
    return { why: 'it does not say whether “true” or “false” is right' };
  const wrong = answers.find((each) => each !== right);
  const body = { truth: word === 'true', whenRight: right.feedback, whenWrong: wrong?.feedback ?? '' };
  return { body: { type: 'truth', ...body }, notes: [] };
}

function pairsBody(element: XmlElement, words: MoodleWords): MoodleBody {
  const all = childrenOf(element, 'subquestion').map((sub) => {
    return { left: words.of(sub), right: words.plain(childOf(sub, 'answer')), reason: '' };
  });
  if (all.length > limits.parts) return { why: `it has ${all.length} pairs` };
  const pairs = all.filter(({ left, right }) => left !== '' && right !== '');
  const extras = all.filter(({ left }) => left === '').map(({ right }) => ({ text: right, reason: '' }));
  return { body: { type: 'pairs', pairs, extras: extras.filter(({ text }) => text !== '') }, notes: [] };
}

function numberBody(element: XmlElement, answers: readonly Answer[]): MoodleBody {
  const notes: string[] = [];
  const [hit, ...more] = answers.filter(({ fraction }) => fraction >= 100);
  const answer = numberOf(hit?.text ?? '');
  if (hit === undefined || answer === undefined)
    return { why: `its right number cannot be read: “${(hit?.text ?? '').slice(0, 40)}”` };
  const tolerance = numberOf(textIn(childOf(hit.element, 'tolerance'))) ?? 0;
  for (const { text } of more) notes.push(`a second right number, ${text}, is left out`);
  const others = answers.filter((each) => each !== hit && !more.includes(each));
  const mistakes = others.flatMap(({ text, fraction, feedback }) => {
    if (text === '*') return [];
    const value = numberOf(text);
    if (value !== undefined && fraction <= 0) return [{ value, reason: feedback }];
    notes.push(`the number “${text}”${fraction > 0 ? `, which earned ${fraction} %,` : ''} is left out`);
    return [];
  });
  const [unit, ...units] = childrenOf(childOf(element, 'units'), 'unit').map((each) =>
    textIn(childOf(each, 'unit_name')).trim(),
  );
  if (units.length > 0) notes.push(`other units are left out: ${units.join(', ').slice(0, 100)}`);
  return {
    body: {
      type: 'number',
      answer,
      tolerance: Math.max(0, tolerance),
      unit: unit ?? '',
      whenRight: hit.feedback,
      mistakes,
      otherwise: others.find(({ text }) => text === '*')?.feedback ?? '',
    },
    notes,
  };
}

function gapBody(answers: readonly Answer[]): MoodleBody {
  const notes: string[] = [];
  const full = answers.filter(({ fraction }) => fraction >= 100);
  const hint = answers.find(({ text, fraction }) => text === '*' && fraction <= 0);
  for (const { text, fraction } of answers.filter((each) => !full.includes(each) && each !== hint))
    notes.push(`the answer “${text}”, which earned ${fraction} %, is left out`);
  if (full.length === 0) return { why: 'none of its answers is right' };
  if (full.some(({ text }) => text.includes('*')))
    notes.push('a * stood for any letters: here it is a * to be typed');
  const [reason = '', ...others] = [...new Set(full.map(({ feedback }) => feedback))].filter(Boolean);
  for (const other of others) notes.push(`a second reason is left out: ${other}`);
  const gap = { accept: full.map(({ text }) => text), reason, hint: hint?.feedback ?? '' };
  return { body: { type: 'gaps', pieces: [gap] }, notes };
}

function orderBody(answers: readonly Answer[]): MoodleBody {
  // The fraction is the place in the order where Moodle writes it, and the same for all where it does not.
  const items = [...answers].sort((a, b) => a.fraction - b.fraction).map(({ text }) => text);
  return items.length < 2
    ? { why: 'it has fewer than two items' }
    : { body: { type: 'order', items }, notes: [] };
}
