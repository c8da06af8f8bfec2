import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Json, LearningEvent } from '../record/event.ts';
import { mergeLogs } from '../record/merge.ts';
import { parseEvent } from '../record/parse-event.ts';
import { countsOf, lastOutcome, placementObject, readOutcome } from './outcome.ts';
import { answersWith, anyAnswers } from './sample-placement.ts';

const now = Date.UTC(2026, 10, 26);
const event = (id: string, at: number, result: Json): LearningEvent => ({
  id,
  at: new Date(at).toISOString(),
  actor: 'device',
  verb: 'completed',
  object: placementObject,
  rev: 1,
  result,
});

describe('what came of a check', () => {
  it('is read back from its event as it was stored, also through a file', () => {
    fc.assert(
      fc.property(anyAnswers, (given) => {
        const stored = parseEvent(JSON.parse(JSON.stringify(event('a', now, { given }))));
        expect(stored && readOutcome(stored)).toEqual({ at: new Date(now).toISOString(), given });
      }),
    );
  });
  it('counts right answers by level', () => {
    expect(countsOf(answersWith({ start: 3, depth: 1 }))).toEqual({
      start: { right: 3, total: 4 },
      practice: { right: 0, total: 4 },
      depth: { right: 1, total: 4 },
    });
  });
  it('is nothing where the event holds junk, half of it or a question twice, and nothing is thrown', () => {
    const [one] = answersWith({ start: 1 });
    const junk: Json[] = [
      null,
      'x',
      [],
      {},
      { given: [] },
      { given: 'all' },
      { given: [{ ...one, level: 'top' }] },
    ];
    for (const result of [...junk, { given: [one ?? null, one ?? null] }, { given: [one ?? null, 7] }])
      expect(readOutcome(event('a', now, result))).toBeUndefined();
    fc.assert(
      fc.property(fc.jsonValue(), (result) => {
        readOutcome(event('a', now, result as Json));
      }),
    );
  });
  it('is that of the last check, whatever order two devices are joined in', () => {
    const [early, late] = [answersWith({ start: 1 }), answersWith({ start: 4 })];
    const a = [event('a', now - 9000, { given: early })];
    const b = [event('b', now - 1000, { given: late }), event('c', now - 500, 'junk')];
    expect(lastOutcome(mergeLogs(a, b), now)?.given).toEqual(late);
    expect(lastOutcome(mergeLogs(b, a), now)?.given).toEqual(late);
    expect(lastOutcome([], now)).toBeUndefined();
  });
  it('is not taken from a clock that ran years ahead, while there is another', () => {
    const log = [
      event('a', now, { given: answersWith({ start: 1 }) }),
      event('b', now + 1e11, { given: answersWith({}) }),
    ];
    expect(lastOutcome(log, now)?.given).toEqual(answersWith({ start: 1 }));
    expect(lastOutcome(log.slice(1), now)?.given).toEqual(answersWith({}));
  });
});
