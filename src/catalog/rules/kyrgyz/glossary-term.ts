import { type Locale, locales } from '@/core/locale/locale.ts';
import { isEmptyText } from '../../empty-text.ts';
import type { TermFile } from '../../schema/glossary.ts';
import { namesIn, type TermBase } from '../../term-base.ts';
import type { Fault, Rule } from '../rule.ts';

/** The row that means the same term: the one that agrees in most languages, in English rather than in others. */
function rowOf(term: TermFile['term'], terms: TermBase) {
  const says = (locale: Locale) => (row: TermBase[number]) =>
    namesIn(row[locale]).some((name) => name.toLowerCase() === term[locale].toLowerCase());
  return terms.find(says('en')) ?? terms.find(says('ky')) ?? terms.find(says('ru'));
}

export const rule: Rule = {
  id: 'glossary-term',
  severity: 'error',
  about: 'Every term of the glossary stands in terms.tsv, with the same words and the same status.',
  measured: '0 of 40 terms',
  over: 'content',
  check: ({ sheets, terms }) =>
    [...sheets.terms.values()].flatMap(({ file, value, lineOf }): Fault[] => {
      // A term that waits for its author is told by `empty-text`.
      if (value === undefined || locales.some((locale) => isEmptyText(value.term[locale]))) return [];
      const at = (path: string[]) => ({ file, field: path.join('.'), line: lineOf(path) ?? 1 });
      const row = rowOf(value.term, terms);
      if (row === undefined) {
        const mend = `a row for it in terms.tsv, see "The term base" in content/guide/terms-and-facts.md`;
        return [{ ...at(['term']), found: `${value.term.en}, which terms.tsv does not know`, mend }];
      }
      const wrong = locales.filter(
        (locale) =>
          !namesIn(row[locale]).some((name) => name.toLowerCase() === value.term[locale].toLowerCase()),
      );
      return [
        ...wrong.map((locale) => ({
          ...at(['term', locale]),
          found: value.term[locale],
          mend: `${namesIn(row[locale]).join(' or ')}, as terms.tsv line ${row.line} has it; or that line mended`,
        })),
        ...(row.attested === value.status
          ? []
          : [
              {
                ...at(['status']),
                found: value.status,
                mend: `${row.attested}, as terms.tsv line ${row.line} has it; or that line mended`,
              },
            ]),
      ];
    }),
};
