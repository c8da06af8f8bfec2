import type { ForeignBody, ForeignQuestion, Written } from '../foreign.ts';
import type { Column } from './columns.ts';

const cell = (text: string) => (/[",;\t\n]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

type Cells = Partial<Record<Column, string>>;

function pairCells(body: ForeignBody & { type: 'pairs' }): Cells {
  const all = [...body.pairs, ...body.extras.map(({ text, reason }) => ({ left: '', right: text, reason }))];
  return Object.fromEntries(
    all.flatMap(({ left, right, reason }, index) => [
      [`option ${index + 1}`, left],
      [`answer ${index + 1}`, right],
      [`reason ${index + 1}`, reason],
    ]),
  );
}

function numbered(name: 'option' | 'answer' | 'reason' | 'hint', texts: readonly string[]): Cells {
  return Object.fromEntries(texts.map((text, index) => [`${name} ${index + 1}`, text]));
}

function bodyCells(body: ForeignBody): Cells {
  switch (body.type) {
    case 'choice': {
      const right = body.options.flatMap((each, index) => (each.right ? [index + 1] : []));
      return {
        type: right.length > 1 ? 'several-choices' : 'one-choice',
        correct: right.join(';'),
        ...numbered(
          'option',
          body.options.map(({ text }) => text),
        ),
        ...numbered(
          'reason',
          body.options.map(({ reason }) => reason),
        ),
      };
    }
    case 'truth':
      return {
        type: 'true-false',
        correct: String(body.truth),
        'reason 1': body.whenRight,
        'reason 2': body.whenWrong,
      };
    case 'pairs': {
      const isShared = new Set(body.pairs.map(({ right }) => right)).size < body.pairs.length;
      return { type: isShared ? 'groups' : 'match', ...pairCells(body) };
    }
    case 'number':
      return {
        type: 'number',
        correct: String(body.answer),
        tolerance: String(body.tolerance),
        unit: body.unit,
        reason: body.whenRight,
        otherwise: body.otherwise,
        ...numbered(
          'option',
          body.mistakes.map(({ value }) => String(value)),
        ),
        ...numbered(
          'reason',
          body.mistakes.map(({ reason }) => reason),
        ),
      };
    case 'order':
      return { type: 'order', ...numbered('option', body.items) };
    case 'gaps': {
      const gaps = body.pieces.filter((piece) => typeof piece !== 'string');
      const text = body.pieces.map((piece) =>
        typeof piece === 'string' ? piece : `[[${gaps.indexOf(piece) + 1}]]`,
      );
      return {
        type: 'gap-text',
        text: text.join(''),
        ...numbered(
          'option',
          gaps.map(({ accept }) => accept.join(' | ')),
        ),
        ...numbered(
          'answer',
          gaps.map(({ hint }) => hint),
        ),
        ...numbered(
          'reason',
          gaps.map(({ reason }) => reason),
        ),
      };
    }
  }
}

const leading: readonly Column[] = [
  'id',
  'type',
  'section',
  'prompt',
  'text',
  'correct',
  'tolerance',
  'unit',
  'reason',
  'otherwise',
];

function cellsOf({ name, category, prompt, body, reason, hints }: ForeignQuestion): Cells {
  const inside = bodyCells(body);
  return {
    id: name,
    section: category,
    prompt,
    ...inside,
    reason: inside.reason || reason,
    ...numbered('hint', hints),
  };
}

/** Writes questions as a table, one on a line; only columns that hold something are there. */
export function writeCsv(questions: readonly ForeignQuestion[]): Written {
  const rows = questions.map(cellsOf);
  const used = new Set(
    rows.flatMap((row) => Object.keys(row).filter((column) => row[column as Column])) as Column[],
  );
  const numbers = Array.from({ length: 20 }, (_, index) => index + 1);
  const columns = [
    ...leading,
    ...numbers.flatMap((n): Column[] => [`option ${n}`, `answer ${n}`, `reason ${n}`]),
    ...numbers.map((n): Column => `hint ${n}`),
  ].filter((column) => used.has(column) || column === 'prompt');
  const lines = rows.map((row) => columns.map((column) => cell(row[column] ?? '')).join(','));
  return { text: `${[columns.join(','), ...lines].join('\n')}\n`, lost: [] };
}
