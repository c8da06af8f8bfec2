import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isFull } from '@/core/grading/score.ts';
import { type Locale, locales } from '@/core/locale/locale.ts';
import type { Teller, ToldPart } from './frame/told-part.ts';
import { questionStrings } from './island-props.ts';
import { gradeQuestion, type Question, questionProps } from './registry.ts';
import { example, folders, rightAnswer, root } from './sample-answers.ts';

const tellers = import.meta.glob<Teller>('./*/tell.ts', { eager: true });

function toldOf(question: Question, answer: unknown, locale: Locale = 'en') {
  const teller = tellers[`./${question.type}/tell.ts`];
  const words = { strings: questionStrings(question.type, locale), locale };
  const asked = questionProps(question, locale) as never;
  return {
    parts: teller?.tell(asked, answer, words) ?? [],
    task: teller?.task?.(asked, answer, words) ?? '',
  };
}

/** Every text and number in a value, and every key: what an answer to a question may be made of. */
function pieces(value: unknown): unknown[] {
  if (typeof value !== 'object' || value === null) return [value];
  return [...Object.keys(value), ...Object.values(value).flatMap(pieces)];
}

/** Answers shaped like the right one, of the question's own ids and of what no question has. */
function answersLike(right: unknown, question: Question): fc.Arbitrary<unknown> {
  const ids = pieces(question).filter((piece) => typeof piece === 'string');
  const other = fc.constantFrom<unknown>(...ids, 'gone', 'same', 'group-3', 'group-99', true, false, 7, null);
  if (Array.isArray(right)) {
    const mixed = fc.shuffledSubarray(right);
    return fc.oneof(
      mixed,
      fc.tuple(mixed, fc.array(other, { maxLength: 3 })).map(([a, b]) => [...a, ...b]),
    );
  }
  if (typeof right === 'object' && right !== null) {
    const fields = Object.entries(right).map(([key, value]) => [key, answersLike(value, question)] as const);
    return fc.record(Object.fromEntries(fields), { requiredKeys: [] });
  }
  return fc.oneof({ weight: 3, arbitrary: fc.constant(right) }, other);
}

const isRight = ({ right }: ToldPart) => right === true;

describe.each(folders)('%s', (type) => {
  const question = example(type);

  it.each(locales)('tells the right answer as right in every part, with a reason, in %s', (locale) => {
    const { parts } = toldOf(question, rightAnswer(question), locale);
    expect(parts.length).toBeGreaterThan(0);
    expect(parts.every(isRight)).toBe(true);
    expect(parts.some(({ said }) => said !== '')).toBe(true);
    expect(parts.some(({ reason = '' }) => reason !== '')).toBe(true);
  });

  it('leaves no place of its words unfilled and no word unsaid', () => {
    for (const locale of locales) {
      const { parts, task } = toldOf(question, rightAnswer(question), locale);
      const words = JSON.stringify([parts, task]);
      expect(words).not.toMatch(/\{\{|undefined|NaN/);
    }
  });

  it('gives what can be told of any answer, and never throws', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.anything(), fc.jsonValue(), answersLike(rightAnswer(question), question)),
        (answer) => {
          const { parts, task } = toldOf(question, answer);
          expect(typeof task).toBe('string');
          for (const { said, right, reason = '' } of parts) {
            expect([typeof said, typeof reason]).toEqual(['string', 'string']);
            expect([true, false, 'partly']).toContain(right);
            expect(said + reason).not.toBe('');
          }
        },
      ),
    );
  });

  it('calls every part right exactly where the grade is full', () => {
    fc.assert(
      fc.property(answersLike(rightAnswer(question), question), (answer) => {
        const score = gradeQuestion(question, answer);
        if (score.type === 'invalid') return;
        const { parts } = toldOf(question, answer);
        expect(parts.length).toBeGreaterThan(0);
        expect(parts.every(isRight)).toBe(isFull(score));
      }),
    );
  });

  it('says nothing of an answer that is none', () => {
    for (const junk of [null, 'nonsense', {}, [], { picks: 5 }, ['gone']])
      expect(toldOf(question, junk).parts).toEqual([]);
  });

  it.each(readdirSync(join(root, type, 'history')))('still tells the answer of history/%s', (file) => {
    const { question: old, result } = JSON.parse(readFileSync(join(root, type, 'history', file), 'utf8'));
    const { parts } = toldOf(old, result.answer);
    expect(parts.length).toBeGreaterThan(0);
    expect(parts.every(isRight)).toBe(result.score.earned === result.score.total);
  });
});

