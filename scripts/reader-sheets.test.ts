import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { parse } from 'yaml';
import { boxLetters } from '@/core/classroom/paper/letters.ts';
import { type Question, questionSchema } from '@/questions/registry.ts';
import { fared, plainOf, posed, poseText } from './reader-sheets.ts';

const example = (type: string): Question =>
  questionSchema.parse(parse(readFileSync(`src/questions/${type}/example.yaml`, 'utf8')));
const types = ['one-choice', 'several-choices', 'order', 'match', 'groups', 'true-false', 'number'];
const seed = '0a1b2c3d';

/** The right answer as a reader would put it down. */
function rightFor({ paper }: ReturnType<typeof posed>[number]): string {
  const { right, lettered, lines } = paper;
  const letter = (id: unknown) => boxLetters[lettered.indexOf(String(id))] ?? '?';
  if (typeof right === 'number') return String(right);
  if (Array.isArray(right)) return right.map(letter).join('');
  if (typeof right === 'string') return letter(right);
  const fields = right as Readonly<Record<string, unknown>>;
  if ('truth' in fields) return `${fields['truth'] === true ? '+' : '-'}${letter(fields['option'])}`;
  return lines.map((line) => letter(fields[line])).join('');
}

it.each(types)('a right answer to %s earns all points, an empty one none', (type) => {
  const [one] = posed([example(type)], 'ky', seed);
  if (one === undefined) throw new Error(`${type} is left out`);
  expect(fared(one, rightFor(one), 'ky')).toMatchObject({ isWhole: true });
  expect(fared(one, '', 'ky')).toEqual({ earned: 0, total: 1, isWhole: false });
  expect(poseText(one, 3)).toContain(`3. ${example(type).prompt.ky}`);
});

it('a text whose segments are marked is asked by letters, what needs a picture is left out', () => {
  const [one] = posed([example('place-in-text')], 'en', seed);
  expect(one?.paper.type).toBe('several-choices');
  expect(posed([example('place-in-picture'), example('gap-text')], 'en', seed)).toEqual([]);
});

it('a sheet does not tell the answer: the letter of the right option is another with another seed', () => {
  const seeds = ['0a1b2c3d', '11111111', '22222222', '33333333', 'abcdef01', '9f9f9f9f'];
  const letters = seeds.map((each) =>
    posed([example('one-choice')], 'ky', each)
      .map(rightFor)
      .join(),
  );
  expect(new Set(letters).size).toBeGreaterThan(1);
});

it('whatever is put down is judged and never an exception', () => {
  const all = types.flatMap((type) => posed([example(type)], 'ru', seed));
  fc.assert(
    fc.property(fc.constantFrom(...all), fc.string(), (one, given) => {
      const { earned, total } = fared(one, given, 'ru');
      expect(earned).toBeGreaterThanOrEqual(0);
      expect(earned).toBeLessThanOrEqual(total);
    }),
  );
});

it('a text is given with its headings and without its marks', () => {
  expect(plainOf('Кириш.\n\n## Капчык\n\n**Жеке** ачкыч. <Fact id="B4.01" />')).toBe(
    'Кириш.\n\n## Капчык\nЖеке ачкыч.',
  );
});
