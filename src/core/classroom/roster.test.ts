import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readRoster, rosterLimits, writeRoster } from './roster.ts';

let made = 0;
const newId = () => `id-${++made}`;
const names = (text: string) => readRoster(text, [], newId).roster.map(({ name, group }) => [name, group]);

describe('a pasted list of a class', () => {
  it('is a pupil a line, numbers and empty lines left out, a group after a semicolon or a tab', () => {
    expect(names('1. Асанова Айгүл; 1-топ\r\n\r\n 2) Үсөнов  Нурбек\t2-топ\n17\nЖээнбек')).toEqual([
      ['Асанова Айгүл', '1-топ'],
      ['Үсөнов Нурбек', '2-топ'],
      ['17', ''],
      ['Жээнбек', ''],
    ]);
  });

  it('keeps the id of whoever was on it before, also when case or group has changed', () => {
    const before = readRoster('Айгүл\nНурбек; 1', [], newId).roster;
    const after = readRoster('нурбек; 2\nАйгүл\nЖаңы', before, newId).roster;
    expect(after.map(({ id }) => id).slice(0, 2)).toEqual([before[1]?.id, before[0]?.id]);
    expect(before.map(({ id }) => id)).not.toContain(after[2]?.id);
  });

  it('names whoever stands on it twice and keeps the pupil once', () => {
    const { roster, twice } = readRoster('Айгүл\nайгүл\nНурбек', [], newId);
    expect(roster).toHaveLength(2);
    expect(twice).toEqual(['айгүл']);
  });

  it('is cut at its limits, and says by how much', () => {
    const { roster, over } = readRoster(
      Array.from({ length: rosterLimits.pupils + 3 }, (_, at) => `Окуучу ${at}`).join('\n'),
      [],
      newId,
    );
    expect([roster.length, over]).toEqual([rosterLimits.pupils, 3]);
  });

  it('written and read again is the same, whatever was pasted', () => {
    const sign = fc.constantFrom('1', '.', ')', ' ', ';', '\t', '\u0000', '\u00ad', 'и', '\u0306', 'Ү', 'ң');
    const line = fc.array(sign, { maxLength: 60 }).map((signs) => signs.join(''));
    fc.assert(
      fc.property(fc.array(fc.oneof(fc.string({ unit: 'binary' }), line)), (lines) => {
        const { roster } = readRoster(lines.join('\n'), [], newId);
        for (const { name, group } of roster) {
          expect([...name].length).toBeLessThanOrEqual(rosterLimits.name);
          expect([...group].length).toBeLessThanOrEqual(rosterLimits.group);
        }
        const again = readRoster(writeRoster(roster), roster, newId);
        expect(again).toEqual({ roster, twice: [], over: 0 });
      }),
      { numRuns: 1000 },
    );
  });
});
