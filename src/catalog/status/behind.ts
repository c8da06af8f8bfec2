import { type Locale, locales } from '@/core/locale/locale.ts';
import { testLesson } from '@/core/record/object.ts';
import type { Catalog } from '../catalog-types.ts';
import { atLine } from '../problem.ts';
import type { ContentFiles } from '../read-files.ts';
import { teller } from '../release/place.ts';
import type { ShortFile } from '../short-texts/short-texts.ts';
import { type Stale, staleIn } from '../stale.ts';
import { blocksOf } from '../translations/blocks.ts';
import type { StandingText } from '../translations/translations.ts';
import { readTranslations, translationsFile } from '../translations/translations-file.ts';

/** One text that is older than its source. */
export interface Behind {
  /** Below `content/`; the file with the older words. */
  readonly file: string;
  readonly line?: number;
  readonly locale: Locale;
  /** ISO day. */
  readonly since: string;
  /** What it is called in labels. */
  readonly id: string;
  /** Where its reader meets it: parts of the address below the language, and the anchor there. */
  readonly path: readonly string[];
  readonly anchor: string;
}

/** A question that graded tests pass over in some languages. */
export interface StaleQuestion {
  readonly id: string;
  readonly locales: readonly Locale[];
  readonly reason: Stale;
  readonly path: readonly string[];
  readonly anchor: string;
}

/** The page on which a file's texts are read: parts of its address below the language. */
export function pageOf(file: string): readonly string[] {
  const parts = file.split('/');
  if (parts[0] === 'facts') return ['sources'];
  if (parts[0] === 'pages') return parts.slice(1, 2);
  if (parts[0] === 'glossary') return ['glossary', (parts[1] ?? '').replace(/\.yaml$/, '')];
  return parts.at(-1) === 'test.yaml' ? [...parts.slice(0, -1), testLesson] : parts.slice(0, -1);
}

/** The days since which the blocks of a text are older in a language, by the place of the block; undefined where one is not. */
export function olderBlocks(files: ContentFiles) {
  const { translations } = readTranslations(files.get(translationsFile) ?? '');
  return (folder: string, locale: Locale): readonly (string | undefined)[] =>
    (translations?.get(folder)?.blocks ?? []).map(({ older }) => older[locale]);
}

/** Every text that is older than its source, in the order of the content. */
export function behindOf(
  files: ContentFiles,
  catalog: Catalog,
  long: ReadonlyMap<string, StandingText>,
  short: ReadonlyMap<string, ShortFile>,
): readonly Behind[] {
  const older = olderBlocks(files);
  const blocks = [...long].flatMap(([folder, text]) =>
    locales.flatMap((locale) =>
      older(folder, locale).flatMap((since, at): Behind[] => {
        const block = text.blocks[at];
        if (since === undefined || block === undefined) return [];
        const file = `${folder}/${locale}.mdx`;
        const { line } = blocksOf(files.get(file) ?? '')[at] ?? block;
        const place = { path: pageOf(file), anchor: `older-${at}` };
        return [{ file, ...atLine(line), locale, since, id: block.id, ...place }];
      }),
    ),
  );
  const shorts = [...short].flatMap(([file, { texts, lineOf }]) =>
    texts.flatMap(({ name, path }) =>
      locales.flatMap((locale): Behind[] => {
        const since = catalog.shorts.get(file)?.texts.get(name)?.older[locale];
        if (since === undefined) return [];
        // The page of the sources has an anchor for each fact.
        const anchor = file.startsWith('facts/') ? name.replace(/\.statement$/, '') : '';
        const line = atLine(lineOf([...path, locale]));
        return [{ file, ...line, locale, since, id: `${file}#${name}`, path: pageOf(file), anchor }];
      }),
    ),
  );
  const tell = teller(files);
  const questions = questionsOf(catalog).flatMap(({ id, path, anchor }) =>
    locales.flatMap((locale): Behind[] => {
      const since = catalog.ages.get(id)?.older[locale];
      if (since === undefined) return [];
      const { file, line } = tell(id, '', '', '');
      return [{ file, ...atLine(line), locale, since, id, path, anchor }];
    }),
  );
  return [...blocks, ...shorts, ...questions];
}

/** Every question that is stale on a day in some language. */
export function staleOf(catalog: Catalog, today: string): readonly StaleQuestion[] {
  return questionsOf(catalog).flatMap(({ id, facts, path, anchor }): StaleQuestion[] => {
    const found = locales.flatMap((locale) => {
      const reason = staleIn(catalog, id, facts, locale, today);
      return reason === undefined ? [] : [{ locale, reason }];
    });
    const [first] = found;
    if (first === undefined) return [];
    return [{ id, locales: found.map(({ locale }) => locale), reason: first.reason, path, anchor }];
  });
}

/** Every question with the page on which a learner meets it. */
function questionsOf({ courses }: Catalog) {
  return courses.flatMap(({ id: course, lessons, test }) => [
    ...lessons.flatMap(({ id: lesson, questions }) =>
      questions.map(({ id, facts }) => ({
        id: `${course}/${lesson}/${id}`,
        facts,
        path: ['courses', course, lesson],
        anchor: `question-${id}`,
      })),
    ),
    ...(test?.questions ?? []).map(({ id, facts }) => ({
      id: `${course}/${testLesson}/${id}`,
      facts,
      path: ['courses', course, testLesson],
      anchor: '',
    })),
  ]);
}
