import { describe, expect, it } from 'vitest';
import type { Json } from '@/core/record/event.ts';
import { judgeEvidence } from '@/core/scenario/evidence.ts';
import { walk } from '@/core/scenario/walk.ts';
import { played } from '../fixture-content.ts';
import { evidenceOf } from './evidence-of.ts';
import { newRun } from './run-document.ts';

const [one] = played;
if (one === undefined) throw new Error('no lab to play');
const { scenario, lab } = one;
// As it comes from rules.json: without the code of its domains.
const { domains: _, ...rules } = scenario;
const begun = newRun(scenario, '0a1b2c3d');
const { actions } = walk(scenario, '0a1b2c3d', lab.walks.win);
const run = { ...begun, actions: [...begun.actions, ...(actions as Json[])] };

describe('the evidence of a stored run, away from its page', () => {
  it('is one that is judged to be honest', async () => {
    const text = await evidenceOf(rules, run, 'ky');
    expect(judgeEvidence(scenario, text ?? '')).toMatchObject({ ok: true, honest: true });
  });
  it('is made for several at once, each its own', async () => {
    const half = { ...run, actions: run.actions.slice(0, 2) };
    const [short, long] = await Promise.all([evidenceOf(rules, half, 'ky'), evidenceOf(rules, run, 'ky')]);
    expect(judgeEvidence(scenario, short ?? '')).toMatchObject({ ok: true, honest: true });
    expect(short?.length).toBeLessThan(long?.length ?? 0);
  });
  it('is none for a run that was made by other rules', async () => {
    expect(await evidenceOf({ ...rules, rev: scenario.rev + 1 }, run, 'ky')).toBeUndefined();
    expect(await evidenceOf({ ...rules, id: 'other' }, run, 'ky')).toBeUndefined();
  });
});
