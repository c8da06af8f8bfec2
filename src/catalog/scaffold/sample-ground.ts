import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { sampleContent } from '../sample-content.ts';
import type { Answers, Ground, Kind } from './ground.ts';
import { kinds } from './kinds/all.ts';
import { after, scaffold, settle } from './scaffold.ts';

const root = join(import.meta.dirname, '..', '..', '..');
const questions = join(root, 'src', 'questions');

function filesBelow(folder: string): [string, string][] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .map((path) => [path.slice(join(root, 'content').length + 1), readFileSync(path, 'utf8')]);
}

/** The example of every question type. */
export const examples: ReadonlyMap<string, string> = new Map(
  readdirSync(questions)
    .map((type) => [type, join(questions, type, 'example.yaml')] as const)
    .filter(([, file]) => existsSync(file))
    .map(([type, file]) => [type, readFileSync(file, 'utf8')]),
);

/** The templates of `content/`. */
export const templates: ReadonlyMap<string, string> = new Map(
  ['_templates', join('labs', '_template')].flatMap((folder) => filesBelow(join(root, 'content', folder))),
);

/** All of `content/` as it stands. */
export function realGround(): Ground {
  return { files: new Map(filesBelow(join(root, 'content'))), examples, today: '2026-11-26' };
}

/** The small sample content with the templates. */
export function sampleGround(changes: Readonly<Record<string, string>> = {}): Ground {
  const files = new Map([...sampleContent(), ...templates, ...Object.entries(changes)]);
  return { files, examples, today: '2026-11-26' };
}

const titles = (name: string) => ({
  [`${name}-ky`]: 'Көпүрө кантип иштейт: биринчи кадам',
  [`${name}-ru`]: 'Как работает мост: первый шаг',
  [`${name}-en`]: 'How a bridge works: the first step',
});

/** Answers that suffice for each kind, over the sample content or over the real one; the rest are presets. */
export function sampleAnswers(
  course = 'keys',
  lesson = 'first-key',
  section = 'one',
): Readonly<Record<string, Answers>> {
  return {
    lesson: { course, ...titles('title') },
    question: { lesson: `${course}/${lesson}`, type: 'one-choice', about: 'what a bridge holds', section },
    course: { ...titles('title'), ...titles('lesson-title') },
    term: { 'term-ky': 'көпүрө', 'term-ru': 'мост', 'term-en': 'cross-chain bridge' },
    fact: {
      group: 'keys',
      'statement-ky': 'Көпүрө эки тармакты байланыштырат.',
      'statement-ru': 'Мост связывает две сети.',
      'statement-en': 'A bridge connects two networks.',
      source: 'A standard: its text',
      date: '2024',
      url: 'https://example.org/bridge',
      recheck: '2027-02-01',
      confidence: 'P',
    },
    lab: titles('title'),
    page: titles('title'),
  };
}

/** The kind of a name. */
export const kindOf = (name: string): Kind => {
  const kind = kinds.find((each) => each.name === name);
  if (kind === undefined) throw new Error(`no kind ${name}`);
  return kind;
};
/** What flags alone make. */
export function made(name: string, given: Answers, ground: Ground) {
  const settled = settle(kindOf(name), given, ground);
  if ('faults' in settled) throw new Error(settled.faults.join('\n'));
  const plan = scaffold(kindOf(name), settled.answers, ground);
  return { plan, files: after(ground, plan), answers: settled.answers };
}
