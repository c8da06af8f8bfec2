import type { ForeignBody, ForeignGap, ForeignQuestion, Written } from '../foreign.ts';
import { escaped } from './escapes.ts';

const said = (feedback: string) => (feedback === '' ? '' : `#${escaped(feedback)}`);

/** A full weight is written where the text could be taken for one. */
const full = (text: string) => (/^\s*%/.test(text) ? '%100%' : '');

/** A share in percent as Moodle reads it: five digits at most. */
function share(parts: number): string {
  return String(Number((100 / parts).toFixed(5)));
}

function choices({ options }: ForeignBody & { type: 'choice' }): string[] {
  const right = options.filter((each) => each.right).length;
  const wrong = options.length - right;
  return options.map(({ text, right: isRight, reason }) => {
    // A weight is written wherever the text could be taken for one.
    const weight =
      right > 1
        ? `%${isRight ? share(right) : `-${share(wrong)}`}%`
        : /^\s*%/.test(text)
          ? `%${isRight ? 100 : 0}%`
          : '';
    return `${right > 1 || !isRight ? '~' : '='}${weight}${escaped(text)}${said(reason)}`;
  });
}

function numbers(body: ForeignBody & { type: 'number' }): string[] {
  const { answer, tolerance, whenRight, mistakes, otherwise } = body;
  return [
    '#',
    `=${answer}:${tolerance}${said(whenRight)}`,
    ...mistakes.map(({ value, reason }) => `=%0%${value}:${tolerance}${said(reason)}`),
    ...(otherwise === '' ? [] : [`~${said(otherwise)}`]),
  ];
}

function gapAnswers({ accept, reason, hint }: ForeignGap): string[] {
  return [
    ...accept.map((form, index) => `=${full(form)}${escaped(form)}${index === 0 ? said(reason) : ''}`),
    ...(hint === '' ? [] : [`=%0%*${said(hint)}`]),
  ];
}

interface Parts {
  readonly prompt: string;
  readonly answers: readonly string[];
  readonly after?: string;
  readonly lost?: readonly string[];
}

function partsOf({ prompt, body }: ForeignQuestion): Parts | string {
  switch (body.type) {
    case 'choice':
      return { prompt, answers: choices(body) };
    case 'truth': {
      const feedback =
        body.whenRight === '' && body.whenWrong === ''
          ? ''
          : `#${escaped(body.whenWrong)}${said(body.whenRight)}`;
      return { prompt, answers: [`${body.truth ? 'TRUE' : 'FALSE'}${feedback}`] };
    }
    case 'number':
      return {
        prompt,
        answers: numbers(body),
        ...(body.unit && { lost: [`GIFT knows no units: “${body.unit}” is left out`] }),
      };
    case 'pairs': {
      const arrow = (text: string) => escaped(text.replaceAll('->', '→'));
      const reasons = [...body.pairs, ...body.extras].some(({ reason }) => reason !== '');
      return {
        prompt,
        answers: [
          ...body.pairs.map(({ left, right }) => `=${full(left)}${arrow(left)} -> ${arrow(right)}`),
          ...body.extras.map(({ text }) => `= -> ${arrow(text)}`),
        ],
        ...(reasons && { lost: ['GIFT has no reasons for pairs: they are left out'] }),
      };
    }
    case 'order':
      // A line of its own that begins with // would be a comment.
      return {
        prompt,
        answers: ['>ALL VERTICAL', ...body.items.map((item) => escaped(item).replace(/^\/\//, '/ /'))],
        lost: ['only a Moodle with the question type “Ordering” reads it'],
      };
    case 'gaps': {
      const gaps = body.pieces.filter((piece) => typeof piece !== 'string');
      const [gap] = gaps;
      if (gap === undefined || gaps.length > 1)
        return `a GIFT question has one gap, this has ${gaps.length}; Moodle XML can carry it`;
      const at = body.pieces.indexOf(gap);
      const text = (from: number, to?: number) => body.pieces.slice(from, to).join('');
      if (body.pieces.length === 1) return { prompt, answers: gapAnswers(gap) };
      return {
        prompt: `${prompt}\n\n${text(0, at)}`,
        answers: gapAnswers(gap),
        after: escaped(text(at + 1)),
      };
    }
  }
}

/** Writes questions as GIFT. A text is marked as plain, so that no sign of it is taken for HTML. */
export function writeGift(questions: readonly ForeignQuestion[]): Written {
  const lost: { name: string; what: string }[] = [];
  let section = '';
  const blocks = questions.flatMap((question) => {
    const { name, hints, reason } = question;
    const parts = partsOf(question);
    if (typeof parts === 'string') {
      lost.push({ name, what: `the question is left out: ${parts}` });
      return [];
    }
    for (const what of parts.lost ?? []) lost.push({ name, what });
    if (hints.length > 0) lost.push({ name, what: 'GIFT has no hints: they are left out' });
    const general = reason === '' ? [] : [`####${escaped(reason)}`];
    const lines = [...parts.answers, ...general].map((line) => `  ${line}`).join('\n');
    const category = question.category === section ? [] : [`$CATEGORY: ${question.category}\n`];
    section = question.category;
    return [
      ...category,
      `::${escaped(name)}::[plain]${escaped(parts.prompt)} {\n${lines}\n}${parts.after ?? ''}\n`,
    ];
  });
  return { text: `${blocks.join('\n')}`, lost };
}
