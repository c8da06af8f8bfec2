import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { LabEvent } from './event.ts';
import { type EventPredicate, holds, matchAt, type Predicate } from './predicate.ts';

const event = (type: string, data: LabEvent['data'] = {}, at = 0): LabEvent => ({
  seq: 0,
  at,
  type: type as LabEvent['type'],
  data,
});
const log = [
  event('ui', { what: 'open', id: 'phrase' }, 0),
  event('compared', { same: true }, 12_000),
  event('tx.included', { to: 'friend', value: '2000000000000000000', block: 7 }, 24_000),
  event('tx.included', { to: 'friend', value: '9000000000000000000', block: 9 }, 60_000),
  event('marked', { mark: 'lost' }, 60_000),
];
const vars = { debt: '9000000000000000000', name: 'friend' };
const ask = (predicate: Predicate) => holds(predicate, log, vars);
const paid = (where: EventPredicate['where'] = {}): EventPredicate => ({ event: 'tx.included', where });

describe('one event', () => {
  it.each<[string, EventPredicate, boolean]>([
    ['by type', { event: 'compared' }, true],
    ['by a type that did not come', { event: 'finished' }, false],
    ['by a field', paid({ to: 'friend' }), true],
    ['by another value', paid({ to: 'shop' }), false],
    ['by a field it has not', paid({ colour: 'red' }), false],
    ['by what was drawn', paid({ to: '$name', value: '$debt' }), true],
    ['by what was not drawn', paid({ to: '$nobody' }), false],
    ['by a list', paid({ to: { in: ['shop', '$name'] } }), true],
    ['outside a list', paid({ to: { in: ['shop'] } }), false],
    ['by what it is not', paid({ to: { not: 'shop' } }), true],
    ['by a number', paid({ block: { gt: 8, lte: 9 } }), true],
    ['by a sum above', paid({ value: { gt: '$debt' } }), false],
    ['by a sum at least', paid({ value: { gte: '$debt' } }), true],
    ['by a sum below, as numbers and not as texts', paid({ value: { lt: '10000000000000000000' } }), true],
    ['by order of what has none', paid({ to: { gt: 1 } }), false],
    ['often enough', { event: 'tx.included', count: 2 }, true],
    ['not often enough', { event: 'tx.included', count: 3 }, false],
  ])('%s', (_, predicate, expected) => expect(ask(predicate)).toBe(expected));
});

describe('conditions together', () => {
  const [yes, no] = [{ event: 'compared' }, { event: 'finished' }];
  it.each<[string, Predicate, boolean]>([
    ['all', { all: [yes, yes] }, true],
    ['all but one', { all: [yes, no] }, false],
    ['any', { any: [no, yes] }, true],
    ['none', { any: [no, no] }, false],
    ['not', { not: no }, true],
    ['one after another', { seq: [yes, paid(), { event: 'marked' }] }, true],
    ['in another order', { seq: [{ event: 'marked' }, yes] }, false],
    ['the same event does not count twice', { seq: [paid({ block: 9 }), paid()] }, false],
    ['soon after', { seq: [yes, { ...paid(), within: 1 }] }, true],
    ['too late after', { seq: [yes, { ...paid({ block: 9 }), within: 3 }] }, false],
    ['before', { before: [yes, paid()] }, true],
    ['before what never came', { before: [yes, no] }, true],
    ['never, before something', { before: [no, yes] }, false],
    ['after, not before', { before: [{ event: 'marked' }, yes] }, false],
  ])('%s', (_, predicate, expected) => expect(ask(predicate)).toBe(expected));
});

const simple = fc.record({
  event: fc.constantFrom('a', 'b', 'c'),
  count: fc.integer({ min: 1, max: 3 }),
});
const conditions = fc.letrec<{ any: Predicate }>((tie) => ({
  any: fc.oneof(
    { maxDepth: 3 },
    simple,
    fc.record({ all: fc.array(tie('any'), { minLength: 1, maxLength: 3 }) }),
    fc.record({ any: fc.array(tie('any'), { minLength: 1, maxLength: 3 }) }),
    fc.record({ not: tie('any') }),
    fc.record({ seq: fc.array(simple, { minLength: 2, maxLength: 3 }) }),
    fc.record({ before: fc.tuple(simple, simple) }),
  ),
})).any;
const logs = fc.array(
  fc.constantFrom('a', 'b', 'c').map((type) => event(type)),
  { maxLength: 8 },
);

/** Conditions that can only come true, never be lost again: without «not» and «before». */
const isMonotone = (text: string) => !/"(not|before)"/.test(text);

describe('laws', () => {
  it('not not is nothing; «not any» is «all not»', () => {
    fc.assert(
      fc.property(conditions, conditions, logs, (one, other, events) => {
        const is = (predicate: Predicate) => holds(predicate, events, {});
        expect(is({ not: { not: one } })).toBe(is(one));
        expect(is({ not: { any: [one, other] } })).toBe(is({ all: [{ not: one }, { not: other }] }));
      }),
    );
  });
  it('what held without «not» and «before» still holds when more happens', () => {
    fc.assert(
      fc.property(conditions, logs, logs, (predicate, before, after) => {
        fc.pre(isMonotone(JSON.stringify(predicate)));
        if (holds(predicate, before, {})) expect(holds(predicate, [...before, ...after], {})).toBe(true);
      }),
    );
  });
  it('the place found is in the log, and the condition already held there', () => {
    fc.assert(
      fc.property(conditions, logs, (predicate, events) => {
        fc.pre(isMonotone(JSON.stringify(predicate)));
        const place = matchAt(predicate, events, 0, {});
        if (place < 0) return;
        expect(holds(predicate, events.slice(0, place + 1), {})).toBe(true);
      }),
    );
  });
});
