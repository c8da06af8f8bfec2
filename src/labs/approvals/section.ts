import { z } from 'astro/zod';
import { id, text } from '@/schema/text.ts';

const schema = z.strictObject({
  from: id.describe(
    'The step from which approvals may be kept or revoked; before it they are only looked at.',
  ),
  until: id.describe('The step at whose beginning the list is judged; what is revoked later comes too late.'),
  items: z
    .array(
      z.strictObject({
        id,
        token: id.describe('The actor that is the contract of the token.'),
        spender: id.describe('The actor that may take; the token’s `allowances` have opened it.'),
        days: z.int().min(0).describe('Days since it was given.'),
        used: z.int().min(0).nullable().default(null).describe('Days since it was last used; null: never.'),
        bad: z.boolean().describe('True for what should be revoked.'),
        who: text.describe('What can be found out about the spender before deciding.'),
        reason: text.describe('Why keeping or revoking it is right; told when the list is closed.'),
      }),
    )
    .min(2),
  requests: z
    .array(
      z.strictObject({
        id,
        step: id.describe('The step that shows it.'),
        to: id.describe('The actor that is called: the contract of a token.'),
        call: z.string().describe('What is really called: approve(address,uint256).'),
        values: z.array(z.json()).describe('`@name` is an address, `$name` what was drawn, `unlimited`.'),
        bad: z.boolean(),
        page: text.describe('Whose page it is.'),
        text: text.describe('What the page says.'),
        button: text.describe('What its button says, which need not be what is signed.'),
        reason: text.describe('Told after it was signed or rejected.'),
      }),
    )
    .default([]),
});

/** Approvals to be kept or revoked, and requests to sign. */
export const section = { name: 'approvals', schema };

/** The section as its file says it. */
export type ApprovalsSection = z.infer<typeof schema>;
