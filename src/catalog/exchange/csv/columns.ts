/** What a column of our table of questions holds. */
export type Column =
  | 'id'
  | 'type'
  | 'section'
  | 'prompt'
  | 'text'
  | 'correct'
  | 'tolerance'
  | 'unit'
  | 'reason'
  | 'otherwise'
  | `option ${number}`
  | `answer ${number}`
  | `reason ${number}`
  | `hint ${number}`;

/** Columns without a number, with other names that people give them. */
const single: Readonly<Record<string, Column>> = {
  id: 'id',
  name: 'id',
  type: 'type',
  section: 'section',
  category: 'section',
  prompt: 'prompt',
  question: 'prompt',
  'question text': 'prompt',
  вопрос: 'prompt',
  суроо: 'prompt',
  text: 'text',
  correct: 'correct',
  answer: 'correct',
  right: 'correct',
  'correct answer': 'correct',
  key: 'correct',
  ответ: 'correct',
  'правильный ответ': 'correct',
  жооп: 'correct',
  'туура жооп': 'correct',
  tolerance: 'tolerance',
  unit: 'unit',
  reason: 'reason',
  feedback: 'reason',
  explanation: 'reason',
  пояснение: 'reason',
  түшүндүрмө: 'reason',
  otherwise: 'otherwise',
  hint: 'hint 1',
};

const numbered: readonly (readonly [RegExp, 'option' | 'answer' | 'reason' | 'hint'])[] = [
  [/^(?:option|choice|variant|вариант|жооп)[ _-]?(\d{1,2})$/, 'option'],
  [/^(?:answer|match)[ _-]?(\d{1,2})$/, 'answer'],
  [/^(?:reason|feedback|explanation)[ _-]?(\d{1,2})$/, 'reason'],
  [/^(?:hint)[ _-]?(\d{1,2})$/, 'hint'],
];

/** The column that a heading means; undefined for one that means nothing to us. */
export function columnOf(heading: string): Column | undefined {
  const name = heading.trim().toLowerCase().replace(/\s+/g, ' ');
  const letter = /^(?:option |choice |вариант )?([a-h])$/.exec(name)?.[1];
  if (letter !== undefined) return `option ${letter.charCodeAt(0) - 96}`;
  if (Object.hasOwn(single, name)) return single[name];
  for (const [pattern, column] of numbered) {
    const number = pattern.exec(name)?.[1];
    if (number !== undefined) return `${column} ${Number(number)}`;
  }
  return undefined;
}
