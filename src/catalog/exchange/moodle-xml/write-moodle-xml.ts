import type { ForeignBody, ForeignGap, ForeignQuestion, Written } from '../foreign.ts';
import { xmlText } from '../xml-tree.ts';

const text = (words: string) => `<text>${xmlText(words)}</text>`;
const plain = (tag: string, words: string) => `<${tag} format="plain_text">${text(words)}</${tag}>`;
const flag = (tag: string, value: string | number) => `<${tag}>${value}</${tag}>`;

function answer(words: string, fraction: number, feedback: string, inside = ''): string {
  return `<answer fraction="${fraction}" format="plain_text">${text(words)}${inside}${plain('feedback', feedback)}</answer>`;
}

/** A share in percent as Moodle reads it: five digits at most. */
const share = (parts: number) => Number((100 / parts).toFixed(5));

/** A piece of a cloze answer; signs that mean something there get a backslash. */
const inCloze = (words: string) => words.replace(/[\\~#}"/]/g, (sign) => `\\${sign}`);

function clozeGap({ accept, reason, hint }: ForeignGap): string {
  const said = (feedback: string) => (feedback === '' ? '' : `#${inCloze(feedback)}`);
  const answers = [
    ...accept.map((form, index) => `=${inCloze(form)}${index === 0 ? said(reason) : ''}`),
    ...(hint === '' ? [] : [`*${said(hint)}`]),
  ];
  return `{1:SHORTANSWER:${answers.join('~')}}`;
}

interface Parts {
  readonly type: string;
  readonly lines: readonly string[];
  readonly prompt?: string;
  readonly lost?: string;
}

function choice({ options }: ForeignBody & { type: 'choice' }): Parts {
  const right = options.filter((each) => each.right).length;
  const several = right > 1;
  const wrongShare = several ? -share(options.length - right) : 0;
  return {
    type: 'multichoice',
    lines: [
      flag('single', String(!several)),
      flag('shuffleanswers', 'true'),
      flag('answernumbering', 'none'),
      ...options.map((each) => answer(each.text, each.right ? share(right) : wrongShare, each.reason)),
    ],
  };
}

function partsOf({ prompt, body }: ForeignQuestion): Parts {
  switch (body.type) {
    case 'choice':
      return choice(body);
    case 'truth': {
      const said = (value: boolean) => (value === body.truth ? body.whenRight : body.whenWrong);
      const lines = [true, false].map((value) =>
        answer(String(value), value === body.truth ? 100 : 0, said(value)),
      );
      return { type: 'truefalse', lines };
    }
    case 'pairs': {
      const all = [
        ...body.pairs,
        ...body.extras.map((each) => ({ left: '', right: each.text, reason: each.reason })),
      ];
      return {
        type: 'matching',
        lines: [
          flag('shuffleanswers', 'true'),
          ...all.map(
            ({ left, right }) =>
              `<subquestion format="plain_text">${text(left)}<answer>${text(right)}</answer></subquestion>`,
          ),
        ],
        ...(all.some(({ reason }) => reason !== '') && {
          lost: 'Moodle has no reasons for pairs: they are left out',
        }),
      };
    }
    case 'number': {
      const tolerance = flag('tolerance', body.tolerance);
      const unit = `<units><unit><multiplier>1</multiplier><unit_name>${xmlText(body.unit)}</unit_name></unit></units>`;
      return {
        type: 'numerical',
        lines: [
          answer(String(body.answer), 100, body.whenRight, tolerance),
          ...body.mistakes.map(({ value, reason }) => answer(String(value), 0, reason, tolerance)),
          ...(body.otherwise === '' ? [] : [answer('*', 0, body.otherwise, flag('tolerance', 0))]),
          ...(body.unit === ''
            ? []
            : [unit, flag('unitgradingtype', 0), flag('showunits', 3), flag('unitsleft', 0)]),
        ],
      };
    }
    case 'order':
      return {
        type: 'ordering',
        lines: [
          flag('layouttype', 'VERTICAL'),
          flag('selecttype', 'ALL'),
          flag('gradingtype', 'RELATIVE_ALL_PREVIOUS_AND_NEXT'),
          ...body.items.map((item, index) => answer(item, index + 1, '')),
        ],
        lost: 'only a Moodle with the question type “Ordering” reads it',
      };
    case 'gaps': {
      const [only] = body.pieces;
      if (body.pieces.length === 1 && only !== undefined && typeof only !== 'string') {
        const right = only.accept.map((form, index) => answer(form, 100, index === 0 ? only.reason : ''));
        const hint = only.hint === '' ? [] : [answer('*', 0, only.hint)];
        return { type: 'shortanswer', lines: [flag('usecase', 0), ...right, ...hint] };
      }
      const pieces = body.pieces.map((piece) => (typeof piece === 'string' ? piece : clozeGap(piece)));
      return { type: 'cloze', lines: [], prompt: `${prompt}\n\n${pieces.join('')}` };
    }
  }
}

/** Writes questions in the XML of Moodle. All texts are marked as plain, so that no sign of them is taken for HTML. */
export function writeMoodleXml(questions: readonly ForeignQuestion[]): Written {
  const lost: { name: string; what: string }[] = [];
  let section = '';
  const blocks = questions.flatMap((question) => {
    const { type, lines, prompt = question.prompt, lost: gone } = partsOf(question);
    if (gone !== undefined) lost.push({ name: question.name, what: gone });
    const category =
      question.category === section
        ? []
        : [`<question type="category"><category>${text(question.category)}</category></question>`];
    section = question.category;
    const inside = [
      `<name>${text(question.name)}</name>`,
      plain('questiontext', prompt),
      plain('generalfeedback', question.reason),
      flag('defaultgrade', 1),
      ...lines,
      ...question.hints.map((hint) => plain('hint', hint)),
    ];
    return [...category, `<question type="${type}">\n  ${inside.join('\n  ')}\n</question>`];
  });
  return { text: `<?xml version="1.0" encoding="UTF-8"?>\n<quiz>\n${blocks.join('\n')}\n</quiz>\n`, lost };
}
