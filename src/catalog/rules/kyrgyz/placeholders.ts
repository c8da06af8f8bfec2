import type { Localized } from '@/core/locale/locale.ts';
import type { Fault, Rule, TextUnit } from '../rule.ts';

const place = /\{\{\s*([^}]*?)\s*\}\}/g;

function placesOf(text: string): string[] {
  return [...new Set([...text.matchAll(place)].map(([, name = '']) => name))].sort();
}

const listed = (names: readonly string[]) => names.map((name) => `{{${name}}}`).join(', ');

/** Languages have different plural forms, so each is compared with `_other`, which all have. */
const pluralForm = /_(?:zero|one|two|few|many)$/;

function faultOf({ file, line, field, text, locale, source }: TextUnit, original: string): Fault[] {
  const [here, there] = [placesOf(text), placesOf(original)];
  const missing = there.filter((name) => !here.includes(name));
  const added = here.filter((name) => !there.includes(name));
  // "One lesson" may stand for "1 lesson" in a language whose form _one means just 1.
  const isOne = field.endsWith('_one') && locale !== 'ru';
  const lost = isOne ? missing.filter((name) => name !== 'count') : missing;
  if (lost.length + added.length === 0) return [];
  const found = [
    ...(lost.length > 0 ? [`no ${listed(lost)}`] : []),
    ...(added.length > 0 ? [`${listed(added)}, which the ${source} text lacks`] : []),
  ].join(' and ');
  const mend = `the same values as in ${source}: ${listed(there) || 'none'}`;
  return [{ file, ...(line === undefined ? {} : { line }), field, found, mend }];
}

const dictionaryOf = (file: string) => file.replace(/(?:ky|ru|en)(?=\.json$)/, '');

export const rule: Rule = {
  id: 'placeholders',
  severity: 'error',
  about: 'The three languages of a text hold the same values in {{…}}.',
  measured: '0 of 17,757 texts; 2 real ones found',
  over: 'content',
  check: ({ texts, strings }) => {
    const others = new Map<string, Partial<Localized>>();
    for (const { file, field, twins } of strings)
      if (field.endsWith('_other')) others.set(`${dictionaryOf(file)} ${field}`, twins);
    return [...texts, ...strings].flatMap((unit) => {
      const { file, field, locale, source, twins, kind } = unit;
      if (kind === 'string' && pluralForm.test(field)) {
        const other = `${dictionaryOf(file)} ${field.replace(pluralForm, '_other')}`;
        const original = others.get(other)?.[source];
        return original === undefined ? [] : faultOf(unit, original);
      }
      const original = twins[source];
      return locale === source || original === undefined ? [] : faultOf(unit, original);
    });
  },
};
