import { factId, id as idSchema } from '@/schema/text.ts';
import { factSchema } from '../../schema/fact.ts';
import { threeFields, threeValues } from '../fields.ts';
import { type Answers, type Field, fileOf, type Ground, type Kind } from '../ground.ts';
import { factGroups } from '../listings.ts';
import { filled } from '../yaml-edit.ts';

const group: Field = {
  name: 'group',
  ask: 'Which group it belongs to',
  isOpen: true,
  fault: (value) => idSchema.safeParse(value).error?.issues[0]?.message,
  choices: (_, { files }) =>
    [...factGroups(files)].map(([value, ids]) => ({
      value,
      label: value,
      hint: `${ids[0]} and ${ids.length - 1} more`,
    })),
};

const allIds = ({ files }: Ground) => [...factGroups(files).values()].flat();

/** The number after the last one of the letters that the group uses most, over all groups: numbers are never given twice. */
function nextId({ group: name = '' }: Answers, ground: Ground): string | undefined {
  const prefixes = (factGroups(ground.files).get(name) ?? []).map((id) => id.split('.')[0] ?? '');
  const uses = (each: string) => prefixes.filter((prefix) => prefix === each).length;
  const [prefix] = [...new Set(prefixes)].sort((a, b) => uses(b) - uses(a));
  if (prefix === undefined) return undefined;
  const numbers = allIds(ground).flatMap((id) =>
    id.startsWith(`${prefix}.`) ? [Number(id.split('.')[1])] : [],
  );
  const next = Math.max(...numbers) + 1;
  return next > 99 ? undefined : `${prefix}.${String(next).padStart(2, '0')}`;
}

function line(name: string, ask: string, example: string, preset?: Field['preset']): Field {
  const shape = factSchema.shape[name as keyof typeof factSchema.shape];
  return {
    name,
    ask,
    example,
    ...(preset ? { preset } : {}),
    fault: (value) => (value === '' && preset ? undefined : shape.safeParse(value).error?.issues[0]?.message),
  };
}

/** A fact with its source, at the end of its group. */
export const fact: Kind = {
  name: 'fact',
  about: 'a fact with its source, which lessons and questions name by its id',
  fields: [
    group,
    {
      name: 'id',
      ask: 'Its id: letter, number of the theme, number of the fact',
      example: 'B4.24',
      preset: nextId,
      fault: (value, _, ground) =>
        factId.safeParse(value).error?.issues[0]?.message ??
        (allIds(ground).includes(value) ? `"${value}" is there already: choose another` : undefined),
    },
    ...threeFields('statement', 'What the source says, no more and no less,', {
      ky: 'Сид-фразада 12 же 24 сөз болот.',
      ru: 'В сид-фразе 12 или 24 слова.',
      en: 'A seed phrase has 12 or 24 words.',
    }),
    line('source', 'Title of the source, as printed under the lesson', 'BIP-39'),
    line('url', 'Its address, if it has a lasting one (Enter: none)', 'https://…', () => ''),
    line('date', 'Date of the source, as exact as it is known', '2013-09-10'),
    line(
      'recheck',
      'Day by which it is to be looked at again, where it ages; never, where it cannot change (Enter: not said)',
      '2027-02-01',
      () => '',
    ),
    {
      name: 'confidence',
      ask: 'What kind of source it is',
      choices: () => [
        { value: 'P', label: 'primary', hint: 'the law, standard, study or office itself' },
        { value: 'S', label: 'secondary', hint: 'press, analysts' },
        { value: 'C', label: 'calculation', hint: 'our own, from stated figures or a formula' },
      ],
    },
  ],
  plan: (answers, ground) => {
    const { group: name = '', id = '', url = '', recheck = '' } = answers;
    const file = `facts/${name}.yaml`;
    const block = filled(fileOf(ground, '_templates/fact/facts.yaml').replace('B1.01:', 'fact:'), {
      ...threeValues(answers, 'statement', 'fact.statement'),
      'fact.source': answers['source'] ?? '',
      'fact.date': answers['date'] ?? '',
      'fact.confidence': answers['confidence'] ?? '',
      'fact.checked': ground.today,
      ...(url === '' ? {} : { 'fact.url': url }),
      ...(recheck === '' ? {} : { 'fact.recheck': recheck }),
    }).replace(/^fact:/m, `${id}:`);
    const entry = block.slice(block.indexOf(`${id}:`));
    const before = ground.files.get(file);
    const text = before === undefined ? block : `${before}${before.endsWith('\n') ? '' : '\n'}\n${entry}`;
    return {
      made: before === undefined ? new Map([[file, text]]) : new Map(),
      changed: before === undefined ? new Map() : new Map([[file, text]]),
      open: [file],
      page: 'sources',
      hints: [
        `A lesson that rests on it lists ${id} in "sources" of its lesson.yaml; then <Fact id="${id}" /> can stand after a sentence.`,
        'Then npm run content:release, which writes it down.',
      ],
    };
  },
};
