import { type Locale, locales } from '@/core/locale/locale.ts';
import { pathTo } from '@/i18n/paths.ts';
import { siteTranslator } from '@/i18n/site.ts';
import type { SearchSource } from '@/search/documents.ts';
import { catalog } from './catalog.ts';
import { shownIn } from './reading.ts';

/** Pages that are no text of an author's and are looked for all the same. */
function placesIn(locale: Locale): SearchSource['pages'] {
  const t = siteTranslator(locale);
  const bare = { mdx: '', anchors: [] };
  return [
    {
      id: 'class',
      title: t('classTitle'),
      summary: `${t('classIntro')} ${t('teachersText')}`,
      href: pathTo(locale, 'class'),
      ...bare,
    },
    {
      id: 'assignment',
      title: t('assignmentTitle'),
      summary: t('assignmentSummary'),
      href: pathTo(locale, 'assignment'),
      ...bare,
    },
  ];
}

/** Everything that can be found in one language; a text that is not translated is found in the language it is shown in. */
export function searchSourceOf(locale: Locale): SearchSource {
  const lessons = catalog.courses.flatMap((course) =>
    course.lessons.map((lesson) => ({
      id: `${course.id}/${lesson.id}`,
      title: lesson.title[locale],
      summary: lesson.summary[locale],
      href: pathTo(locale, 'courses', course.id, lesson.id),
      mdx: lesson.bodies[shownIn(lesson.bodies, locale, course.source).locale] ?? '',
      anchors: lesson.sections,
      levels: [course.level],
    })),
  );
  const terms = [...catalog.terms.values()].map((term) => ({
    id: term.id,
    term: term.term[locale],
    definition: term.definition[locale],
    example: term.example[locale],
    href: pathTo(locale, 'glossary', term.id),
    also: locales.flatMap((other) => [...term.also[other], ...(other === locale ? [] : [term.term[other]])]),
  }));
  const labs = [...catalog.labs.values()].map((lab) => ({
    id: lab.id,
    title: lab.title[locale],
    summary: lab.summary[locale],
    href: pathTo(locale, 'labs', lab.id),
    levels: lab.levels,
  }));
  const pages = [...catalog.pages.values()].map((page) => ({
    id: page.id,
    title: page.title[locale],
    summary: page.summary[locale],
    href: pathTo(locale, page.id),
    mdx: page.bodies[shownIn(page.bodies, locale, 'ky').locale] ?? '',
    anchors: page.sections,
  }));
  return { lessons, terms, labs, pages: [...pages, ...placesIn(locale)] };
}