const old = (type: string) => {
  const { question, result } = JSON.parse(readFileSync(join(root, type, 'history/first.json'), 'utf8'));
  return toldOf(question, result.answer);
};

describe('what was said once', () => {
  it('is told of a choice with the reason of what was chosen', () => {
    expect(old('one-choice').parts).toEqual([
      {
        said: 'The public key',
        right: false,
        reason: 'The private key cannot be computed from the public key.',
      },
    ]);
  });
  it('is told of several choices with what was missed, when something was', () => {
    const question = example('several-choices');
    const [first] = rightAnswer(question) as string[];
    expect(toldOf(question, [first]).parts.at(-1)).toEqual({
      said: '',
      right: false,
      reason: questionStrings('several-choices', 'en')['missed'],
    });
  });
  it('is told of an order as it was put, with its reason at the end', () => {
    const { parts } = old('order');
    expect(parts.map(({ said, right }) => [said, right])).toEqual([
      ['1. The words of the seed phrase', true],
      ['2. The public key', true],
      ['3. The private key', false],
      ['4. The address', true],
      ['', false],
    ]);
    expect(parts.at(-1)?.reason).toMatch(/^Each step/);
    expect(parts.map(({ mark }) => mark)).toEqual([
      'Need not move',
      'Need not move',
      'Needs moving',
      'Need not move',
      undefined,
    ]);
  });
  it('is told of a number with its unit and what went wrong', () => {
    expect(old('number').parts).toEqual([
      { said: '128 bits', right: false, reason: '128 is the random bits alone. Add the check bits too.' },
    ]);
  });
  it('is told of a calculation with the values of the time', () => {
    const { parts, task } = old('calculation');
    expect(task).toContain('The whole sum is 5,000 tokens');
    expect(parts).toMatchObject(
      [{ said: '5,002 tokens', right: false, reason: /^You added one fee/ }].map(({ reason, ...rest }) => ({
        ...rest,
        reason: expect.stringMatching(reason),
      })),
    );
  });
  it('is told of gaps in their text, with the spelling where only that differs', () => {
    const { parts, task } = old('gap-text');
    expect(task).toBe(
      'To sign a transaction, a wallet needs the «Ачык ачкыч». The seed phrase on paper is its «кочурмосу».',
    );
    expect(parts[0]).toMatchObject({ said: 'Ачык ачкыч', right: false });
    expect(parts[1]).toMatchObject({ said: 'кочурмосу', right: true });
    expect(parts[1]?.reason).toContain('көчүрмөсү');
  });
  it('is told of a verdict with the reason given for it', () => {
    expect(old('true-false').parts.map(({ said, right }) => [said, right])).toEqual([
      ['False', true],
      ['The tokens are stored in the memory of the phone.', false],
    ]);
  });
  it('is told of addresses with the group that was named, near ones as partly right', () => {
    const { parts } = old('compare-addresses');
    expect(parts.map(({ right }) => right)).toEqual([true, 'partly']);
    expect(parts[1]?.said).toMatch(/^The address pasted into the wallet\. .*8.* [0-9a-f]{4}$/);
  });
  it('is told of a message with what was found in it', () => {
    const { parts, task } = old('place-in-text');
    expect(task).toContain('Hello, Aigul!');
    expect(parts.map(({ mark }) => mark)).toContain('False alarm: nothing suspicious here');
    expect(parts.at(-1)?.reason).toBe('Suspicious places found: 2 of 4. False alarms: 1.');
  });
  it('is told of pairs and groups one by one', () => {
    expect(old('match').parts[1]).toMatchObject({
      said: 'Public key: To receive tokens from others',
      right: false,
    });
    expect(old('groups').parts[1]).toMatchObject({
      said: 'You forgot the PIN code of the wallet and have the seed phrase: The firm',
      right: false,
    });
  });
});
