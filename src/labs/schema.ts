import { z } from 'astro/zod';
import { checkScenario } from '@/core/scenario/check.ts';
import { prepared } from '@/core/scenario/domains/registry.ts';
import { type Level, levels } from '@/core/scenario/scenario.ts';
import { id, text } from '@/schema/text.ts';
import { atLevel, levelsOf, placeInFile } from './levels.ts';
import { paper, walks } from './plain-schemas.ts';
import { predicate } from './predicate-schema.ts';
import { scenarioOf } from './scenario-of.ts';
import { sectionShape, sectionsOf } from './sections.ts';
import { answersOf, task } from './task-schema.ts';
import { placeProblems } from './text-schema.ts';

const range = z
  .tuple([z.int().min(0), z.int().min(0)])
  .refine(([from, to]) => from <= to, 'from must not be above to');
const sum = z
  .string()
  .regex(/^(\$[a-z][a-z0-9-]*|0)$/, 'a sum is 0 or the name of something drawn, such as $debt');
const after = z.int().min(0).max(100).default(0).describe('Blocks to wait; 0 is at once.');

const draw = z.union([
  z.strictObject({
    sum: range.describe('A whole number of coins, from and to.'),
    unit: z
      .string()
      .regex(/^[A-Z]{2,8}$/)
      .optional()
      .describe('The sign of a token, when the sum is not in coins of the chain.'),
  }),
  z.strictObject({ pick: z.record(id, text).describe('One of these texts.') }),
]);

const actor = z.strictObject({
  name: z.union([text, z.string().regex(/^\$/, 'a name is a text or a drawn one, such as $friend-name')]),
  key: z
    .union([
      z.enum(['wallet', 'own']),
      z.strictObject({ alike: id }),
      z.strictObject({ contact: z.string().regex(/^\$?[a-z][a-z0-9-]*$/, 'an id or $name') }),
    ])
    .default('own')
    .describe(
      'wallet: the learner’s phrase; own: any key; alike: an address that looks like another actor’s; contact: a person of the practice world.',
    ),
  balance: z.int().min(0).describe('Coins in the first block.'),
});

const deed = z.union([
  z.strictObject({ after, pay: z.strictObject({ from: id, to: id, sum, once: z.boolean().default(false) }) }),
  z.strictObject({ after, sweep: z.strictObject({ from: id, to: id, keep: sum }) }),
  z.strictObject({ after, say: id.describe('A message of `messages`.') }),
  z.strictObject({ after, mark: id.describe('A mark that conditions can ask for.') }),
  z.strictObject({
    after,
    act: z.string().describe('A deed of a domain: domain.deed.'),
    with: z.json().default(null).describe('What the deed is told.'),
  }),
]);

const step = z.strictObject({
  id,
  part: id.describe('The screens that show it: a folder of src/labs.'),
  tabs: z.array(id).default([]).describe('For the part «tabs»: the parts it shows, one at a time.'),
  title: text.describe('Heading of the step.'),
  coach: text.describe('What to do and why, in two or three sentences.'),
  done: predicate.nullable().default(null).describe('When the learner may go on; null: at any time.'),
  hints: z
    .array(z.strictObject({ cost: z.int().min(0), text }))
    .default([])
    .describe('Ladder of hints: where to look, what to compare, show it.'),
});

function without(value: object, keys: readonly string[]) {
  return Object.fromEntries(Object.entries(value).filter(([key]) => !keys.includes(key)));
}

