import { z } from 'astro/zod';
import { checkScenario } from '@/core/scenario/check.ts';
import { id, text } from '@/schema/text.ts';
import { eventPredicate, predicate } from './predicate-schema.ts';
import { scenarioOf } from './scenario-of.ts';
import { placeProblems } from './text-schema.ts';

const range = z
  .tuple([z.int().min(0), z.int().min(0)])
  .refine(([from, to]) => from <= to, 'from must not be above to');
const sum = z
  .string()
  .regex(/^(\$[a-z][a-z0-9-]*|0)$/, 'a sum is 0 or the name of something drawn, such as $debt');
const after = z.int().min(0).max(100).default(0).describe('Blocks to wait; 0 is at once.');

const draw = z.union([
  z.strictObject({ sum: range.describe('A whole number of coins, from and to.') }),
  z.strictObject({ pick: z.record(id, text).describe('One of these texts.') }),
]);

const actor = z.strictObject({
  name: z.union([text, z.string().regex(/^\$/, 'a name is a text or a drawn one, such as $friend-name')]),
  key: z
    .union([z.enum(['wallet', 'own']), z.strictObject({ alike: id })])
    .default('own')
    .describe(
      'wallet: the learner’s phrase; own: any key; alike: an address that looks like another actor’s.',
    ),
  balance: z.int().min(0).describe('Coins in the first block.'),
});

const deed = z.union([
  z.strictObject({ after, pay: z.strictObject({ from: id, to: id, sum, once: z.boolean().default(false) }) }),
  z.strictObject({ after, sweep: z.strictObject({ from: id, to: id, keep: sum }) }),
  z.strictObject({ after, say: id.describe('A message of `messages`.') }),
  z.strictObject({ after, mark: id.describe('A mark that conditions can ask for.') }),
]);

const step = z.strictObject({
  id,
  part: id.describe('The screens that show it: a folder of src/labs.'),
  title: text.describe('Heading of the step.'),
  coach: text.describe('What to do and why, in two or three sentences.'),
  done: predicate.nullable().default(null).describe('When the learner may go on; null: at any time.'),
  hints: z
    .array(z.strictObject({ cost: z.int().min(0), text }))
    .default([])
    .describe('Ladder of hints: where to look, what to compare, show it.'),
});

const task = z.discriminatedUnion('kind', [
  z.strictObject({
    id,
    kind: z.enum(['block', 'fee']),
    of: eventPredicate,
    text,
    reasons: z.record(z.string(), text),
  }),
  z.strictObject({
    id,
    kind: z.literal('transaction'),
    right: eventPredicate,
    wrong: z.array(z.strictObject({ id, of: eventPredicate })).min(2),
    text,
    reasons: z.record(z.string(), text),
  }),
]);

/** Ids of the answers that a kind of task offers; each needs a reason. */
const answersOf = {
  block: ['right', 'before', 'after', 'later'],
  fee: ['right', 'value', 'together', 'burned'],
} as const;

/** `content/labs/{lab}/lab.yaml`: a scenario and all its words. */
export const labSchema = z
  .strictObject({
    rev: z.int().min(1).describe('Revision of the meaning: runs of an older one are not gone on with.'),
    level: z.enum(['start', 'practice', 'depth']).describe('Level of the course the lab belongs to.'),
    minutes: z.int().min(3).max(60).describe('Minutes a learner needs.'),
    title: text.describe('Title of the lab.'),
    summary: text.describe('One sentence for lists and search engines.'),
    story: text.describe('What happens, told before the first step.'),
    paper: text.describe('The same exercise without a device.'),
    draws: z
      .record(id, draw)
      .default({})
      .describe('What the seed decides; texts name it as {{id}}, conditions as $id.'),
    actors: z.record(id, actor).describe('Who is on the chain; one is called learner.'),
    world: z.strictObject({
      baseFee: z.int().min(1).describe('Base fee of the first block, in gwei.'),
      age: range.describe('Blocks before the learner comes.'),
      crowd: range.describe('Gas that everybody else takes in a block.'),
      tips: z
        .strictObject({ slow: z.int().min(1), usual: z.int().min(1), fast: z.int().min(1) })
        .describe('Tips in gwei.'),
    }),
    backup: z.strictObject({ positions: z.int().min(1).max(10) }).describe('The backup check.'),
    steps: z.array(step).min(2).describe('The way, in order; the last step is the debrief.'),
    decisions: z
      .array(
        z.strictObject({
          id,
          text,
          choices: z
            .array(z.strictObject({ id, text, refused: z.boolean().default(false), reason: text }))
            .min(2),
        }),
      )
      .default([])
      .describe('Choices in which some are refused with a reason.'),
    messages: z
      .array(z.strictObject({ id, from: id, address: id.nullable().default(null), text }))
      .default([]),
    tasks: z.array(task).default([]).describe('Questions answered in the explorer.'),
    consequences: z
      .array(
        z.strictObject({ id, when: predicate, each: z.boolean().default(false), do: z.array(deed).min(1) }),
      )
      .default([])
      .describe('What actors do when a condition holds.'),
    goals: z
      .array(
        z.strictObject({
          id,
          text,
          credit: z.array(z.strictObject({ points: z.int().min(1), if: predicate })).min(1),
        }),
      )
      .min(1)
      .describe('What is judged; the first line of credit that holds gives its points.'),
    endings: z
      .array(
        z.strictObject({
          id,
          when: predicate.nullable().default(null),
          good: z.boolean().describe('Whether this is a success.'),
          title: text,
          text,
          habit: text.describe('One habit to keep.'),
          swap: z
            .strictObject({ paid: id, instead: id, text })
            .optional()
            .describe(
              'What would have happened had the learner paid another: told with the balance of that run.',
            ),
        }),
      )
      .min(1)
      .describe('The debrief by outcome; the first that fits, the last without a condition.'),
    fidelity: z
      .strictObject({
        real: z.array(text).min(1),
        simplified: z.array(text).min(1),
        invented: z.array(text).min(1),
      })
      .describe('What is as in the world, what is simpler, what is made up.'),
  })
  .check((context) => {
    const lab = context.value;
    // Places are filled by the interface's own `fill`, which knows no hyphens.
    const known = [...Object.keys(lab.draws), ...Object.keys(lab.actors)].filter(
      (name) => !name.includes('-'),
    );
    const problems = [
      ...checkScenario(scenarioOf({ ...lab, id: 'lab' })),
      ...placeProblems(lab, known),
      ...lab.tasks.flatMap((line, index) => {
        const answers =
          line.kind === 'transaction'
            ? ['right', ...line.wrong.map((other) => other.id)]
            : answersOf[line.kind];
        return answers
          .filter((answer) => !line.reasons[answer])
          .map((answer) => ({
            path: ['tasks', index, 'reasons'],
            message: `a reason for the answer "${answer}" is wanted`,
          }));
      }),
    ];
    for (const { path, message } of problems)
      context.issues.push({ code: 'custom', input: lab, path: [...path], message });
  });

/** A lab as its file says it. */
export type LabFile = z.infer<typeof labSchema>;
