import { z } from 'astro/zod';
import { rightPick } from '@/core/grading/comparison.ts';
import { readAddress } from '@/core/wallet/address.ts';
import { id, text } from '@/schema/text.ts';
import { checkList, fault, questionFields } from '../frame/schema.ts';

const address = z
  .string()
  .optional()
  .describe(
    'The address itself, 0x and 40 digits. Give one to every address, or to none: then they are drawn.',
  );
const other = z.strictObject({
  id: id.describe('Name of the address, unique in the question; answers are stored by it.'),
  text: text.describe('Where this address comes from.'),
  address,
  same: text.optional().describe('What follows when it is the same address; needed where that can be.'),
  differs: text.optional().describe('What follows when it is another address; needed where that can be.'),
});

/** Addresses to be compared with one that is known. */
export const schema = z
  .strictObject({
    type: z
      .literal('compare-addresses')
      .describe('One or two addresses to be compared with a known one, group by group.'),
    ...questionFields,
    known: z
      .strictObject({ text: text.describe('Where the known address comes from.'), address })
      .describe('The address that the others are compared with.'),
    others: z
      .array(other)
      .min(1, 'at least one address to compare is wanted')
      .max(2, 'two addresses to compare are enough: a learner reads forty digits for each')
      .describe('One or two addresses to compare with the known one.'),
  })
  .check((context) => {
    const { known, others } = context.value;
    checkList(context, others, 'others');
    const all = [
      { of: known, path: ['known'] },
      ...others.map((of, index) => ({ of, path: ['others', index] })),
    ];
    const given = all.filter(({ of }) => of.address !== undefined);
    if (given.length > 0 && given.length < all.length)
      fault(
        context,
        known,
        ['known', 'address'],
        'some addresses are given and some are not: give all or none',
      );
    for (const { of, path } of given) {
      const check = readAddress(of.address ?? '');
      if (!check.ok)
        fault(
          context,
          of.address,
          [...path, 'address'],
          `this is no address (${check.code}): mend or leave it out`,
        );
    }
    others.forEach((each, index) => {
      const isSame = rightPick(known.address ?? '', each.address ?? '') === 'same';
      const needed =
        given.length < all.length ? (['same', 'differs'] as const) : ([isSame ? 'same' : 'differs'] as const);
      for (const field of needed)
        if (each[field] === undefined)
          fault(
            context,
            each,
            ['others', index, field],
            `"${field}" is wanted: the addresses may turn out so`,
          );
    });
  });

/** A compare-addresses question as its file says it. */
export type Question = z.infer<typeof schema>;
