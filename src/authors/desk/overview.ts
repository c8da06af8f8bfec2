import { catalog } from '@/catalog/catalog.ts';
import type { Course, Lab } from '@/catalog/catalog-types.ts';
import { labVariants } from '@/catalog/lab-variants.ts';
import { reviewOf } from '@/catalog/reviews/review.ts';
import { type Locale, locales } from '@/core/locale/locale.ts';
import type { Placed } from '../finding.ts';
import { readContent } from '../read-content.ts';
import { marksOf, releasedText } from './marks.ts';
import { countWords, sideBySide, textsOf } from './side-by-side.ts';

/** How a text stands in one language. */
export interface TextState {
  readonly words: number;
  /** Blocks that are older than the source, or that nobody has compared with its change. */
  readonly behind: number;
  /** Whether a native reader has read the words that stand there now. */
  readonly isReviewed: boolean;
}

/** A long text with its state in each language that has it. */
export interface TextLine {
  /** Folder below `content/`. */
  readonly folder: string;
  readonly title: string;
  readonly states: Readonly<Partial<Record<Locale, TextState>>>;
  /** Questions of the quiz. */
  readonly questions: number;
  readonly findings: readonly Placed[];
}

/** The files of `content/` as plain texts. */
export function contentTexts(): ReadonlyMap<string, string> {
  return new Map([...readContent()].map(([path, { text }]) => [path, text]));
}

/** Language a text is written in first: that of its course; Kyrgyz for pages. */
export function sourceOf(folder: string): Locale {
  return catalog.courses.find(({ id }) => folder.split('/')[1] === id)?.source ?? 'ky';
}

function statesOf(files: ReadonlyMap<string, string>, folder: string): TextLine['states'] {
  const texts = textsOf(files, folder);
  const source = sourceOf(folder);
  const rows = sideBySide(texts, source);
  const marks = marksOf(rows, source, releasedText(files, folder));
  return Object.fromEntries(
    locales.flatMap((locale) => {
      if (texts[locale] === undefined) return [];
      const state: TextState = {
        words: rows.reduce((sum, row) => sum + countWords(row[locale]?.words ?? ''), 0),
        behind: marks.filter((mark) => mark[locale] !== undefined).length,
        isReviewed: reviewOf(catalog.reviews, `${folder}/${locale}.mdx`, locale)?.isOfOlder === false,
      };
      return [[locale, state]];
    }),
  );
}

/** Folders of long texts that stand in the files, whether or not they are whole yet. */
export function textFolders(files: ReadonlyMap<string, string>): readonly string[] {
  const found = [...files.keys()].flatMap(
    (path) =>
      /^((?:courses\/[^/_.]+|pages)\/[^/_.]+)\/(?:(?:ky|ru|en)\.mdx|lesson\.yaml|page\.yaml)$/.exec(
        path,
      )?.[1] ?? [],
  );
  return [...new Set(found)];
}

/** A text with its state. */
export function lineOf(
  files: ReadonlyMap<string, string>,
  findings: readonly Placed[],
  folder: string,
): TextLine {
  const [kind, first, second = ''] = folder.split('/');
  const lesson = catalog.courses.find(({ id }) => id === first)?.lessons.find(({ id }) => id === second);
  const title = kind === 'pages' ? catalog.pages.get(first ?? '')?.title.ky : lesson?.title.ky;
  return {
    folder,
    title: title ?? (second || first || folder),
    states: statesOf(files, folder),
    questions: lesson?.questions.length ?? 0,
    findings: findings.filter(({ file }) => file.startsWith(`content/${folder}/`)),
  };
}

/** A course with its lessons in order; those that no list names yet come last. */
export interface CourseLine {
  readonly id: string;
  readonly course: Course | undefined;
  readonly lessons: readonly TextLine[];
  /** Of `course.yaml` and `test.yaml`. */
  readonly findings: readonly Placed[];
}

/** All courses, in the order of the site. */
export function courseLines(findings: readonly Placed[]): readonly CourseLine[] {
  const files = contentTexts();
  const folders = textFolders(files).filter((folder) => folder.startsWith('courses/'));
  const ids = new Set([
    ...catalog.courses.map(({ id }) => id),
    ...folders.map((folder) => folder.split('/')[1] ?? ''),
  ]);
  return [...ids].map((id) => {
    const course = catalog.courses.find((each) => each.id === id);
    const listed = course?.lessons.map((lesson) => `courses/${id}/${lesson.id}`) ?? [];
    const own = folders.filter((folder) => folder.startsWith(`courses/${id}/`));
    const order = [...listed, ...own.filter((folder) => !listed.includes(folder))];
    return {
      id,
      course,
      lessons: order.map((folder) => lineOf(files, findings, folder)),
      findings: findings.filter(({ file }) => new RegExp(`^content/courses/${id}/[^/]+$`).test(file)),
    };
  });
}

/** All pages that are not lessons. */
export function pageLines(findings: readonly Placed[]): readonly TextLine[] {
  const files = contentTexts();
  return textFolders(files)
    .filter((folder) => folder.startsWith('pages/'))
    .map((folder) => lineOf(files, findings, folder));
}

/** A lab with the addresses of its levels. */
export interface LabLine {
  readonly lab: Lab;
  readonly levels: ReturnType<typeof labVariants>;
  readonly findings: readonly Placed[];
}

/** All labs by their numbers. */
export function labLines(findings: readonly Placed[]): readonly LabLine[] {
  return [...catalog.labs.values()]
    .sort((one, other) => (one.number ?? 99) - (other.number ?? 99))
    .map((lab) => ({
      lab,
      levels: labVariants(lab),
      findings: findings.filter(({ file }) => file.startsWith(`content/labs/${lab.id}/`)),
    }));
}
