import type { Locale, Localized } from '@/core/locale/locale.ts';
import { testLesson } from '@/core/record/object.ts';
import type { Catalog } from '../catalog-types.ts';
import { isEmptyText } from '../empty-text.ts';
import { type ContentFiles, readSheets } from '../read-files.ts';
import { reviewOf } from '../reviews/review.ts';
import type { StringFiles } from '../rules/interface-strings.ts';
import { type ShortFile, shortFiles } from '../short-texts/short-texts.ts';
import { type StandingText, standingTexts } from '../translations/translations.ts';
import { type Behind, behindOf, olderBlocks, type StaleQuestion, staleOf } from './behind.ts';
import { stringCounts } from './string-counts.ts';

/** How much of something there is in one language, in blocks, texts or questions. */
export interface Count {
  readonly total: number;
  /** Written in this language. */
  readonly there: number;
  /** Of these: older than their source. */
  readonly behind: number;
  /** Of these: read by a person, in the words that stand there now. */
  readonly reviewed: number;
  /** Of these: read by a person, and changed since. */
  readonly reviewedOlder: number;
}

/** What is counted in a row. */
export const statusKinds = [
  'lessons',
  'titles',
  'quizzes',
  'test',
  'labs',
  'glossary',
  'facts',
  'pages',
  'strings',
] as const;
/** A kind of text. */
export type StatusKind = (typeof statusKinds)[number];

/** One kind of text, of one course where it belongs to one. */
export interface StatusRow {
  readonly kind: StatusKind;
  readonly course?: string;
  readonly counts: Localized<Count>;
  /** False where nobody watches whether a translation falls behind. */
  readonly isWatched: boolean;
}

/** Coverage, freshness and reviews of all texts on a day. */
export interface Status {
  readonly today: string;
  readonly rows: readonly StatusRow[];
  readonly behind: readonly Behind[];
  readonly stale: readonly StaleQuestion[];
}

/** Texts of one file in one language. */
interface Part {
  readonly file: string;
  readonly total: number;
  readonly there: number;
  readonly behind: number;
}

function countOf({ reviews }: Pick<Catalog, 'reviews'>, locale: Locale, parts: readonly Part[]): Count {
  const sum = (list: readonly Part[], of: (part: Part) => number) =>
    list.reduce((all, part) => all + of(part), 0);
  const read = parts.map((part) => ({ part, review: reviewOf(reviews, part.file, locale) }));
  const withReview = (isOfOlder: boolean) =>
    read.filter(({ review }) => review?.isOfOlder === isOfOlder).map(({ part }) => part);
  return {
    total: sum(parts, ({ total }) => total),
    there: sum(parts, ({ there }) => there),
    behind: sum(parts, ({ behind }) => behind),
    reviewed: sum(withReview(false), ({ there }) => there),
    reviewedOlder: sum(withReview(true), ({ there }) => there),
  };
}

function inEach<T>(make: (locale: Locale) => T): Localized<T> {
  return { ky: make('ky'), ru: make('ru'), en: make('en') };
}

/** What is known of all texts; `strings` are the words of the interface, where they are at hand. */
export function statusOf(files: ContentFiles, catalog: Catalog, strings: StringFiles, today: string): Status {
  const long = standingTexts(files);
  const marks = olderBlocks(files);
  const short = shortFiles(readSheets(files));

  const longPart = ([folder, text]: readonly [string, StandingText], locale: Locale): Part => {
    const file = `${folder}/${locale}.mdx`;
    const source = files.get(file);
    const behind = marks(folder, locale).filter((day) => day !== undefined).length;
    const there = text.blocks.length - (source === undefined || isEmptyText(source) ? text.blocks.length : 0);
    return { file, total: text.blocks.length, there, behind };
  };
  const shortPart = ([file, { texts }]: readonly [string, ShortFile], locale: Locale): Part => {
    const there = texts.filter((each) => !isEmptyText(each.texts[locale])).length;
    const marks = [...(catalog.shorts.get(file)?.texts.values() ?? [])];
    return {
      file,
      total: texts.length,
      there,
      behind: marks.filter(({ older }) => older[locale] !== undefined).length,
    };
  };
  const quizPart = (course: string, home: string, locale: Locale, ids: readonly string[]): Part => {
    const older = ids.filter(
      (id) => catalog.ages.get(`${course}/${home}/${id}`)?.older[locale] !== undefined,
    );
    const file = home === testLesson ? `courses/${course}/test.yaml` : `courses/${course}/${home}/quiz.yaml`;
    return { file, total: ids.length, there: ids.length, behind: older.length };
  };
  const row = (kind: StatusKind, parts: (locale: Locale) => readonly Part[], course?: string): StatusRow => ({
    kind,
    ...(course !== undefined && { course }),
    counts: inEach((locale) => countOf(catalog, locale, parts(locale))),
    isWatched: true,
  });
  const under = <T>(all: ReadonlyMap<string, T>, start: string) =>
    [...all].filter(([path]) => path.startsWith(start));

  const rows = [
    ...catalog.courses.flatMap(({ id: course, lessons, test }) => [
      row('lessons', (l) => under(long, `courses/${course}/`).map((each) => longPart(each, l)), course),
      row('titles', (l) => under(short, `courses/${course}/`).map((each) => shortPart(each, l)), course),
      row(
        'quizzes',
        (l) =>
          lessons.map(({ id, questions }) =>
            quizPart(
              course,
              id,
              l,
              questions.map((q) => q.id),
            ),
          ),
        course,
      ),
      ...(test === undefined
        ? []
        : [
            row(
              'test',
              (l) => [
                quizPart(
                  course,
                  testLesson,
                  l,
                  test.questions.map((q) => q.id),
                ),
              ],
              course,
            ),
          ]),
    ]),
    ...(['labs', 'glossary', 'facts'] as const).map((kind) =>
      row(kind, (l) => under(short, `${kind}/`).map((each) => shortPart(each, l))),
    ),
    row('pages', (l) => [
      ...under(long, 'pages/').map((each) => longPart(each, l)),
      ...['pages/', 'paths/', 'planned.yaml', 'placement.yaml'].flatMap((start) =>
        under(short, start).map((each) => shortPart(each, l)),
      ),
    ]),
    { kind: 'strings' as const, counts: stringCounts(strings), isWatched: false },
  ];
  return {
    today,
    rows,
    behind: behindOf(files, catalog, long, short),
    stale: staleOf(catalog, today),
  };
}
