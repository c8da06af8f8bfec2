import { existsSync, readFileSync } from 'node:fs';
import { deflateSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { judgeEvidence, writeEvidence } from '@/core/scenario/evidence.ts';
import { phraseOf } from '@/core/scenario/learner.ts';
import { passes } from '@/core/scenario/score.ts';
import { walk } from '@/core/scenario/walk.ts';
import { played } from './fixture-content.ts';

const seed = '0a1b2c3d';
const ways = ['win', 'lose'] as const;

describe.each(played)('the evidence of $name', ({ scenario, lab }) => {
  const frozen = `content/labs/${scenario.id}/runs.json`;
  const runs: Record<string, Record<string, string>> = existsSync(frozen)
    ? JSON.parse(readFileSync(frozen, 'utf8'))
    : {};

  it.each(ways)('frozen as the run «%s» still replays to the same state and score', (way) => {
    const verdict = judgeEvidence(scenario, runs[lab.level]?.[way] ?? '');
    // A changed lab.yaml wants `npm run labs:runs`; a changed engine must still read what was frozen, or get a new number.
    expect(verdict).toMatchObject({ ok: true, honest: true });
    if (verdict.ok) expect(passes(scenario, verdict.earned, verdict.total)).toBe(way === 'win');
  });

  it.each(ways)(
    'of the run «%s» takes at most 600 bytes for forty actions, and holds no word of the phrase',
    (way) => {
      const { actions } = walk(scenario, seed, lab.walks[way]);
      const text = writeEvidence(scenario, { seed, locale: 'ky', actions });
      const bytes = deflateSync(text, { level: 9 }).length;
      expect(bytes, `${actions.length} actions`).toBeLessThanOrEqual(600 * Math.max(1, actions.length / 40));
      const words = phraseOf(seed).split(' ').slice(2);
      // An option may be called like one word of a phrase («wait»); two of them would be no chance any more.
      expect(words.filter((word) => new RegExp(`"${word}"`).test(text)).length).toBeLessThan(2);
    },
  );

  it('is found dishonest when points, state or an action were changed', () => {
    const { actions } = walk(scenario, seed, lab.walks.lose);
    const text = writeEvidence(scenario, { seed, locale: 'ky', actions });
    const row = JSON.parse(text) as unknown[];
    const bent = [
      row.with(10, Number(row[10]) + 1),
      row.with(9, '0'.repeat(16)),
      row.with(8, (row[8] as unknown[]).slice(0, -2)),
    ];
    for (const one of bent)
      expect(judgeEvidence(scenario, JSON.stringify(one))).toMatchObject({ ok: true, honest: false });
  });

  it('is refused with a code, never an exception, whatever stands in it', () => {
    const { actions } = walk(scenario, seed, lab.walks.win);
    const row = JSON.parse(writeEvidence(scenario, { seed, locale: 'ky', actions })) as unknown[];
    fc.assert(
      fc.property(fc.nat(11), fc.jsonValue(), (at, junk) => {
        const verdict = judgeEvidence(scenario, JSON.stringify(row.with(at, junk)));
        expect(typeof verdict.ok).toBe('boolean');
      }),
      { numRuns: 20 },
    );
    for (const at of row.keys())
      expect(
        judgeEvidence(scenario, JSON.stringify(row.with(at, { toString: 0, valueOf: 0 }))).ok,
      ).toBeTypeOf('boolean');
    expect(judgeEvidence(scenario, 'no json')).toEqual({ ok: false, code: 'malformed' });
  });
});
