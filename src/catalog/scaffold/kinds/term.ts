import type { Locale } from '@/core/locale/locale.ts';
import { termStatuses } from '../../schema/glossary.ts';
import { namesIn, type OfficialTerm, termBaseOf, termsFile } from '../../term-base.ts';
import { idField, threeFields, threeValues } from '../fields.ts';
import { type Answers, type Field, fileOf, type Ground, type Kind } from '../ground.ts';
import { endingOf, filled } from '../yaml-edit.ts';

const statusHints: Readonly<Record<(typeof termStatuses)[number], string>> = {
  official: 'in a law or by the commission of terms',
  press: 'in newspapers',
  ui: 'in the interface of a program',
  lexicon: 'in a dictionary',
  proposal: 'nowhere; we propose it',
};

/** The row of the term base that has the English term. */
function rowOf({ 'term-en': term = '' }: Answers, { files }: Ground): OfficialTerm | undefined {
  const wanted = term.toLowerCase();
  return termBaseOf(files).find(({ en }) => namesIn(en).some((name) => name.toLowerCase() === wanted));
}

const named = threeFields('term', 'The term', { ky: 'капчык', ru: 'кошелёк', en: 'wallet' }).map(
  (field): Field => {
    const locale = field.name.slice(-2) as Locale;
    const fault: Field['fault'] = (value, answers, ground) => {
      if (/["\t]/.test(value)) return 'a term has no quotation mark and no tab';
      const names = namesIn(rowOf(answers, ground)?.[locale] ?? value);
      return names.some((name) => name.toLowerCase() === value.toLowerCase())
        ? field.fault?.(value, answers, ground)
        : `the term base has ${names.join(' or ')}: take it, or mend that row of content/${termsFile} first`;
    };
    if (locale === 'en') return { ...field, fault };
    return {
      ...field,
      fault,
      preset: (answers, ground) => namesIn(rowOf(answers, ground)?.[locale] ?? '')[0],
    };
  },
);
const [ky, ru, en] = named;

const status: Field = {
  name: 'status',
  ask: 'Where was the Kyrgyz word found',
  preset: (answers, ground) => rowOf(answers, ground)?.attested ?? 'proposal',
  isQuiet: (answers, ground) => rowOf(answers, ground) !== undefined,
  choices: () => termStatuses.map((value) => ({ value, label: value, hint: statusHints[value] })),
  fault: (value, answers, ground) => {
    const row = rowOf(answers, ground);
    return row === undefined || row.attested === value
      ? undefined
      : `the term base says ${row.attested}: take it, or mend that row of content/${termsFile} first`;
  },
};

const isSourceIdle = (answers: Answers, ground: Ground) =>
  answers['status'] === 'proposal' || rowOf(answers, ground) !== undefined;

const source: Field = {
  name: 'source',
  ask: 'In which source: a code of content/terms-sources.tsv',
  example: 'LEX',
  preset: (answers, ground) => (isSourceIdle(answers, ground) ? '' : undefined),
  isQuiet: isSourceIdle,
  fault: (value, answers, ground) =>
    value === '' && !isSourceIdle(answers, ground) ? 'a code is wanted' : undefined,
};

/** A term of the glossary, and its row in the term base where it has none. */
export const term: Kind = {
  name: 'term',
  about: 'a term of the glossary',
  // English first: by it the term base knows the others.
  fields: [en, ky, ru]
    .flatMap((field) => field ?? [])
    .concat([idField('term-en', () => ({ kind: 'glossary' })), status, source]),
  plan: (answers, ground) => {
    const file = `glossary/${answers['id']}.yaml`;
    const text = filled(fileOf(ground, '_templates/term/term.yaml'), {
      ...threeValues(answers, 'term'),
      status: answers['status'] ?? '',
    });
    return {
      made: new Map([[file, text]]),
      changed: rowOf(answers, ground) ? new Map() : new Map([[termsFile, withRow(answers, ground)]]),
      open: [file],
      page: `glossary/${answers['id']}`,
      hints: [
        'A lesson that teaches it lists it in "terms" of its lesson.yaml; in all texts it becomes a link by itself.',
        'When it is written: npm run content:release, which writes it down.',
      ],
    };
  },
};

function withRow(answers: Answers, ground: Ground): string {
  const before = fileOf(ground, termsFile);
  const ending = endingOf(before);
  const cells = ['term-en', 'term-ru', 'term-ky', 'status', 'source'].map((name) => answers[name] ?? '');
  const start = before === '' || before.endsWith('\n') ? before : `${before}${ending}`;
  return `${start}${[...cells, '', ''].join('\t')}${ending}`;
}
