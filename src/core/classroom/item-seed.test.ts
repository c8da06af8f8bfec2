import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isSeed } from '@/core/random/seed.ts';
import type { Item } from './assignment.ts';
import { deviceOf } from './device.ts';
import { itemSeed } from './item-seed.ts';

const lab: Item = { kind: 'lab', lab: 'fees', pin: '00000000' };
const test: Item = { kind: 'test', course: 'keys', pin: '00000000' };
const same = { id: 'AbCdEfGhIjK', seeds: 'same' } as const;
const each = { ...same, seeds: 'each' } as const;

describe('the seed of an item', () => {
  it('is one for the whole class, or another for each device, as the teacher chose', () => {
    expect(itemSeed(same, lab, 'device01')).toBe(itemSeed(same, lab, 'device02'));
    expect(itemSeed(each, lab, 'device01')).not.toBe(itemSeed(each, lab, 'device02'));
    expect(itemSeed(each, lab, 'device01')).toBe(itemSeed(each, lab, 'device01'));
  });
  it('is never changed: a class that was given a case keeps it', () => {
    expect(itemSeed(same, lab, '')).toBe('61d6c109');
    expect(itemSeed(each, test, 'device01')).toBe('0b800fd8');
  });
  it('is that of its test for a course, and none for a lesson', () => {
    expect(itemSeed(same, { kind: 'course', course: 'keys', pin: '1' }, '')).toBe(itemSeed(same, test, ''));
    expect(itemSeed(same, { kind: 'lesson', course: 'keys', lesson: 'a', pin: '1' }, '')).toBeUndefined();
  });
  it('is a seed in any assignment', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (id, device) => {
        expect(isSeed(itemSeed({ id, seeds: 'each' }, lab, device))).toBe(true);
      }),
    );
  });
});

describe('the name of a device', () => {
  it('is short, the same in one class, and another in another class and on another device', () => {
    fc.assert(
      fc.property(fc.uuid(), fc.uuid(), fc.string(), fc.string(), (actor, other, one, two) => {
        fc.pre(one !== two && actor !== other);
        expect(deviceOf(actor, one)).toMatch(/^[\w-]{8}$/);
        expect(deviceOf(actor, one)).toBe(deviceOf(actor, one));
        expect(deviceOf(actor, one)).not.toBe(deviceOf(actor, two));
        expect(deviceOf(actor, one)).not.toBe(deviceOf(other, one));
      }),
    );
  });
});
