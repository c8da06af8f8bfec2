import { textPlans } from '../checks/texts.ts';
import { type ContentFiles, isContent, readSheets } from '../read-files.ts';
import { reviewOf, reviewsOf } from '../reviews/review.ts';
import { readShortTexts, shortTextsFile } from '../short-texts/short-file.ts';
import { readTranslations, translationsFile } from '../translations/translations-file.ts';
import { mdxUnits } from './mdx-units.ts';
import type { Direction, UnitFile } from './unit.ts';
import { yamlUnits } from './yaml-units.ts';

/** Which files: a course, a lesson, a page, the glossary … by the beginning of their paths; all of them without it. */
export type Scope = (file: string) => boolean;

/** All texts of the content in two languages. */
export interface Collection {
  readonly files: readonly UnitFile[];
  /** Blocks whose two languages have different shapes, which only the check can tell more of: `folder#section/n`. */
  readonly apart: readonly string[];
}

/** Gathers every text of the files, in the order of their paths: short texts of YAML and blocks of MDX. */
export function collect(all: ContentFiles, direction: Direction, isIn: Scope): Collection {
  const files = new Map([...all].filter(([path]) => isContent(path)));
  const sheets = readSheets(files);
  const reviews = reviewsOf(files, sheets.reviews?.value ?? []);
  const isReviewed = (file: string) => reviewOf(reviews, file, direction.to)?.isOfOlder === false;
  const { shorts } = readShortTexts(files.get(shortTextsFile) ?? '{"version":1,"files":{}}');
  const yaml = [...files]
    .filter(([file]) => file.endsWith('.yaml') && isIn(file))
    .map(([file, source]) => {
      const released = shorts?.get(file);
      const known = {
        released: released?.source === direction.from ? released.texts : undefined,
        isReviewed: isReviewed(file),
      };
      return { original: file, target: file, units: yamlUnits(file, source, direction, known) };
    });
  const { translations } = readTranslations(files.get(translationsFile) ?? '{"version":1,"texts":{}}');
  const apart: string[] = [];
  const mdx = textPlans(sheets)
    .filter(({ folder }) => isIn(`${folder}/${direction.from}.mdx`))
    .map(({ folder, sections }) => {
      const target = `${folder}/${direction.to}.mdx`;
      const plan = { folder, sections, released: translations?.get(folder), isReviewed: isReviewed(target) };
      const made = mdxUnits(files, plan, direction);
      apart.push(...made.apart.map((name) => `${folder}#${name}`));
      return { original: `${folder}/${direction.from}.mdx`, target, units: made.units };
    });
  const found = [...yaml, ...mdx].filter(({ units }) => units.length > 0);
  return { files: found.sort((a, b) => (a.original < b.original ? -1 : 1)), apart };
}
