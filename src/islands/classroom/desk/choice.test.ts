import { describe, expect, it } from 'vitest';
import type { ClassPlan } from '@/core/classroom/class-plan.ts';
import { changedSince, groupsOf, holds, itemsOf, searched, toggled } from './choice.ts';

const lesson = (id: string, title: string) => ({
  lesson: id,
  title,
  href: `/ky/courses/keys/${id}/`,
  pin: `pin-${id}`,
  sections: [],
  questions: [],
});
const draw = { easy: 1, medium: 1, hard: 1 } as never;
const plan: ClassPlan = {
  courses: [
    {
      course: 'keys',
      title: 'Ачкычтар',
      pin: 'pin-keys',
      lessons: [lesson('seeds', 'Үрөн сөздөр'), lesson('safe', 'Коопсуздук')],
      test: { title: 'Курстун тести: Ачкычтар', href: '', pin: 'pin-test', draw, questions: [] },
    },
  ],
  labs: [
    { lab: 'fees', title: 'Комиссия', levelName: '', rev: 1, href: '', pin: 'pin-fees' },
    { lab: 'fees--depth', title: 'Комиссия', levelName: 'Терең', rev: 1, href: '', pin: 'pin-fees-2' },
  ],
};
const groups = groupsOf(plan, 'Көнүгүүлөр');
const keys = (chosen: ReadonlySet<string>) => itemsOf(chosen, groups).map(({ key }) => key);
const choose = (...all: string[]) =>
  all.reduce((chosen, key) => toggled(chosen, key, groups), new Set() as ReadonlySet<string>);

describe('the choice of an assignment', () => {
  it('stands in the order of the site, whatever was ticked first', () => {
    expect(keys(choose('lab:fees', 'test:keys', 'lesson:keys/seeds'))).toEqual([
      'lesson:keys/seeds',
      'test:keys',
      'lab:fees',
    ]);
  });

  it('has a whole course once, in the place of its parts', () => {
    const chosen = choose('lesson:keys/seeds', 'course:keys');
    expect(keys(chosen)).toEqual(['course:keys']);
    const [group] = groups;
    if (group === undefined) throw new Error('no course');
    expect(group.options.every((option) => holds(chosen, group, option))).toBe(true);
  });

  it('loses what is ticked again', () => {
    expect(keys(choose('lab:fees', 'lab:fees'))).toEqual([]);
  });

  it('is found by words of its title or its course, also typed without ң ө ү', () => {
    const found = (text: string) =>
      searched(groups, text).flatMap(({ options }) => options.map(({ key }) => key));
    expect(found('урон')).toEqual(['lesson:keys/seeds']);
    expect(found('ачкыч коопсуз')).toEqual(['lesson:keys/safe']);
    expect(found('комиссия терең')).toEqual(['lab:fees--depth']);
    expect(found('жок мындай')).toEqual([]);
    expect(found(' ')).toHaveLength(5);
  });

  it('is compared with the site of now by its pins', () => {
    const items = itemsOf(choose('lesson:keys/seeds', 'lab:fees'), groups).map(({ item }) => item);
    expect(changedSince(items, groups)).toEqual({ edited: [], gone: [] });
    const edited = { ...items[0], pin: 'earlier' } as (typeof items)[number];
    const gone = { kind: 'lab', lab: 'old', pin: 'x' } as const;
    expect(changedSince([edited, gone], groups)).toEqual({ edited: [edited], gone: [gone] });
  });
});
