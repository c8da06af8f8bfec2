import type { Question } from '@/questions/registry.ts';
import type { ContentRule, Fault } from '../rule.ts';

type Type = Question['type'];

/** Bytes of script after brotli that question types bring to a lesson; `types` names every type that needs the part. */
export interface ScriptPart {
  readonly bytes: number;
  readonly types: readonly Type[];
}

const listed: readonly Type[] = [
  'one-choice',
  'several-choices',
  'order',
  'place-in-picture',
  'place-in-text',
  'true-false',
];

/** As built on 2026-11-26; `e2e/weight.e2e.ts` holds each lesson's sum to what its page takes. */
export const scriptParts: readonly ScriptPart[] = [
  { bytes: 941, types: listed },
  { bytes: 822, types: ['number', 'calculation'] },
  { bytes: 340, types: ['match', 'groups'] },
  { bytes: 760, types: ['calculation', 'compare-addresses'] },
  { bytes: 371, types: ['one-choice'] },
  { bytes: 500, types: ['several-choices'] },
  { bytes: 1063, types: ['order'] },
  { bytes: 739, types: ['place-in-picture'] },
  { bytes: 1118, types: ['place-in-text'] },
  { bytes: 1167, types: ['true-false'] },
  { bytes: 598, types: ['number'] },
  { bytes: 2369, types: ['calculation'] },
  { bytes: 1085, types: ['match'] },
  { bytes: 904, types: ['groups'] },
  { bytes: 2026, types: ['gap-text'] },
  { bytes: 2345, types: ['compare-addresses'] },
];

/** What a lesson may take in all, less what every quiz runs on. */
export const scriptRoom = 20 * 1024 - 16_182;

/** Bytes of script that a quiz with these types brings beyond what every quiz runs on. */
export function scriptOf(types: readonly Type[]): number {
  return scriptParts
    .filter((part) => part.types.some((type) => types.includes(type)))
    .reduce((sum, { bytes }) => sum + bytes, 0);
}

/** A lesson's questions will arrive within its budget of script on a line paid by the megabyte. */
export const rule: ContentRule = {
  id: 'quiz-script',
  severity: 'error',
  over: 'content',
  about: `The types of question in a lesson bring at most ${scriptRoom.toLocaleString('en')} bytes of script together.`,
  measured: '0 of 6 quizzes; the sums are those of the built pages to 1 %',
  check: ({ sheets }) =>
    [...sheets.quizzes.values()].flatMap(({ file, value, lineOf }): Fault[] => {
      const types = [...new Set(value?.questions.map(({ type }) => type) ?? [])];
      const bytes = scriptOf(types);
      if (bytes <= scriptRoom) return [];
      const line = lineOf(['questions']);
      return [
        {
          file,
          ...(line === undefined ? {} : { line }),
          field: 'questions',
          found: `${types.join(', ')}: ${bytes.toLocaleString('en')} bytes of script together`,
          mend: `ask with fewer types; ${mend(types)}`,
        },
      ];
    }),
};

/** Which types to leave out: those without which the rest fits, the dearest first. */
function mend(types: readonly Type[]): string {
  const without = (type: Type) => scriptOf(types.filter((each) => each !== type));
  const enough = types
    .filter((type) => without(type) <= scriptRoom)
    .sort((one, two) => without(one) - without(two));
  return enough.length === 0
    ? 'one-choice, several-choices, order and number fit together'
    : `without ${enough.join(' or without ')} the rest fits`;
}
