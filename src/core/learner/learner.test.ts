import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mostLearners, nameless, type Pin, pictures, readLearners } from './learner.ts';
import { faultOfName, longestName, readName, tidyName } from './name.ts';
import { afterForgotten, afterRight, afterWrong, hasFallenAway, isPin, waitFor } from './pin-rules.ts';

const pin: Pin = { salt: 'c2FsdHNhbHRzYWx0c2E=', hash: 'aGFzaGhhc2hoYXNoaGFzaGhhc2hoYXM=', wrong: 0 };
const noon = Date.UTC(2026, 10, 22, 12);

describe('a name', () => {
  it.each(['Айгүл', 'Ысык-Көл кызы Өмүрбекова', "O'Brien", 'Нурбек (7-б)', '李', 'José', 'Ы.', ''])(
    'may be %j',
    (name) => void expect(faultOfName(tidyName(name))).toBeNull(),
  );
  it.each([
    ['number', '4169 5800 1234 5678'],
    ['number', '+996 555 12 34 56'],
    ['number', '٤١٦٩'],
    ['secret', 'abandon ability able about above absent absorb abstract absurd abuse access accident'],
    ['secret', 'бир эки үч төрт беш алты жети'],
    ['secret', `0x${'a1'.repeat(32)}`],
    ['long', 'а'.repeat(longestName + 1)],
    ['signs', '<b>Айгүл</b>'],
    ['signs', 'Айгүл 🦊'],
    ['signs', 'a@b.kg'],
  ])('is refused as %s: %j', (fault, name) => void expect(faultOfName(tidyName(name))).toBe(fault));
  it('loses what cannot be seen', () => {
    expect(tidyName(' Ай\u200Bгүл \n\u202E Бек\u0000 ')).toBe('Ай гүл Бек');
  });
  it('is one of these or empty, whatever a store or a file says', () => {
    fc.assert(
      fc.property(fc.anything(), (value) => {
        const name = readName(value);
        expect([...name].length).toBeLessThanOrEqual(longestName);
        expect(readName(name)).toBe(name);
      }),
    );
    expect(readName('<script>')).toBe('');
  });
});

describe('the list of learners', () => {
  it('is the first alone where nothing was written', () => {
    expect(readLearners(null)).toEqual([{ id: '', name: '', picture: nameless('').picture }]);
  });
  it('comes back as it was written', () => {
    const list = [
      { id: '', name: 'Айгүл', picture: 'komuz' as const },
      { id: 'a1b2c3d4', name: '', picture: 'book' as const, pin },
    ];
    expect(readLearners(JSON.stringify(list))).toEqual(list);
  });
  it('drops what is no learner, forgets a PIN that is none, and draws a picture it does not know anew', () => {
    const rows = [
      null,
      7,
      { id: '../x' },
      { id: 'a1b2c3d4', name: '<b>', picture: 'face', pin: { salt: 1 } },
    ];
    expect(readLearners(JSON.stringify(rows))).toEqual([nameless('a1b2c3d4')]);
  });
  it('has each learner once, and not more than a family', () => {
    const many = Array.from({ length: 40 }, (_, n) => ({ id: `learner${n % 10}` }));
    expect(readLearners(JSON.stringify([...many, ...many])).length).toBe(10);
    const crowd = Array.from({ length: 40 }, (_, n) => ({ id: String(10_000_000 + n) }));
    expect(readLearners(JSON.stringify(crowd)).length).toBe(mostLearners);
  });
  it('bears any text, and always has somebody', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
        const learners = readLearners(text);
        expect(learners.length).toBeGreaterThan(0);
        for (const { id, picture } of learners) {
          expect(id).toMatch(/^([a-z0-9]{8})?$/);
          expect(pictures).toContain(picture);
        }
        expect(readLearners(JSON.stringify(learners))).toEqual(learners);
      }),
    );
  });
});

describe('a PIN', () => {
  it('is four to six digits', () => {
    expect(['1234', '123456'].every(isPin)).toBe(true);
    expect(['123', '1234567', '12a4', '', ' 1234'].some(isPin)).toBe(false);
  });
  it('may be tried five times, then waits half a minute, then may be tried again', () => {
    let tried = pin;
    for (let n = 0; n < 4; n += 1) tried = afterWrong(tried, noon);
    expect(waitFor(tried, noon)).toBe(0);
    tried = afterWrong(tried, noon);
    expect(waitFor(tried, noon)).toBe(30_000);
    expect(waitFor(tried, noon + 29_999)).toBe(1);
    expect(waitFor(tried, noon + 30_000)).toBe(0);
    expect(waitFor(afterWrong(tried, noon + 30_000), noon + 30_000)).toBe(0);
    expect(waitFor(afterRight(tried), noon)).toBe(0);
  });
  it('never makes anybody wait longer than that, also when the clock was set back', () => {
    fc.assert(
      fc.property(fc.nat(50), fc.integer(), fc.integer(), (wrong, at, now) => {
        const wait = waitFor({ ...pin, wrong, wrongAt: new Date(noon + at).toISOString() }, noon + now);
        expect(wait).toBeGreaterThanOrEqual(0);
        expect(wait).toBeLessThanOrEqual(30_000);
      }),
    );
    const tried = { ...pin, wrong: 5, wrongAt: new Date(noon).toISOString() };
    expect(waitFor(tried, noon - 3_600_000)).toBe(0);
  });
  it('falls away a day after it was said to be forgotten, unless it was right in between', () => {
    const forgotten = afterForgotten(pin, noon);
    const day = 86_400_000;
    expect(hasFallenAway(forgotten, noon + day - 1)).toBe(false);
    expect(hasFallenAway(forgotten, noon + day)).toBe(true);
    expect(hasFallenAway(afterForgotten(forgotten, noon + day), noon + day)).toBe(true);
    expect(hasFallenAway(afterRight(forgotten), noon + 9 * day)).toBe(false);
  });
});
