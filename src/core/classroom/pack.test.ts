import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { packAssignment, unpackAssignment } from './pack-assignment.ts';
import { packSubmission, unpackSubmission } from './pack-submission.ts';
import { readAssignment } from './read-assignment.ts';
import { readSubmission } from './read-submission.ts';
import { anyAssignment, anySubmission } from './sample-any-work.ts';
import { sampleAssignment } from './sample-assignment.ts';
import { tidyLine, tidyText } from './told.ts';

/** Values put in place of a part of good data, deep inside. */
const wrong = fc.oneof(
  fc.constantFrom(undefined, null, 0, -1, 1e300, Number.NaN, '', 'x', [], {}, true, '\u0000', [[[]]]),
  fc.anything(),
);

/** The paths to every part of a value. */
function paths(value: unknown, path: readonly (string | number)[] = []): (readonly (string | number)[])[] {
  if (typeof value !== 'object' || value === null) return [path];
  return [path, ...Object.entries(value).flatMap(([key, part]) => paths(part, [...path, key]))];
}

function replaced(value: unknown, [key, ...rest]: readonly (string | number)[], by: unknown): unknown {
  if (key === undefined) return by;
  const copy = Array.isArray(value) ? [...value] : { ...(value as object) };
  (copy as Record<string | number, unknown>)[key] = replaced(
    (value as Record<string | number, unknown>)[key],
    rest,
    by,
  );
  return copy;
}

describe('an assignment', () => {
  it('is packed and unpacked to the same', () => {
    fc.assert(
      fc.property(anyAssignment(), (assignment) => {
        expect(unpackAssignment(packAssignment(assignment), assignment.to)).toEqual(assignment);
      }),
    );
  });
  it('is refused or read as a sound one, whatever part of its packed text or of itself is anything', () => {
    fc.assert(
      fc.property(anyAssignment(), fc.nat(), wrong, (assignment, pick, by) => {
        const columns: unknown = JSON.parse(packAssignment(assignment));
        for (const [value, read] of [
          [columns, (row: unknown) => unpackAssignment(JSON.stringify(row) ?? '', assignment.to)],
          [assignment, readAssignment],
        ] as const) {
          const all = paths(value);
          const found = read(replaced(value, all[pick % all.length] ?? [], by));
          if (found !== undefined && found !== 'newer') expect(readAssignment(found)).toEqual(found);
        }
      }),
    );
  });
  it('is told to be of a later version', () => {
    expect(unpackAssignment('[2,"anything"]', sampleAssignment.to)).toBe('newer');
  });
  it.each(['', '{}', '[]', 'null', '[1]', '["1"]', '[0.5]', `${'['.repeat(50_000)}${']'.repeat(50_000)}`])(
    'is not found in %.12s',
    (text) => {
      expect(unpackAssignment(text, sampleAssignment.to)).toBeUndefined();
      expect(unpackSubmission(text)).toBeUndefined();
    },
  );
  it('has one to forty items, a pass mark from 1 to 100 and a day that the calendar has', () => {
    const { items } = sampleAssignment;
    const but = (fields: object) => readAssignment({ ...sampleAssignment, ...fields });
    expect(but({})).toEqual(sampleAssignment);
    expect(but({ items: Array.from({ length: 40 }, () => items[0]) })).toBeDefined();
    for (const fields of [
      { items: [] },
      { items: Array.from({ length: 41 }, () => items[0]) },
      { items: [...items, { kind: 'book', course: 'keys', pin: '00000000' }] },
      { items: [{ kind: 'course', course: '../keys', pin: '00000000' }] },
      { items: [{ kind: 'course', course: 'keys', pin: '0000000G' }] },
      { pass: 0 },
      { pass: 101 },
      { pass: 70.5 },
      { tries: -1 },
      { due: '2026-02-31T00:00:00.000Z' },
      { issued: '2026-11-26' },
      { to: { ...sampleAssignment.to, sign: 'short' } },
      { locale: 'de' },
    ])
      expect(but(fields)).toBeUndefined();
  });
});

describe('what is handed in', () => {
  it('is packed and unpacked to the same', () => {
    fc.assert(
      fc.property(anySubmission, (submission) => {
        expect(unpackSubmission(packSubmission(submission))).toEqual(submission);
      }),
      { numRuns: 300 },
    );
  });
  it('is refused or read as sound, whatever part of its packed text or of itself is anything', () => {
    fc.assert(
      fc.property(anySubmission, fc.nat(), wrong, (submission, pick, by) => {
        const columns: unknown = JSON.parse(packSubmission(submission));
        for (const [value, read] of [
          [columns, (row: unknown) => unpackSubmission(JSON.stringify(row) ?? '')],
          [submission, readSubmission],
        ] as const) {
          const all = paths(value);
          const found = read(replaced(value, all[pick % all.length] ?? [], by));
          if (found !== undefined && found !== 'newer') expect(readSubmission(found)).toEqual(found);
        }
      }),
      { numRuns: 300 },
    );
  });
  it('is not taken without a name, nor under a telephone number or a phrase', () => {
    const sound = fc.sample(anySubmission, { numRuns: 1, seed: 1 })[0];
    for (const pupil of [
      '',
      ' ',
      '\u200b',
      '+996 700 12 34 56',
      'a@b.kg',
      'x'.repeat(41),
      7,
      null,
      'a\ud800',
    ])
      expect(readSubmission({ ...sound, pupil })).toBeUndefined();
    expect(readSubmission({ ...sound, pupil: '  Асанова\u200b   Айгүл ' })?.pupil).toBe('Асанова Айгүл');
  });
  it('is bounded', () => {
    const sound = fc.sample(anySubmission, { numRuns: 1, seed: 1 })[0];
    const reading = { course: 'a', lesson: 'b', sections: ['c'] };
    const many = (count: number) => Array.from({ length: count }, () => reading);
    expect(readSubmission({ ...sound, readings: many(1000) })).toBeDefined();
    expect(readSubmission({ ...sound, readings: many(1001) })).toBeUndefined();
  });
});

describe('a text that a teacher typed', () => {
  it('is tidy once it was tidied, and never longer than it may be', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', maxLength: 200 }),
        fc.integer({ min: 1, max: 80 }),
        (text, most) => {
          for (const tidy of [tidyLine, tidyText]) {
            const once = tidy(text, most);
            expect(tidy(once, most)).toBe(once);
            expect([...once].length).toBeLessThanOrEqual(most);
          }
        },
      ),
      { numRuns: 500 },
    );
  });
  it('keeps its lines, but not what turns the text about or cannot be seen', () => {
    expect(tidyText('  Жума\r\n\r\n\r\n\r\nсаат 10\u202e\u200b ', 300)).toBe('Жума\n\nсаат 10');
    expect(tidyLine('9-А\n\u202eкласс', 40)).toBe('9-А класс');
  });
});
