import { z } from 'astro/zod';
import { flaws } from '@/core/scenario/domains/requests/plan.ts';
import { id, text } from '@/schema/text.ts';

const original = z
  .string()
  .min(3)
  .max(300)
  .describe('A text that is signed as it stands, the same in all languages; `{{name}}` is what was drawn.');
const meaning = text.optional().describe('What the original says, in each language.');
const deal = { goods: z.int().min(1), bads: z.int().min(1) };

/** `requests:` of a lab.yaml: an own text to sign, notes of others to verify, requests of sites to decide on. */
export const section = {
  name: 'requests',
  schema: z.strictObject({
    own: original,
    ownMeaning: meaning,
    book: z.array(id).default([]).describe('Actors whose addresses stand in the address book.'),
    asks: z.int().min(0).max(20).default(2).describe('How often the learner may ask by another way.'),
    apps: z
      .array(
        z.strictObject({
          id,
          title: text,
          site: z.string().regex(/\.example$/, 'a site ends in .example'),
          name: z.string().describe('EIP-712 name of its domain.'),
          version: z.string(),
          contract: id.describe('The actor that is its contract.'),
        }),
      )
      .min(1),
    notes: z.strictObject({
      ...deal,
      items: z.array(
        z.strictObject({
          id,
          signer: id,
          text: original,
          meaning,
          flaw: z
            .union([
              z.strictObject({ kind: z.literal('changed'), from: z.string(), to: z.string() }),
              z.strictObject({ kind: z.literal('letter') }),
              z.strictObject({ kind: z.literal('stranger'), by: id }),
              z.strictObject({ kind: z.literal('reused'), text: original }),
            ])
            .nullable()
            .default(null)
            .describe(
              'How it is false: changed later, one look-alike letter, another signer, a signature of another text.',
            ),
          reason: text.describe('Told once it has been judged.'),
        }),
      ),
    }),
    items: z.strictObject({
      ...deal,
      items: z.array(
        z.strictObject({
          id,
          app: id,
          site: z.string().regex(/\.example$/, 'a site ends in .example'),
          claim: text.describe('What the screen of the site says it is.'),
          flaw: z.enum(flaws).nullable().default(null),
          reason: text.describe('Told once it has been decided.'),
          answer: text.describe('What the people of the app say when asked by another way.'),
          text: original.optional(),
          meaning,
          typed: z
            .strictObject({
              types: z.record(z.string(), z.array(z.strictObject({ name: z.string(), type: z.string() }))),
              primary: z.string(),
              domain: z
                .strictObject({
                  name: z.string().optional(),
                  version: z.string().optional(),
                  chain: z.int().optional(),
                  contract: id.optional(),
                })
                .default({}),
              message: z.record(z.string(), z.json()),
            })
            .optional(),
          hash: id.optional().describe('Only the digest of that request is shown.'),
          call: z
            .strictObject({ to: id, call: z.string(), values: z.array(z.json()) })
            .optional()
            .describe('A transaction that calls a contract.'),
        }),
      ),
    }),
  }),
};
