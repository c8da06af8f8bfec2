import { locales } from '@/core/locale/locale.ts';
import type { questionTypes } from '@/questions/registry.ts';
import { blocksOf } from '../../translations/blocks.ts';
import { blankQuestion } from '../blank-question.ts';
import { idField, nameFault } from '../fields.ts';
import { type Answers, type Field, fileOf, type Ground, type Kind, Refusal } from '../ground.ts';
import { coursesOf, lessonsOf } from '../listings.ts';
import { placeOfRight } from '../right-place.ts';
import { withMember } from '../yaml-edit.ts';

/** What each type asks, for the list to choose from. */
export const typeHints: Readonly<Record<keyof typeof questionTypes, string>> = {
  'one-choice': 'one right answer of four',
  'several-choices': 'several right answers of four to six',
  order: 'items to be put in order',
  number: 'a number, with its usual mistakes',
  'true-false': 'a statement, and why it is true or false',
  match: 'lines that each get their match',
  groups: 'items to be sorted into groups',
  'gap-text': 'a text with words to fill in',
  'place-in-picture': 'places to be found in a drawing',
  'place-in-text': 'suspicious parts of a message',
  'compare-addresses': 'addresses beside a known one',
  calculation: 'a number from values drawn for each learner',
};

const later = 'later';
const folderOf = (answers: Answers) => `courses/${answers['lesson']}`;

function listed(answers: Answers, { files }: Ground) {
  return lessonsOf(files).find(({ path }) => path === answers['lesson']);
}

/** A paragraph of the section that is to answer, by its place among the blocks of the text. */
interface Paragraph {
  readonly block: number;
  readonly words: string;
}

function paragraphsOf(answers: Answers, ground: Ground): Paragraph[] {
  const section = listed(answers, ground)?.sections.indexOf(answers['section'] ?? '') ?? -1;
  const [course] = (answers['lesson'] ?? '').split('/');
  const source = coursesOf(ground.files).find(({ id }) => id === course)?.source ?? 'ky';
  let at = -1;
  return blocksIn(ground, `${folderOf(answers)}/${source}.mdx`).flatMap(
    ({ kind, words, isSection }, block) => {
      if (isSection) at += 1;
      return at === section && kind === 'a paragraph' ? [{ block, words }] : [];
    },
  );
}

function blocksIn({ files }: Ground, file: string) {
  const mdx = files.get(file);
  if (mdx === undefined) return [];
  try {
    return blocksOf(mdx);
  } catch {
    throw new Refusal(
      `content/${file} cannot be read: "npm run content:check" says what to mend in it first`,
    );
  }
}

const lesson: Field = {
  name: 'lesson',
  ask: 'For which lesson',
  choices: (_, { files }) =>
    lessonsOf(files).map(({ path, title }) => ({ value: path, label: title, hint: path })),
};

const type: Field = {
  name: 'type',
  ask: 'Its type',
  choices: () => Object.entries(typeHints).map(([value, hint]) => ({ value, label: value, hint })),
};

const about: Field = {
  name: 'about',
  ask: 'What it asks, in a few English words; its id is made of them',
  example: 'which one stays secret',
  fault: nameFault,
};

const section: Field = {
  name: 'section',
  ask: 'Which section of the lesson answers it',
  choices: (answers, ground) =>
    (listed(answers, ground)?.sections ?? []).map((id) => ({ value: id, label: id })),
};

const paragraph: Field = {
  name: 'paragraph',
  ask: 'Which paragraph says it best? A wrong answer will lead there',
  preset: () => later,
  choices: (answers, ground) => [
    { value: later, label: 'I shall mark it myself', hint: '<Explains id="…" />' },
    ...paragraphsOf(answers, ground).map(({ words }, index) => ({
      value: String(index + 1),
      label: words.length > 70 ? `${words.slice(0, 69)}…` : words,
    })),
  ],
};

/** A question at the end of the quiz of a lesson. */
export const question: Kind = {
  name: 'question',
  about: 'a question of any of the twelve types, at the end of a quiz',
  fields: [
    lesson,
    type,
    about,
    idField('about', ({ lesson: path = '' }) => {
      const [course = '', name = ''] = path.split('/');
      return { kind: 'question', course, lesson: name };
    }),
    section,
    paragraph,
  ],
  plan: (answers, ground) => {
    const { id = '', type: name = '', section: home = '' } = answers;
    const file = `${folderOf(answers)}/quiz.yaml`;
    const [course = ''] = (answers['lesson'] ?? '').split('/');
    const place = placeOfRight(ground.files, course)(name);
    const text = blankQuestion(ground.examples.get(name) ?? '', { id, section: home, place });
    const marked = marks(answers, ground);
    const unmarked = `Put <Explains id="${id}" /> before the paragraph of section "${home}" that answers it, in every language.`;
    return {
      made: new Map(),
      changed: new Map([[file, withMember(fileOf(ground, file), 'questions', text, file)], ...marked]),
      open: [file],
      page: folderOf(answers),
      hints: [
        `src/questions/${name}/README.md tells about this type.`,
        ...(marked.size > 0 ? [] : [unmarked]),
        'When it is written: npm run content:release, which writes it down.',
      ],
    };
  },
};

/** The texts with the mark before the chosen paragraph; none where a language has something else in that place. */
function marks(answers: Answers, ground: Ground): Map<string, string> {
  const chosen = paragraphsOf(answers, ground)[Number(answers['paragraph']) - 1];
  if (chosen === undefined) return new Map();
  const texts = locales
    .map((locale) => `${folderOf(answers)}/${locale}.mdx`)
    .filter((file) => ground.files.has(file));
  const marked = texts.flatMap((file) => {
    const block = blocksIn(ground, file)[chosen.block];
    if (block?.kind !== 'a paragraph' || block.line === undefined) return [];
    const lines = fileOf(ground, file).split('\n');
    const at = block.line - 1;
    lines[at] = `<Explains id="${answers['id']}" />${lines[at]}`;
    return [[file, lines.join('\n')] as const];
  });
  return marked.length === texts.length ? new Map(marked) : new Map();
}
