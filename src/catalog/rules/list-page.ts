import type { Rule } from './rule.ts';

/** What the build itself refuses, before any rule: these names stand in reports as well. */
export const built: Readonly<Record<string, string>> = {
  yaml: 'A YAML file can be read: texts with a colon or a quote stand between quotes.',
  schema: 'A YAML file has the fields it needs, each of its kind, in three languages, and no others.',
  'stray-file': 'A file has a name and a place that belong to something.',
  place: 'A lesson is listed by its course, once.',
  reference: 'Terms, facts, labs and lessons that a file names exist.',
  'question-names': 'The section and the facts that a question names exist, and its id stands once.',
  'test-pool':
    'The pool of a test is large enough for its draw, and each question names its level and lesson.',
  path: 'Courses and lessons of a path are written or stand in planned.yaml, each lesson once.',
  placement:
    'The placement check asks four questions of each level, easier ones first, and what they name exists.',
  'missing-text': 'A text stands in three languages, or awaiting says which one is still to come.',
  sections: 'A text has as many ## headings as its plan has sections.',
  'mdx-words': 'The words of MDX in a text are known, and the ids they name exist.',
  'mdx-prose': 'A text is prose: no expressions, no imports, no title of its own.',
  explains: 'The place that explains a question stands once, in its section, in every language.',
  pairs: 'A text has the same blocks in the three languages.',
  figures: 'A drawing is there, small and clean, and each label has its place.',
  release: 'release.json can be read.',
  'question-release': 'A changed question is labelled, so that earlier answers keep their meaning.',
  'explained-changed':
    'The text that answers a question says what it said, or the release knows that it still answers it.',
  'stale-translation': 'A changed text is followed by its translations, or the release says why not.',
  'term-base': 'terms.tsv can be read: each line has its columns, each term stands once.',
  translations: 'translations.json and short-texts.json can be read.',
};

const groups: Readonly<Record<string, string>> = {
  structure: 'Does it hold together',
  prose: 'Prose: links, numbers, length, safety',
  kyrgyz: 'Kyrgyz',
  assessment: 'Questions and their facts',
};

const cell = (text: string) => text.replaceAll('|', String.raw`\|`).replaceAll('<', String.raw`\<`);

function rowOf({ id, severity, about, measured = '' }: Rule): string {
  return `| \`${id}\` | ${severity} | ${cell(about)} | ${cell(measured)} |`;
}

/**
 * The page `content/RULES.md`: every rule by its group, with what it is about and how often it was wrong.
 * @param groupOf the group of a rule: the folder of its file
 */
export function rulesPage(rules: readonly Rule[], groupOf: (id: string) => string | undefined): string {
  const parts = Object.entries(groups).flatMap(([group, title]) => {
    const here = rules.filter(({ id }) => groupOf(id) === group);
    if (here.length === 0) return [];
    const head = ['| rule | | it wants | how often it was wrong here |', '| --- | --- | --- | --- |'];
    return [`## ${title}`, '', ...head, ...here.map(rowOf), ''];
  });
  const structure = Object.entries(built).map(([id, about]) => `| \`${id}\` | ${cell(about)} |`);
  return [
    '# The rules of the check',
    '',
    'Written by `npm run content:rules` from the rules themselves; do not change it by hand. `npm run content:check -- --rule {rule}`',
    'tells one rule only. An error must be mended; a warning wants a look.',
    '',
    ...parts,
    '## What the build refuses too',
    '',
    '| rule | it wants |',
    '| --- | --- |',
    ...structure,
    '',
  ].join('\n');
}
