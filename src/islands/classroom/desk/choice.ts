import type { Item } from '@/core/classroom/assignment.ts';
import type { ClassPlan, PlanCourse } from '@/core/classroom/class-plan.ts';

/** An item without its pin, as one word: `course:keys`, `lesson:keys/seeds`, `test:keys`, `lab:fees--depth`. */
export type ItemKey = string;

/** What can be ticked, with the title that is shown. */
export interface Option {
  readonly key: ItemKey;
  readonly title: string;
  readonly item: Item;
}

/** A course that unfolds into its lessons and its test, or all labs. */
export interface OptionGroup {
  readonly key: string;
  readonly title: string;
  /** The course as a whole; labs have no such. */
  readonly whole?: Option;
  readonly options: readonly Option[];
}

/** The most items that one assignment may have. */
export const mostItems = 40;

/** The key of an item. */
export function keyOf(item: Item): ItemKey {
  if (item.kind === 'lab') return `lab:${item.lab}`;
  return item.kind === 'lesson' ? `lesson:${item.course}/${item.lesson}` : `${item.kind}:${item.course}`;
}

const option = (title: string, item: Item): Option => ({ key: keyOf(item), title, item });

function groupOf({ course, title, pin, lessons, test }: PlanCourse): OptionGroup {
  return {
    key: course,
    title,
    whole: option(title, { kind: 'course', course, pin }),
    options: [
      ...lessons.map(({ lesson, title: name, pin: own }) =>
        option(name, { kind: 'lesson', course, lesson, pin: own }),
      ),
      ...(test ? [option(test.title, { kind: 'test', course, pin: test.pin })] : []),
    ],
  };
}

/** Everything that can be chosen, in the order of the site: courses, then labs. */
export function groupsOf(plan: ClassPlan, labsTitle: string): readonly OptionGroup[] {
  const labs = plan.labs.map(({ lab, title, levelName, pin }) =>
    option(levelName === '' ? title : `${title} (${levelName})`, { kind: 'lab', lab, pin }),
  );
  return [...plan.courses.map(groupOf), { key: 'labs', title: labsTitle, options: labs }];
}

const folded = (text: string) =>
  text.toLowerCase().replace(/ң/g, 'н').replace(/ө/g, 'о').replace(/ү/g, 'у').replace(/ё/g, 'е');

/** The groups that a search leaves: all words in the title, of the option or of its group; ң ө ү ё may be typed as н о у е. */
export function searched(groups: readonly OptionGroup[], text: string): readonly OptionGroup[] {
  const words = folded(text).split(/\s+/).filter(Boolean);
  if (words.length === 0) return groups;
  return groups.flatMap((group) => {
    const options = group.options.filter(({ title }) => {
      const within = folded(`${group.title} ${title}`);
      return words.every((word) => within.includes(word));
    });
    return options.length > 0 ? [{ ...group, options }] : [];
  });
}

/** The choice with an item put in or taken out. A whole course takes the place of its parts. */
export function toggled(
  chosen: ReadonlySet<ItemKey>,
  key: ItemKey,
  groups: readonly OptionGroup[],
): ReadonlySet<ItemKey> {
  const next = new Set(chosen);
  if (next.delete(key)) return next;
  const course = groups.find(({ whole }) => whole?.key === key);
  for (const part of course?.options ?? []) next.delete(part.key);
  return next.add(key);
}

/** Whether an option is in the choice: by itself, or because its whole course is. */
export function holds(chosen: ReadonlySet<ItemKey>, group: OptionGroup, { key }: Option): boolean {
  return chosen.has(key) || (group.whole !== undefined && chosen.has(group.whole.key));
}

/** The chosen items in the order of the site, with the pins of now; what the site does not have is left out. */
export function itemsOf(chosen: ReadonlySet<ItemKey>, groups: readonly OptionGroup[]): readonly Option[] {
  return groups
    .flatMap(({ whole, options }) => (whole ? [whole, ...options] : options))
    .filter(({ key }) => chosen.has(key));
}

/** Items of an assignment that are no longer what they were when it was issued. */
export interface Changed {
  /** Questions or rules are others now. */
  readonly edited: readonly Item[];
  /** The site has them no more. */
  readonly gone: readonly Item[];
}

/** What of an assignment has changed on the site since it was issued. */
export function changedSince(items: readonly Item[], groups: readonly OptionGroup[]): Changed {
  const now = new Map(
    groups
      .flatMap(({ whole, options }) => (whole ? [whole, ...options] : options))
      .map(({ key, item }) => [key, item.pin]),
  );
  return {
    edited: items.filter((item) => now.has(keyOf(item)) && now.get(keyOf(item)) !== item.pin),
    gone: items.filter((item) => !now.has(keyOf(item))),
  };
}
