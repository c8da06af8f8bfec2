import type { APIRoute } from 'astro';
import { catalog } from '@/catalog/catalog.ts';
import { classPlan } from '@/catalog/class-plan.ts';
import type { Locale } from '@/core/locale/locale.ts';
import { localePaths } from '@/i18n/locale-paths.ts';

export const getStaticPaths = localePaths;

/** What can be assigned to a class; the teachers' room and the page of an assignment fetch it. */
export const GET: APIRoute<{ locale: Locale }> = ({ props: { locale } }) =>
  Response.json(classPlan(catalog, locale));
