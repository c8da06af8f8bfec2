import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Address } from '../../wallet/address.ts';
import {
  type Change,
  firstKeepers,
  isOwner,
  type Keepers,
  ownerBefore,
  sentinel,
  withOwner,
  withoutOwner,
  withSwapped,
  withThreshold,
} from './safe-owners.ts';

const zero = `0x${'0'.repeat(40)}` as Address;
const safe = `0x${'5'.repeat(40)}` as Address;
const name = (digit: string) => `0x${digit.repeat(40)}` as Address;
const people = ['a', 'b', 'c', 'd', 'e'].map(name);

/** OwnerManager.sol after its published source, with its ring of owners in a mapping. */
class OwnerManager {
  owners: Record<string, string> = {};
  count = 0;
  threshold = 0;

  private require(truth: boolean, fault: string) {
    if (!truth) throw new Error(fault);
  }
  private at(owner: string) {
    return this.owners[owner] ?? zero;
  }
  setup(owners: readonly string[], threshold: number) {
    this.require(threshold <= owners.length, 'GS201');
    this.require(threshold >= 1, 'GS202');
    let current: string = sentinel;
    for (const owner of owners) {
      this.require(owner !== zero && owner !== sentinel && owner !== safe && current !== owner, 'GS203');
      this.require(this.at(owner) === zero, 'GS204');
      this.owners[current] = owner;
      current = owner;
    }
    this.owners[current] = sentinel;
    this.count = owners.length;
    this.threshold = threshold;
  }
  add(owner: string, threshold: number) {
    this.require(owner !== zero && owner !== sentinel && owner !== safe, 'GS203');
    this.require(this.at(owner) === zero, 'GS204');
    this.owners[owner] = this.at(sentinel);
    this.owners[sentinel] = owner;
    this.count++;
    if (this.threshold !== threshold) this.change(threshold);
  }
  remove(before: string, owner: string, threshold: number) {
    this.require(this.count - 1 >= threshold, 'GS201');
    this.require(owner !== zero && owner !== sentinel, 'GS203');
    this.require(this.at(before) === owner, 'GS205');
    this.owners[before] = this.at(owner);
    this.owners[owner] = zero;
    this.count--;
    if (this.threshold !== threshold) this.change(threshold);
  }
  swap(before: string, old: string, fresh: string) {
    this.require(fresh !== zero && fresh !== sentinel && fresh !== safe, 'GS203');
    this.require(this.at(fresh) === zero, 'GS204');
    this.require(old !== zero && old !== sentinel, 'GS203');
    this.require(this.at(before) === old, 'GS205');
    this.owners[fresh] = this.at(old);
    this.owners[before] = fresh;
    this.owners[old] = zero;
  }
  change(threshold: number) {
    this.require(threshold <= this.count, 'GS201');
    this.require(threshold >= 1, 'GS202');
    this.threshold = threshold;
  }
  list(): string[] {
    const found: string[] = [];
    for (let owner = this.at(sentinel); owner !== sentinel; owner = this.at(owner)) found.push(owner);
    return found;
  }
}

const anybody = fc.constantFrom(...people, zero, sentinel, safe);
const few = fc.integer({ min: 0, max: 5 });
type Step = (model: OwnerManager, keepers: Keepers) => [() => void, Change];
const step: fc.Arbitrary<Step> = fc.oneof(
  fc.tuple(anybody, few).map(
    ([owner, threshold]): Step =>
      (model, keepers) => [() => model.add(owner, threshold), withOwner(keepers, owner, threshold, safe)],
  ),
  fc.tuple(anybody, anybody, few, fc.boolean()).map(
    ([before, owner, threshold, rightly]): Step =>
      (model, keepers) => {
        const place = rightly ? ownerBefore(keepers, owner) : before;
        return [() => model.remove(place, owner, threshold), withoutOwner(keepers, place, owner, threshold)];
      },
  ),
  fc.tuple(anybody, anybody, anybody, fc.boolean()).map(
    ([before, old, fresh, rightly]): Step =>
      (model, keepers) => {
        const place = rightly ? ownerBefore(keepers, old) : before;
        return [() => model.swap(place, old, fresh), withSwapped(keepers, place, old, fresh, safe)];
      },
  ),
  few.map(
    (threshold): Step =>
      (model, keepers) => [() => model.change(threshold), withThreshold(keepers, threshold)],
  ),
);

function faultOf(job: () => void): string {
  try {
    job();
    return '';
  } catch (error) {
    return (error as Error).message;
  }
}

describe('owners of a Safe', () => {
  it('change and are refused, with the same codes, as the published contract has it', () => {
    fc.assert(
      fc.property(few, fc.array(step, { maxLength: 30 }), (size, steps) => {
        const start = people.slice(0, Math.max(1, size));
        let keepers: Keepers = { owners: start, threshold: 1 };
        const model = new OwnerManager();
        model.setup(start, 1);
        for (const next of steps) {
          const before = structuredClone({ ...model });
          const [job, change] = next(model, keepers);
          const fault = faultOf(job);
          expect(change.ok ? '' : change.fault).toBe(fault);
          // A revert undoes everything, what was done before the refusal too.
          if (fault) Object.assign(model, before);
          if (change.ok) keepers = change.keepers;
          expect(keepers.owners).toEqual(model.list());
          expect(keepers.threshold).toBe(model.threshold);
        }
      }),
      { numRuns: 500 },
    );
  });

  it('can always reach their threshold, whatever is asked of them', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 40 }), (steps) => {
        let keepers: Keepers = { owners: people.slice(0, 3), threshold: 2 };
        for (const next of steps) {
          const [, change] = next(new OwnerManager(), keepers);
          if (change.ok) keepers = change.keepers;
          expect(keepers.threshold).toBeGreaterThanOrEqual(1);
          expect(keepers.threshold).toBeLessThanOrEqual(keepers.owners.length);
          expect(new Set(keepers.owners).size).toBe(keepers.owners.length);
        }
      }),
    );
  });

  it('are set up with an order, without doubles, nobody or the Safe itself', () => {
    const [one = zero, two = zero, three = zero] = people;
    expect(firstKeepers([one, two, three], 2, safe)).toEqual({
      ok: true,
      keepers: { owners: [one, two, three], threshold: 2 },
    });
    expect(firstKeepers([one, one], 1, safe)).toEqual({ ok: false, fault: 'GS204' });
    expect(firstKeepers([one, safe], 1, safe)).toEqual({ ok: false, fault: 'GS203' });
    expect(firstKeepers([one, two], 3, safe)).toEqual({ ok: false, fault: 'GS201' });
    expect(firstKeepers([one, two], 0, safe)).toEqual({ ok: false, fault: 'GS202' });
  });

  it('are known in whatever letter case they are written', () => {
    const keepers = { owners: [name('a')], threshold: 1 };
    expect(isOwner(keepers, `0x${'A'.repeat(40)}`)).toBe(true);
    expect(isOwner(keepers, name('b'))).toBe(false);
  });
});
