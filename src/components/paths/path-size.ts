import type { ResolvedPath } from '@/catalog/path-steps.ts';
import type { Locale } from '@/core/locale/locale.ts';
import { siteTranslator } from '@/i18n/site.ts';
import { pathsTranslator } from './paths-strings.ts';

/** How long the written part of a path is, in words: lessons and time; empty when nothing is written. */
export function pathSize({ steps }: Pick<ResolvedPath, 'steps'>, locale: Locale): string {
  const lessons = steps.flatMap((step) => step.lessons);
  if (lessons.length === 0) return '';
  const site = siteTranslator(locale);
  const minutes = lessons.reduce((sum, lesson) => sum + lesson.minutes, 0);
  const time =
    minutes < 90
      ? site('minutesCount', { count: minutes })
      : pathsTranslator(locale)('about_hours', { count: Math.round(minutes / 60) });
  return `${site('lessonsCount', { count: lessons.length })} · ${time}`;
}
