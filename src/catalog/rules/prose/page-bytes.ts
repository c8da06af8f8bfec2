import { locales } from '@/core/locale/locale.ts';
import type { Rule } from '../rule.ts';
import { pageWeight } from './page-weight.ts';

/** HTML and CSS of a lesson: what a server can send in the first flight of a connection. `budgets.lessonDocument` measures the built page. */
const budget = 14 * 1024;
const share = 0.95;
const thousands = (bytes: number) => bytes.toLocaleString('en');

/** A lesson's page will arrive in one piece on a slow line. */
export const rule: Rule = {
  id: 'page-bytes',
  severity: 'warning',
  about: `The page of a lesson will weigh at most ${thousands(budget)} bytes; told from ${share * 100} % on.`,
  measured: '0 of 72 pages; the estimate is at worst 2.5 % beside the built page',
  over: 'content',
  check: (room) =>
    [...room.sheets.lessons.keys()].flatMap((key) =>
      locales.flatMap((locale) => {
        const weight = pageWeight(room, key, locale);
        if (weight === undefined || weight <= budget * share) return [];
        return [
          {
            file: `courses/${key}/${locale}.mdx`,
            line: 1,
            field: 'weight',
            found: `about ${thousands(weight)} bytes for the page, ${Math.round((weight / budget) * 100)} % of ${thousands(budget)}`,
            mend: 'fewer words, a simpler drawing, or one question less; npm run build and npm run weigh tell it exactly',
          },
        ];
      }),
    ),
};
