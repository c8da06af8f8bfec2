import { type Locale, locales } from '@/core/locale/locale.ts';
import { formatProblem } from '../../problem.ts';
import type { Fate, Imported } from './import-questions.ts';

const names = { ky: 'Kyrgyz', ru: 'Russian', en: 'English' } as const;

function told({ name, file, line, type, notes }: Fate): string {
  const head = `  ${name}${type === '' ? '' : ` (${type})`}  ${file}:${line}`;
  return [head, ...notes.map((note) => `      ${note}`)].join('\n');
}

function part(title: string, fates: readonly Fate[]): string[] {
  return fates.length === 0 ? [] : [`${title}: ${fates.length}`, ...fates.map(told), ''];
}

/** An import told to its author: each question with what could not be carried, then what to do next. */
export function reportOf(
  { files, fates, problems, pairedBy }: Imported,
  languages: readonly Locale[],
  isDry: boolean,
): string {
  const of = (fate: Fate['fate']) => fates.filter((each) => each.fate === fate);
  const missing = locales.filter((locale) => !languages.includes(locale)).map((locale) => names[locale]);
  const written = [...files.keys()].map((file) => `content/${file}`);
  const next = [
    ...(missing.length > 0
      ? [`Translate into ${missing.join(' and ')}: what is wanted stands between ‹ and ›.`]
      : []),
    'Write what else stands between ‹ and ›, mostly the reasons of answers; “npm run content:check” lists it all.',
    'Then run “npm run content:release” and commit what it writes.',
  ];
  return [
    ...problems.map((problem) => `${formatProblem(problem).replace(/^content\//, '')}\n`),
    ...(pairedBy === undefined
      ? []
      : [
          `The languages were laid together by the ${pairedBy === 'name' ? 'names' : 'order'} of the questions.\n`,
        ]),
    ...part('Carried', of('carried')),
    ...part('Already there', of('known')),
    ...part('Left out', of('left-out')),
    ...(written.length === 0
      ? ['Nothing is written.']
      : [
          `${isDry ? 'Would be written' : 'Written'}: ${written.join(', ')}`,
          ...(isDry
            ? ['This was only a try (--dry-run): no file was changed.']
            : next.map((step, at) => `${at + 1}. ${step}`)),
        ]),
  ].join('\n');
}
