import { z } from 'astro/zod';
import { id } from '@/schema/text.ts';

/** `recovery:` of a lab.yaml: a wallet that was lost and is brought back from its words. */
export const section = {
  name: 'recovery',
  schema: z
    .strictObject({
      decoys: z
        .int()
        .min(0)
        .max(24)
        .default(9)
        .describe('Tiles that look like a word of the phrase but are none.'),
      vault: id
        .nullable()
        .default(null)
        .describe(
          'An actor whose address is that of the words with a passphrase; without it there is no passphrase.',
        ),
      savings: z
        .strictObject({
          from: id,
          sum: z.string().regex(/^\$[a-z][a-z0-9-]*$/, 'a sum is something drawn, such as $savings'),
        })
        .describe('Who paid how much into the wallet before it was lost.'),
    })
    .describe('A wallet brought back from its words (parts recover, order, passphrase).'),
};
