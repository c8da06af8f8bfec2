import { z } from 'astro/zod';
import { locales } from '@/core/locale/locale.ts';
import { id, text } from '@/schema/text.ts';
import { marksIn } from './marks.ts';

/** Looks of a card. */
export const cardKinds = ['sms', 'chat', 'call', 'site', 'mail', 'app', 'poster', 'offer'] as const;
/** What a detail shows. */
export const detailKinds = [
  'sender',
  'number',
  'link',
  'profile',
  'papers',
  'register',
  'permissions',
  'yield',
  'text',
] as const;

const name = z.union([text, z.string().min(1)]);

const line = z.union([
  text,
  z.strictObject({ me: text.describe('What the learner says.') }),
  z.strictObject({ link: z.string().describe('An address that could be pressed; .example only.') }),
]);

const detail = z.strictObject({
  id,
  kind: z.enum(detailKinds).describe('What is looked at; link and sender are spelled out by letters.'),
  value: z.string().optional().describe('An address or number exactly as it stands.'),
  real: z.string().optional().describe('The address the learner knows to be real, to compare with.'),
  percent: z
    .number()
    .min(0)
    .max(100)
    .optional()
    .describe('A promised yield, for the sum of a year; up to two decimals.'),
  period: z.enum(['day', 'week', 'month']).optional(),
  text: text.optional(),
});

const cue = z.strictObject({
  reason: id.describe('What it proves: one of `reasons`. Its place in the texts is [words](reason).'),
  weight: z.int().min(1).max(3).describe('1 faint, 3 plain to see.'),
  at: id.optional().describe('A detail that is the place as a whole; then no text marks it.'),
  text: text.describe('The callout of the debrief.'),
});

const count = z.int().min(0).max(12).default(0);
const quota = z.strictObject({ easy: count, medium: count, hard: count });

const card = z.strictObject({
  id,
  kind: z.enum(cardKinds),
  bad: z.boolean().describe('True for what is false.'),
  premise: z
    .tuple([z.int(), z.int(), z.int(), z.int(), z.int()])
    .optional()
    .describe(
      'Phish Scale, 0 to 8 each: like a usual process, of use to the reader, fits the season, fear of not acting, warned before.',
    ),
  loss: z.int().min(0).max(100_000).describe('What a wrong verdict costs in the story, in som.'),
  from: name,
  title: text.optional(),
  lines: z.array(line).min(1),
  details: z.array(detail).min(1),
  asks: z
    .array(z.strictObject({ who: z.enum(['sender', 'official', 'person']), text }))
    .min(1)
    .describe('Who can be asked, and what comes back.'),
  scares: z
    .array(z.strictObject({ id, text }))
    .default([])
    .describe('What looks bad in an honest card and is not; its place is [words](id).'),
  cues: z.array(cue).min(1),
  right: text.describe('Why, said to who judged rightly.'),
  wrong: text.describe('What came of it, said to who judged wrongly.'),
});

type Card = z.infer<typeof card>;

/** Every text of a card that may hold marks, in one language. */
function markedTexts({ from, title, lines, details }: Card, locale: (typeof locales)[number]): string[] {
  const said = lines.flatMap((part) => ('me' in part ? [part.me] : 'link' in part ? [] : [part]));
  const texts = [from, title, ...said, ...details.map((part) => part.text)];
  return texts.flatMap((part) => (typeof part === 'object' ? [part[locale]] : []));
}

/** Each cue has exactly one place in each language: a mark in a text, or a detail. */
function markProblems(found: Card): string[] {
  const inTexts = [
    ...found.cues.filter(({ at }) => !at).map(({ reason }) => reason),
    ...found.scares.map(({ id: scare }) => scare),
  ].sort();
  const lost = found.cues
    .filter(({ at }) => at && !found.details.some((part) => part.id === at))
    .map(({ at }) => `there is no detail "${at}"`);
  const wrong = locales.flatMap((locale) => {
    const marks = markedTexts(found, locale).flatMap(marksIn).sort();
    return marks.join() === inTexts.join()
      ? []
      : [
          `the ${locale} texts of "${found.id}" mark ${marks.join(', ') || 'nothing'}; wanted is ${inTexts.join(', ')}`,
        ];
  });
  return [...lost, ...wrong];
}

const schema = z
  .strictObject({
    set: id.describe('Name of the set for `detect`.'),
    purse: z.int().min(0).describe('Practice som in the story.'),
    notes: z.array(text).default([]).describe('What the learner knows before the first card.'),
    deal: z
      .array(z.strictObject({ bad: quota, good: quota, minutes: z.int().min(0).max(600) }))
      .min(1)
      .describe(
        'How many cards of each kind and difficulty are dealt, and minutes for asking; one line a level.',
      ),
    verdicts: z
      .strictObject({ honest: text, false: text })
      .optional()
      .describe('What the two verdicts are called; real and fake without it.'),
    reasons: z
      .array(
        z.strictObject({
          id,
          for: z.enum(['honest', 'false']),
          proves: z.boolean().default(true).describe('false: sounds like a reason and is none.'),
          text,
          tell: text.describe('Why it is a reason, or why it is none.'),
        }),
      )
      .min(4),
    cards: z.array(card).min(1),
  })
  .check((context) => {
    for (const [index, found] of context.value.cards.entries())
      for (const message of markProblems(found))
        context.issues.push({
          code: 'custom',
          input: context.value,
          path: ['cards', index, 'lines'],
          message,
        });
  });

/** What a lab.yaml says under `cards`. */
export const section = { name: 'cards', schema };
/** The section as it is written. */
export type CardsSection = z.infer<typeof schema>;
