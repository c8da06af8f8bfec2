import { expect, it } from 'vitest';
import { exampleQuestion } from '../frame/example-island.ts';
import { type Question, schema } from './schema.ts';

const good = exampleQuestion<Question>('groups');

function faults(question: object): string[] {
  const issues = schema.safeParse(question).error?.issues ?? [];
  return issues.map(({ path, message }) => `${path.join('.')}: ${message}`);
}

it('names a group that is none, and one without items', () => {
  const items = good.items.map((each) => (each.group === 'firm' ? { ...each, group: 'bank' } : each));
  expect(faults({ ...good, items })).toEqual([
    'items.2.group: "bank" is no group here: name one',
    'groups.1: no item belongs to "firm": add one or take the group out',
  ]);
});

it('has two to four groups and three to eight items', () => {
  expect(faults({ ...good, groups: good.groups.slice(0, 1) }).join()).toContain(
    '2 to 4 groups are wanted; there are 1',
  );
  expect(faults({ ...good, items: good.items.slice(0, 2) }).join()).toContain(
    '3 to 8 items are wanted; there are 2',
  );
});

it('has no id twice', () => {
  const items = good.items.map((each) => ({ ...each, id: 'same' }));
  expect(faults({ ...good, items }).join()).toContain('items.1.id: the id "same" stands twice in items');
});
