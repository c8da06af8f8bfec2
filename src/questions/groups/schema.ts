import { z } from 'astro/zod';
import { id, text } from '@/schema/text.ts';
import { checkList, fault, questionFields } from '../frame/schema.ts';

const count = (wanted: string) => (issue: { input?: unknown }) =>
  `${wanted} are wanted; there are ${Array.isArray(issue.input) ? issue.input.length : 'none'}: add or take away`;
const groupCount = { error: count('2 to 4 groups') };
const itemCount = { error: count('3 to 8 items') };

const group = z.strictObject({
  id: id.describe('Name of the group, unique in the question; answers are stored by it.'),
  text: text.describe('What the group is called; one or two words, since it stands in every row.'),
});

const item = z.strictObject({
  id: id.describe('Name of the item, unique in the question; answers are stored by it.'),
  text: text.describe('What the item says.'),
  group: id.describe('Name of the group to which the item belongs.'),
  reason: text.describe('Why the item belongs there; shown after answering.'),
});

interface Sorting {
  readonly groups: readonly z.infer<typeof group>[];
  readonly items: readonly z.infer<typeof item>[];
}

function checkGroups(context: { issues: unknown[] }, { groups, items }: Sorting): void {
  items.forEach((each, index) => {
    if (!groups.some(({ id }) => id === each.group))
      fault(context, each.group, ['items', index, 'group'], `"${each.group}" is no group here: name one`);
  });
  groups.forEach(({ id }, index) => {
    if (!items.some((each) => each.group === id))
      fault(context, id, ['groups', index], `no item belongs to "${id}": add one or take the group out`);
  });
}

/** A question whose items are to be sorted into groups. */
export const schema = z
  .strictObject({
    type: z.literal('groups').describe('Items to be sorted into groups.'),
    ...questionFields,
    groups: z
      .array(group)
      .min(2, groupCount)
      .max(4, groupCount)
      .describe('Two to four groups, shown in this order.'),
    items: z
      .array(item)
      .min(3, itemCount)
      .max(8, itemCount)
      .describe('Three to eight items, at least one for each group; they are shown mixed.'),
  })
  .check((context) => {
    checkList(context, context.value.groups, 'groups');
    checkList(context, context.value.items, 'items');
    checkGroups(context, context.value);
  });

/** A groups question as its file says it. */
export type Question = z.infer<typeof schema>;
