import type { APIRoute } from 'astro';
import { catalog } from '@/catalog/catalog.ts';
import { labRun, labVariants } from '@/catalog/lab-variants.ts';
import { type Locale, locales } from '@/core/locale/locale.ts';
import { textsOf } from '@/labs/frame/texts.ts';
import type { LabVariant } from '@/labs/schema.ts';

/** For every lab that can be assigned, at each of its levels. */
export function getStaticPaths() {
  return [...catalog.labs.values()]
    .filter(({ endless }) => !endless)
    .flatMap((lab) =>
      labVariants(lab).flatMap(({ level }) =>
        locales.map((locale) => ({
          params: { locale, lab: lab.id, level: level === lab.level ? undefined : level },
          props: { variant: labRun(lab, level), locale },
        })),
      ),
    );
}

/** The words with which a run of a lab is told step by step, for a teacher who looks at it. */
export const GET: APIRoute<{ variant: LabVariant; locale: Locale }> = ({ props: { variant, locale } }) => {
  const { names, picks, steps, decisions, messages, tasks, goals, endings } = textsOf(variant, locale);
  return Response.json({
    names,
    picks,
    steps: steps.map(({ id, title }) => ({ id, title })),
    decisions,
    messages,
    tasks: tasks.map(({ id, text, options }) => ({ id, text, options })),
    goals,
    endings: endings.map(({ id, good, title }) => ({ id, good, title })),
  });
};
