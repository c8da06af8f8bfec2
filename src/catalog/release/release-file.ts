import { z } from 'astro/zod';
import type { Json } from '@/core/record/event.ts';
import { day, id, text } from '@/schema/text.ts';
import type { Problem } from '../problem.ts';
import { damaged, readWritten } from '../written-file.ts';
import { canonicalJson } from './canonical.ts';
import { digestsOf, isSame, type QuestionAge, type Release, type Released } from './release.ts';

/** Name of the release file below `content/`. */
export const releaseFile = 'release.json';

/** What there is before the first release. */
export const emptyRelease: Release = { questions: new Map(), retired: new Map(), ages: new Map() };

const questionId = z.string().refine((path) => {
  const parts = path.split('/');
  return parts.length === 3 && parts.every((part) => id.safeParse(part).success);
}, 'an id looks like course/lesson/question');
const digest = z.string().regex(/^[0-9a-f]{64}$/, 'a digest is 64 hexadecimal digits');
const digests = z.strictObject({ structure: digest, ky: digest, ru: digest, en: digest });
const rev = z.int().min(1);
const wording = z.record(z.string(), z.string());

const locale = z.enum(['ky', 'ru', 'en']);
const age = z.strictObject({
  explained: z
    .string()
    .regex(
      /^(block|[a-z0-9-]+\/[a-z0-9-]+):[0-9a-f]{16}$/,
      'block: or lesson/section: and 16 hexadecimal digits',
    )
    .optional(),
  unsure: day.optional(),
  older: z.partialRecord(locale, day).default({}),
});

const schema = z.strictObject({
  version: z.literal(1),
  questions: z.record(
    questionId,
    z.strictObject({
      rev,
      section: id,
      digests,
      structure: z.record(z.string(), z.json()),
      words: z.strictObject({ ky: wording, ru: wording, en: wording }),
      age: age.optional(),
    }),
  ),
  retired: z.record(questionId, z.strictObject({ rev, prompt: text, digests })),
});

/** Reads `release.json`. Damage of any kind, also a merge that mixed two releases, is told and never passed over. */
export function readRelease(
  source: string,
): { release: Release; problems: readonly [] } | { release: undefined; problems: readonly Problem[] } {
  const read = readWritten(releaseFile, source, schema);
  if ('problem' in read) return { release: undefined, problems: [read.problem] };
  const faulty = (field: string, found: string) => ({
    release: undefined,
    problems: [damaged(releaseFile, field, found)],
  });
  const questions = new Map<string, Released>();
  const ages = new Map<string, QuestionAge>();
  for (const [id, { age, ...question }] of Object.entries(read.data.questions)) {
    questions.set(id, question);
    if (age !== undefined) ages.set(id, age);
  }
  const retired = new Map(Object.entries(read.data.retired));
  for (const [id, question] of questions) {
    if (!isSame(digestsOf(question), question.digests))
      return faulty(`questions.${id}.digests`, 'digests of other texts than those beside them');
    if (retired.has(id)) return faulty(`retired.${id}`, 'a question that is both on the site and retired');
  }
  return { release: { questions, retired, ages }, problems: [] };
}

const line = (key: string, value: Json) => `${JSON.stringify(key)}: ${canonicalJson(value)}`;

/** What is known of a question's age, on a line of its own; nothing of it is no line. */
function ageLine(age: QuestionAge | undefined): string[] {
  const { explained, unsure, older = {} } = age ?? {};
  const known = {
    ...(explained !== undefined && { explained }),
    ...(unsure !== undefined && { unsure }),
    ...(Object.keys(older).length > 0 && { older: { ...older } }),
  };
  return Object.keys(known).length === 0 ? [] : [line('age', known)];
}

/** A release as the text of `release.json`: a line for each part, so that two releases merge and compare by lines. */
export function writeRelease({ questions, retired, ages }: Release): string {
  const standing = [...questions].map(([id, { rev, section, digests, structure, words }]) => {
    const parts = [
      `${line('rev', rev)}, ${line('section', section)}`,
      line('digests', { ...digests }),
      line('structure', structure),
      ...ageLine(ages.get(id)),
      `"words": {\n   ${[line('ky', words.ky), line('ru', words.ru), line('en', words.en)].join(',\n   ')} }`,
    ];
    return `  ${JSON.stringify(id)}: {\n   ${parts.join(',\n   ')} }`;
  });
  const gone = [...retired]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(
      ([id, { rev, prompt, digests }]) =>
        `  ${line(id, { rev, prompt: { ...prompt }, digests: { ...digests } })}`,
    );
  const block = (lines: readonly string[]) => (lines.length === 0 ? '{}' : `{\n${lines.join(',\n')}\n }`);
  return `{\n "version": 1,\n "questions": ${block(standing)},\n "retired": ${block(gone)}\n}\n`;
}
