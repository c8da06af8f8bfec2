import { type Localized, locales } from '@/core/locale/locale.ts';
import type { Json } from '@/core/record/event.ts';
import { isSame, type Release, type Released } from './release.ts';
import { align } from './sequence.ts';

/** One place of a question that was and is not the same; undefined where there was or is nothing. */
export interface Difference {
  readonly path: string;
  readonly before: string | undefined;
  readonly now: string | undefined;
}

/** A question whose content or revision differs from the last release. */
export interface Change {
  readonly id: string;
  readonly rev: { readonly before: number; readonly now: number };
  /** Type, key, ids and numbers; values as JSON. */
  readonly structure: readonly Difference[];
  readonly words: Localized<readonly Difference[]>;
}

/** A question that is no longer in the files; `twin` is a new question that says the same, most often a renamed one. */
export interface Gone {
  readonly id: string;
  readonly twin: string | undefined;
}

/** The questions of the files against the last release, each id in one list; only `moved` is told beside the others. */
export interface Comparison {
  readonly added: readonly string[];
  readonly gone: readonly Gone[];
  /** Retired questions that stand in the files again, just as they were. */
  readonly returned: readonly string[];
  /** New questions under the id of a retired one. */
  readonly reused: readonly string[];
  readonly changed: readonly Change[];
  readonly unchanged: readonly string[];
  /** Questions at another place of their lesson or answered by another section. */
  readonly moved: readonly string[];
}

type Sheet = Readonly<Record<string, Json>>;

/** The prompt first, then by name, so that the parts of one option stand together. */
function byPath(a: string, b: string): number {
  const rank = (path: string) => Number(path !== 'prompt');
  return rank(a) - rank(b) || (a < b ? -1 : 1);
}

function differences(before: Sheet, now: Sheet, say: (value: Json) => string): Difference[] {
  return [...new Set([...Object.keys(before), ...Object.keys(now)])].sort(byPath).flatMap((path) => {
    const [was, is] = [before, now].map((sheet) => {
      const value = sheet[path];
      return value === undefined ? undefined : say(value);
    });
    return was === is ? [] : [{ path, before: was, now: is }];
  });
}

function changeOf(id: string, before: Released, now: Released): Change {
  const words = (locale: keyof Localized) =>
    before.digests[locale] === now.digests[locale]
      ? []
      : differences(before.words[locale], now.words[locale], String);
  const structure =
    before.digests.structure === now.digests.structure
      ? []
      : differences(before.structure, now.structure, (value) => JSON.stringify(value));
  return {
    id,
    rev: { before: before.rev, now: now.rev },
    structure,
    words: { ky: words('ky'), ru: words('ru'), en: words('en') },
  };
}

/** Whether anything of a question was changed but its revision. */
export function isChanged({ structure, words }: Change): boolean {
  return structure.length > 0 || locales.some((locale) => words[locale].length > 0);
}

function movedOf(before: Release['questions'], now: Release['questions']): string[] {
  const both = (ids: Iterable<string>, other: Release['questions']) => [...ids].filter((id) => other.has(id));
  const lessonOf = (id: string) => id.slice(0, id.lastIndexOf('/'));
  const [was, is] = [both(before.keys(), now), both(now.keys(), before)];
  const replaced = new Set(
    [...new Set(is.map(lessonOf))].flatMap((lesson) => {
      const inside = (ids: string[]) => ids.filter((id) => lessonOf(id) === lesson);
      return align(inside(was), inside(is)).flatMap(({ kind, value }) => (kind === 'new' ? [value] : []));
    }),
  );
  return is.filter((id) => replaced.has(id) || before.get(id)?.section !== now.get(id)?.section);
}

/** Compares the last release with the questions of the files. */
export function compare(before: Release, now: Release['questions']): Comparison {
  const fresh = [...now].filter(([id]) => !before.questions.has(id));
  const back = ([id, { rev, digests }]: [string, Released]) => {
    const tombstone = before.retired.get(id);
    return tombstone !== undefined && tombstone.rev === rev && isSame(tombstone.digests, digests);
  };
  const added = fresh.filter(([id]) => !before.retired.has(id));
  const kept = [...now].flatMap(([id, question]) => {
    const was = before.questions.get(id);
    return was === undefined ? [] : [changeOf(id, was, question)];
  });
  const stands = (change: Change) => !isChanged(change) && change.rev.before === change.rev.now;
  const ids = (list: readonly (readonly [string, unknown])[]) => list.map(([id]) => id);
  return {
    added: ids(added),
    gone: [...before.questions]
      .filter(([id]) => !now.has(id))
      .map(([id, { digests }]) => ({
        id,
        twin: added.find(([, question]) => isSame(question.digests, digests))?.[0],
      })),
    returned: ids(fresh.filter(back)),
    reused: ids(fresh.filter((entry) => before.retired.has(entry[0]) && !back(entry))),
    changed: kept.filter((change) => !stands(change)),
    unchanged: kept.filter(stands).map(({ id }) => id),
    moved: movedOf(before.questions, now),
  };
}
