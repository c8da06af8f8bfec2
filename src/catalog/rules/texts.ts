import { type Locale, type Localized, locales } from '@/core/locale/locale.ts';
import { textPlans } from '../checks/texts.ts';
import { isEmptyText } from '../empty-text.ts';
import { lastRead } from '../last-read.ts';
import type { ContentFiles, Sheet, Sheets } from '../read-files.ts';
import { type Block, blocksOf } from '../translations/blocks.ts';
import { kindOf, localizedIn } from './localized.ts';
import type { TextKind, TextUnit } from './rule.ts';

/** Texts of one file or folder; the list stays the same object until one of its files changes. */
export type TextGroup = readonly TextUnit[];

const ofSheets = new WeakMap<Sheet<unknown>, TextGroup>();

function inSheet(sheet: Sheet<unknown>, source: Locale): TextGroup {
  const known = ofSheets.get(sheet);
  if (known && known[0]?.source === source) return known;
  const { file, raw, lineOf } = sheet;
  // As the author wrote it: a schema may split a lab into its levels, and a field that does not fit hides no other text.
  const units = localizedIn(raw).flatMap(({ path, text }) => {
    const twins: Partial<Localized> = Object.fromEntries(
      locales.flatMap((locale) => (isEmptyText(text[locale]) ? [] : [[locale, text[locale]]])),
    );
    return locales.flatMap((locale): TextUnit[] => {
      const words = twins[locale];
      if (words === undefined) return [];
      const field = path.join('.');
      const line = lineOf([...path, locale]);
      return [{ file, line, field, locale, text: words, kind: kindOf(file, path), twins, source }];
    });
  });
  ofSheets.set(sheet, units);
  return units;
}

const blocks = lastRead((_file, mdx): readonly Block[] => {
  try {
    return blocksOf(mdx);
  } catch {
    // That it does not parse is told by a rule of its own.
    return [];
  }
});

function kindOfBlock({ kind }: Block): TextKind {
  if (kind.startsWith('a heading')) return 'heading';
  if (kind.startsWith('a table')) return 'table';
  if (kind.includes('list of')) return 'list';
  return kind === 'a piece of code' ? 'code' : 'prose';
}

const ofFolders = new Map<string, { readonly sources: string; readonly units: TextGroup }>();

function inFolder(files: ContentFiles, folder: string, source: Locale): TextGroup {
  const bodies = locales.map((locale) => files.get(`${folder}/${locale}.mdx`) ?? '');
  const sources = [source, ...bodies].join('\0');
  const known = ofFolders.get(folder);
  if (known?.sources === sources) return known.units;
  const lists = locales.map((locale, index) => blocks(`${folder}/${locale}.mdx`, bodies[index] ?? ''));
  // Blocks pair by their place; where they do not, the rule of pairs says so first.
  const even = lists
    .filter((list) => list.length > 0)
    .every((list, _, all) => list.length === all[0]?.length);
  const units = locales.flatMap((locale, at) =>
    (lists[at] ?? []).flatMap((block, index): TextUnit[] => {
      // What is not written yet is judged by nothing but the rule that says so.
      if (isEmptyText(block.words)) return [];
      const twins: Partial<Localized> = Object.fromEntries(
        locales.flatMap((other, which) => {
          const twin = lists[which]?.[index];
          return (even || other === locale) && twin && !isEmptyText(twin.words) ? [[other, twin.words]] : [];
        }),
      );
      return [
        {
          file: `${folder}/${locale}.mdx`,
          line: block.line,
          field: `block ${index + 1}`,
          locale,
          text: block.words,
          kind: kindOfBlock(block),
          twins,
          source,
          raw: block.raw,
        },
      ];
    }),
  );
  ofFolders.set(folder, { sources, units });
  return units;
}

/** The texts of all authors, grouped by file or folder. */
export function textGroups(files: ContentFiles, sheets: Sheets): TextGroup[] {
  const sourceOf = (course: string) => sheets.courses.get(course)?.value?.source ?? 'ky';
  const courseOf = (key: string) => key.split('/')[0] ?? '';
  const list = (map: ReadonlyMap<string, Sheet<unknown>>, source: (key: string) => Locale = () => 'ky') =>
    [...map].map(([key, sheet]) => inSheet(sheet, source(key)));
  return [
    ...list(sheets.courses, sourceOf),
    ...list(sheets.lessons, (key) => sourceOf(courseOf(key))),
    ...list(sheets.plans, (key) => sourceOf(courseOf(key))),
    ...list(sheets.quizzes, (key) => sourceOf(courseOf(key))),
    ...list(sheets.tests, sourceOf),
    ...list(sheets.terms),
    ...list(sheets.facts),
    ...list(sheets.pages),
    ...list(sheets.labs),
    ...list(sheets.paths),
    ...[sheets.planned, sheets.placement].flatMap((sheet) => (sheet ? [inSheet(sheet, 'ky')] : [])),
    ...textPlans(sheets).map(({ folder, source }) => inFolder(files, folder, source)),
  ];
}