/** A lab as it is played at one level: a scenario and all its words. */
const variantSchema = z
  .strictObject({
    rev: z.int().min(1).describe('Revision of the meaning: runs of an older one are not gone on with.'),
    level: z.enum(levels).default('start').describe('Put in by the levels; not written.'),
    pass: z.int().min(1).max(100).default(70).describe('Share of the points that passes, in percent.'),
    number: z
      .int()
      .min(1)
      .max(99)
      .optional()
      .describe('Number of the exercise in the plan of courses: 2 for EX-02.'),
    endless: z
      .boolean()
      .default(false)
      .describe('A world rather than a task: it has no end, and its goals are first steps.'),
    minutes: z.int().min(3).max(60).describe('Minutes a learner needs.'),
    title: text.describe('Title of the lab.'),
    summary: text.describe('One sentence for lists and search engines.'),
    story: text.describe('What happens, told before the first step.'),
    paper,
    sources: z.array(z.string()).default([]).describe('Facts that its figures rest on.'),
    walks,
    draws: z
      .record(id, draw)
      .default({})
      .describe('What the seed decides; texts name it as {{id}}, conditions as $id.'),
    actors: z.record(id, actor).describe('Who is on the chain; one is called learner.'),
    world: z.strictObject({
      baseFee: z.int().min(1).describe('Base fee of the first block, in gwei.'),
      age: range.describe('Blocks before the learner comes.'),
      past: z
        .array(z.strictObject({ from: id, to: id, sum }))
        .default([])
        .describe('Payments made before the learner comes, the oldest first.'),
      crowd: range.describe('Gas that everybody else takes in a block.'),
      tips: z
        .strictObject({ slow: z.int().min(1), usual: z.int().min(1), fast: z.int().min(1) })
        .describe('Tips in gwei.'),
    }),
    backup: z
      .strictObject({ positions: z.int().min(1).max(10) })
      .default({ positions: 3 })
      .describe('The backup check.'),
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
    ask: z
      .int()
      .min(1)
      .optional()
      .describe('How many of the tasks are asked, drawn from the seed; absent: all.'),
    tasks: z.array(task).default([]).describe('Questions answered in the explorer.'),
    consequences: z
      .array(
        z.strictObject({ id, when: predicate, each: z.boolean().default(false), do: z.array(deed).min(1) }),
      )
      .default([])
      .describe('What actors do when a condition holds.'),
    goals: z
      .array(
        z.union([
          z.strictObject({
            id,
            text,
            credit: z.array(z.strictObject({ points: z.int().min(1), if: predicate })).min(1),
          }),
          z.strictObject({
            id,
            text,
            points: z.int().min(2),
            detect: z.string().describe('The dealt set that is to be told apart.'),
          }),
        ]),
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
    ...sectionShape,
  })
  .check((context) => {
    const lab = context.value;
    // Places are filled by the interface's own `fill`, which knows no hyphens.
    const known = [...Object.keys(lab.draws), ...Object.keys(lab.actors)].filter(
      (name) => !name.includes('-'),
    );
    const problems = [
      ...checkScenario(prepared(scenarioOf({ ...lab, id: 'lab' }))),
      ...placeProblems(without(lab, Object.keys(sectionsOf(lab))), known),
      ...placeProblems(sectionsOf(lab), null),
      ...lab.tasks.flatMap((line, index) => {
        const answers = answersOf(line);
        return answers
          .filter((answer) => !(line.reasons as Record<string, unknown>)[answer])
          .map((answer) => ({
            path: ['tasks', index, 'reasons'],
            message: `a reason for the answer "${answer}" is wanted`,
          }));
      }),
    ];
    for (const { path, message } of problems)
      context.issues.push({ code: 'custom', input: lab, path: [...path], message });
  });

/** A lab at one level. */
export type LabVariant = z.infer<typeof variantSchema>;

/** A lab as its file says it: as its first level has it, and at every level. */
export type LabFile = LabVariant & {
  readonly levels: readonly Level[];
  readonly variants: Readonly<Partial<Record<Level, LabVariant>>>;
};

/** `content/labs/{lab}/lab.yaml`: judged at each of its levels; a fault is told where it stands in the file. */
export const labSchema = z.unknown().transform((data, context): LabFile => {
  const named = levelsOf(data);
  const variants: Partial<Record<Level, LabVariant>> = {};
  for (const level of named) {
    const read = variantSchema.safeParse(atLevel(data, level));
    if (read.success) variants[level] = read.data;
    else
      for (const issue of read.error.issues)
        context.issues.push({
          ...issue,
          input: data,
          path: placeInFile(data, issue.path, level),
        } as z.core.$ZodRawIssue);
  }
  const first = variants[named[0] ?? 'start'];
  return first && context.issues.length === 0 ? { ...first, levels: named, variants } : z.NEVER;
});

/** What an author may write, for editors. */
export const labInput = variantSchema;
