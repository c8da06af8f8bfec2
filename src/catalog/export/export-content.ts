import { parse } from 'yaml';
import { locales } from '@/core/locale/locale.ts';
import { buildCatalog } from '../build-catalog.ts';
import type { Problem } from '../problem.ts';
import type { ContentFiles } from '../read-files.ts';
import { type ContentExport, exportVersion } from './export-schema.ts';

/** All content as one value for other programs, in an order that hangs on nothing but the content; or what is wrong with it. */
export function exportContent(
  files: ContentFiles,
): { readonly content: ContentExport } | { readonly problems: readonly Problem[] } {
  const { catalog, problems } = buildCatalog(files);
  if (catalog === undefined) return { problems };
  const courses = catalog.courses.map(({ lessons, test, ...course }) => ({
    ...course,
    lessons: lessons.map(({ course: _, position, bodies, explained, ...lesson }) => ({
      ...lesson,
      texts: bodies,
    })),
    ...(test && { test: { draw: test.draw, questions: [...test.questions] } }),
  }));
  const byId = <T extends { readonly id: string }>(list: Iterable<T>) =>
    [...list].sort((a, b) => (a.id < b.id ? -1 : 1));
  const content = {
    format: 'chynjyr-content',
    version: exportVersion,
    licence: 'CC-BY-SA-4.0',
    locales: [...locales],
    courses,
    terms: byId([...catalog.terms.values()].map(({ taughtIn, ...term }) => term)),
    facts: byId(catalog.facts.values()),
    pages: byId([...catalog.pages.values()].map(({ bodies, ...page }) => ({ ...page, texts: bodies }))),
    labs: byId(
      [...catalog.labs.keys()].map((id) => ({
        id,
        lab: parse(files.get(`labs/${id}/lab.yaml`) ?? '', { schema: 'core' }),
      })),
    ),
    paths: catalog.paths,
    planned: catalog.planned,
    ...(catalog.placement && { placement: catalog.placement }),
    reviews: catalog.reviews,
  };
  return { content: content as unknown as ContentExport };
}
