import { z } from 'astro/zod';
import { id, text } from '@/schema/text.ts';
import { fault, questionFields } from '../frame/schema.ts';
import { checkCalculation } from './check.ts';

const name = z
  .string()
  .regex(
    /^[a-z][a-zA-Z0-9]*$/,
    'a name in a formula is made of Latin letters and digits, the first one small: testSum',
  );
const formula = z.string().min(1, 'a formula is wanted, such as words * 11');
const draw = z.union(
  [
    z.strictObject({
      of: z.array(z.number()).min(1).describe('The values to draw from, one by one.'),
    }),
    z.strictObject({
      from: z.number().describe('The least value.'),
      to: z.number().describe('The greatest value.'),
      step: z.number().positive('a step is more than 0').describe('From each value to the next.'),
    }),
  ],
  { error: 'a value is drawn { of: [12, 18, 24] } or { from: 100, to: 900, step: 100 }' },
);
const mistake = z.strictObject({
  id: id.describe('Name of the mistake, unique in the question; it is stored with the answer.'),
  formula: formula.describe('What people who make this mistake get, from the same names and "answer".'),
  reason: text.describe('What went wrong on the way; may show values as {{name}}.'),
});

/** A calculation whose values are drawn for each learner. */
export const schema = z
  .strictObject({
    type: z.literal('calculation').describe('A number to work out from values drawn for each learner.'),
    ...questionFields,
    task: text.describe('The values and what they are, each as {{name}}; it stands below the prompt.'),
    values: z.record(name, draw).describe('What is drawn: each value with its name.'),
    derived: z
      .record(name, formula)
      .optional()
      .describe('Numbers on the way, each a formula of the names before it, for texts and other formulas.'),
    answer: formula.describe('The formula of the right number, in the unit below.'),
    decimals: z
      .int()
      .min(0)
      .max(6)
      .optional()
      .describe('How many decimals worked-out numbers are shown with at most; 2 when absent.'),
    tolerance: z
      .number()
      .min(0, 'a tolerance is 0 or more')
      .describe('How far off an answer may be, in the same unit; 0 for exact.'),
    unit: text.describe('The unit, shown after the field.'),
    reason: text.describe(
      'How the number comes about, with {{name}} and {{answer}}; shown when it is right, or on request.',
    ),
    mistakes: z.array(mistake).max(8).describe('Usual mistakes as formulas, each with what went wrong.'),
    otherwise: text.describe('A hint for any other wrong number.'),
  })
  .check((context) => {
    const { values, derived = {}, mistakes, tolerance, decimals = 2 } = context.value;
    const names = [...Object.keys(values), ...Object.keys(derived)];
    if (Object.keys(values).length === 0)
      fault(context, values, ['values'], 'nothing is drawn: add a value, or use the type "number"');
    for (const each of names.filter((each, index) => each === 'answer' || names.indexOf(each) < index))
      fault(context, each, ['derived', each], `the name "${each}" is taken: choose another`);
    mistakes.forEach(({ id }, index) => {
      if (mistakes.findIndex((other) => other.id === id) < index)
        fault(
          context,
          id,
          ['mistakes', index, 'id'],
          `the id "${id}" stands twice in mistakes: give each its own`,
        );
    });
    checkTexts(context, names);
    if (context.issues.length === 0 && tolerance >= 0)
      for (const { path, message } of checkCalculation(context.value, decimals))
        fault(context, context.value, path, message);
  });

type Text = z.infer<typeof text>;
interface Texts {
  readonly prompt: Text;
  readonly task: Text;
  readonly unit: Text;
  readonly reason: Text;
  readonly otherwise: Text;
  readonly mistakes: readonly { readonly reason: Text }[];
}

/** Every place in a text has a value that may be told there, and no ending is glued to it. */
function checkTexts(context: { issues: unknown[]; readonly value: Texts }, names: readonly string[]): void {
  const { prompt, task, unit, reason, otherwise, mistakes } = context.value;
  const all = [
    { of: prompt, path: ['prompt'], allowed: [] },
    { of: unit, path: ['unit'], allowed: [] },
    { of: task, path: ['task'], allowed: names },
    { of: otherwise, path: ['otherwise'], allowed: names },
    { of: reason, path: ['reason'], allowed: [...names, 'answer'] },
    ...mistakes.map(({ reason: of }, index) => ({ of, path: ['mistakes', index, 'reason'], allowed: names })),
  ];
  for (const { of, path, allowed } of all)
    for (const [language, words] of Object.entries(of)) {
      const at = [...path, language];
      for (const [, place = ''] of words.matchAll(/\{\{(.*?)\}\}/g))
        if (!allowed.includes(place))
          fault(
            context,
            words,
            at,
            `{{${place}}} has no value here; there is ${allowed.join(', ') || 'none'}`,
          );
      if (/\}\}[-’']?\p{L}/u.test(words))
        fault(
          context,
          words,
          at,
          'an ending is glued to a value: put a word of its own after it, since the ending would change',
        );
    }
}

/** A calculation question as its file says it. */
export type Question = z.infer<typeof schema>;
