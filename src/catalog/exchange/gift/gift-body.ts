import type { ForeignBody } from '../foreign.ts';
import { limits } from '../limits.ts';
import { unshield } from './escapes.ts';
import { answersOf, type GiftAnswer, measureOf } from './gift-answers.ts';
import type { GiftBlock } from './gift-blocks.ts';

type Words = (shielded: string) => string;

/** What a list of answers asks; `prompt` only where it is not the text before the answers. */
export type GiftBody = { readonly body: ForeignBody; readonly prompt?: string } | { readonly why: string };

/** Understands a list of answers of GIFT. */
export function bodyOf(list: string, block: GiftBlock, words: Words, notes: Set<string>): GiftBody {
  if (list === '') return { why: 'it is an essay, and nobody reads essays here' };
  if (list.startsWith('#')) return numberBody(list.slice(1).trim(), words, notes);
  if (list.startsWith('>')) return orderBody(list.slice(1), words);
  const truth = /^(T|TRUE|F|FALSE)\s*(#[\s\S]*)?$/i.exec(list);
  if (truth) return truthBody(/^t/i.test(truth[1] ?? ''), truth[2] ?? '', words);
  const answers = answersOf(list);
  if (answers.length === 0) return { why: 'its answers begin with none of =, ~, #, T, F or >' };
  if (answers.length > limits.parts) return { why: `it has ${answers.length} answers` };
  if (answers.some(({ sign }) => sign === '~')) return choiceBody(answers, words, notes);
  const isPairs = answers.every(({ text }) => text.includes('->'));
  return isPairs ? pairsBody(answers, words, notes) : gapBody(answers, block, words, notes);
}

function truthBody(truth: boolean, feedback: string, words: Words): GiftBody {
  const [whenWrong = '', whenRight = ''] = feedback.slice(1).split('#').map(words);
  return { body: { type: 'truth', truth, whenRight, whenWrong } };
}

function choiceBody(answers: readonly GiftAnswer[], words: Words, notes: Set<string>): GiftBody {
  const named = answers.filter(({ sign }) => sign === '=').length;
  const isRight = ({ sign, weight = sign === '=' ? 100 : 0 }: GiftAnswer) =>
    sign === '=' || (named === 0 && weight > 0);
  const partial = answers.filter((each) => each.sign === '~' && (each.weight ?? 0) > 0 && named > 0);
  for (const { text, weight } of partial) notes.add(`“${words(text)}” earned ${weight} %: here it is wrong`);
  if (named === 0) {
    const weights = new Set(answers.filter(isRight).map(({ weight }) => weight));
    const penalty = answers.some(({ weight = 0 }) => weight < 0);
    if (weights.size > 1) notes.add('its right answers earned different shares: here they count alike');
    if (penalty) notes.add('wrong answers took points away: here they take none');
  }
  const options = answers.map((each) => ({
    text: words(each.text),
    right: isRight(each),
    reason: words(each.feedback),
  }));
  const right = options.filter((each) => each.right).length;
  if (right === 0) return { why: 'none of its answers is right' };
  return { body: { type: 'choice', several: right > 1, options } };
}

function pairsBody(answers: readonly GiftAnswer[], words: Words, notes: Set<string>): GiftBody {
  const all = answers.map(({ text, feedback }) => {
    const at = text.indexOf('->');
    const [left, right] = [words(text.slice(0, at)), words(text.slice(at + 2))];
    return { left, right, reason: words(feedback) };
  });
  if (answers.some(({ weight = 100 }) => weight !== 100)) notes.add('weights of its pairs are left out');
  return {
    body: {
      type: 'pairs',
      pairs: all.filter(({ left }) => left !== ''),
      extras: all.filter(({ left }) => left === '').map(({ right, reason }) => ({ text: right, reason })),
    },
  };
}

function gapBody(
  answers: readonly GiftAnswer[],
  { before, after }: GiftBlock,
  words: Words,
  notes: Set<string>,
): GiftBody {
  const full = answers.filter(({ weight = 100 }) => weight === 100);
  const partial = answers.filter(({ weight = 100 }) => weight !== 100 && weight > 0);
  for (const { text, weight } of partial)
    notes.add(`the answer “${words(text)}” earned ${weight} %: it is left out`);
  const wrong = answers.filter(({ weight = 100 }) => weight <= 0);
  const [hint] = wrong.filter(({ text }) => text === '*');
  for (const { text } of wrong.filter((each) => each !== hint))
    notes.add(`the wrong answer “${words(text)}” with its words is left out`);
  const accept = full.map(({ text }) => words(text)).filter((text) => text !== '');
  if (accept.length === 0) return { why: 'none of its answers is right' };
  if (accept.some((text) => text.includes('*')))
    notes.add('a * stood for any letters: here it is a * to be typed');
  const [reason = '', ...others] = [...new Set(full.map(({ feedback }) => words(feedback)))].filter(Boolean);
  for (const other of others) notes.add(`a second reason is left out: ${other}`);
  const gap = { accept, reason, hint: words(hint?.feedback ?? '') };
  // The last paragraph is the text with the gap, what stands before it asks.
  const shielded = unshield(before);
  const cut = shielded.lastIndexOf('\n\n');
  const [asked, head] = cut < 0 ? ['', before] : [before.slice(0, cut), before.slice(cut + 2)];
  const tail = after.trim() === '' ? '' : after;
  if (cut < 0 && tail === '') return { body: { type: 'gaps', pieces: [gap] }, prompt: words(before) };
  return { body: { type: 'gaps', pieces: around(head, gap, tail, words) }, prompt: words(asked) };
}

function around<Gap>(head: string, gap: Gap, tail: string, words: Words): (string | Gap)[] {
  const space = (text: string, side: RegExp) => (side.test(text) ? ' ' : '');
  const [first, last] = [words(head), words(tail)];
  return [
    ...(first === '' ? [] : [`${first}${space(unshield(head), /\s$/)}`]),
    gap,
    ...(last === '' ? [] : [`${space(unshield(tail), /^\s/)}${last}`]),
  ];
}

function orderBody(list: string, words: Words): GiftBody {
  const [head = '', ...rest] = list.split('\n');
  const isSetting = /^[\sA-Z0-9_]*$/.test(head);
  const items = (isSetting ? rest : [head, ...rest]).map(words).filter((item) => item !== '');
  if (items.length > limits.parts) return { why: `it has ${items.length} items` };
  return items.length < 2
    ? { why: 'fewer than two items stand below its >, one on each line' }
    : { body: { type: 'order', items } };
}

function numberBody(list: string, words: Words, notes: Set<string>): GiftBody {
  const answers = answersOf(/^[=~]/.test(list) ? list : `=${list}`);
  const [hit, ...more] = answers.filter(({ sign, weight = 100 }) => sign === '=' && weight === 100);
  const right = hit && measureOf(hit.text);
  if (hit === undefined || right === undefined)
    return { why: `its right number cannot be read: “${words(hit?.text ?? list).slice(0, 40)}”` };
  for (const { text } of more) notes.add(`a second right number, ${words(text)}, is left out`);
  const others = answers.filter((each) => each !== hit && !more.includes(each));
  const any = others.find(({ text }) => text === '' || text === '*');
  const mistakes = others
    .filter((each) => each !== any)
    .flatMap(({ text, weight = 0, feedback }) => {
      const found = measureOf(text);
      if (found === undefined || weight > 0) {
        notes.add(
          `the number “${words(text)}”${weight > 0 ? `, which earned ${weight} %,` : ''} is left out`,
        );
        return [];
      }
      return [{ value: found.value, reason: words(feedback) }];
    });
  return {
    body: {
      type: 'number',
      answer: right.value,
      tolerance: right.tolerance,
      unit: '',
      whenRight: words(hit.feedback),
      mistakes,
      otherwise: words(any?.feedback ?? ''),
    },
  };
}
