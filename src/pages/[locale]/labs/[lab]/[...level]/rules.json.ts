import type { APIRoute } from 'astro';
import { catalog } from '@/catalog/catalog.ts';
import { labRun, labVariants } from '@/catalog/lab-variants.ts';
import { locales } from '@/core/locale/locale.ts';
import type { Scenario } from '@/core/scenario/scenario.ts';
import { scenarioOf } from '@/labs/scenario-of.ts';

/** For every lab that can be assigned, at each of its levels: an exercise without an end cannot. */
export function getStaticPaths() {
  return [...catalog.labs.values()]
    .filter(({ endless }) => !endless)
    .flatMap((lab) =>
      labVariants(lab).flatMap(({ level }) =>
        locales.map((locale) => ({
          params: { locale, lab: lab.id, level: level === lab.level ? undefined : level },
          props: { rules: scenarioOf(labRun(lab, level)) },
        })),
      ),
    );
}

/** The rules of a lab without its words, for playing a run again where the page of the lab is not open. */
export const GET: APIRoute<{ rules: Scenario }> = ({ props: { rules } }) => Response.json(rules);
