import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Json } from '@/core/record/event.ts';
import { wordsOf } from '../frame/words.ts';
import { judgeRunOf } from './lab-run.ts';
import { readLabTexts, sentencesOf } from './replay-words.ts';
import en from './strings.en.json';

// The frozen runs of a lab and its rules, as a class keeps them.
const built = await import('@/labs/fixture-content.ts');
const [played] = built.readLab('address-check');
if (played === undefined) throw new Error('the lab is not there');
const { domains: _, ...rules } = played.scenario;
const runs = JSON.parse(readFileSync('content/labs/address-check/runs.json', 'utf8')) as Record<
  string,
  Record<'win' | 'lose', string>
>;
const { win, lose } = runs[played.lab.level] as Record<'win' | 'lose', string>;
const ask = (evidence: string, withSteps = false) =>
  judgeRunOf({ lab: rules.id, rules: JSON.parse(JSON.stringify(rules)) as Json, evidence, withSteps });

describe('a run of a lab in the gradebook', () => {
  it('comes to what it really comes to', async () => {
    const { run } = await ask(win);
    expect(run).toMatchObject({ type: 'points', honest: true, finished: true });
    const row = JSON.parse(lose) as unknown[];
    const bent = await ask(JSON.stringify(row.with(10, Number(row[11]))));
    expect(bent.run).toMatchObject({ type: 'points', honest: false });
  });
  it('is told step by step, with the points rising to the end', async () => {
    const { run, replay } = await ask(win, true);
    if (replay === undefined || run.type !== 'points') throw new Error('not played');
    expect(replay.steps.at(-1)?.earned).toBe(run.earned);
    const texts = readLabTexts({ rules: rules as unknown as Json });
    const words = wordsOf(en, 'en');
    const told = replay.steps.flatMap((step) => sentencesOf(step, texts, replay, words));
    expect(told).toContain(en.ev_finished);
    expect(told.some((sentence) => sentence.startsWith('Sent a payment: '))).toBe(true);
    expect(texts.steps.map(({ id }) => id)).toEqual(rules.steps.map(({ id }) => id));
  });
  it('is unreadable, never an exception, whatever stands in its place', async () => {
    for (const junk of ['', '[]', 'junk', JSON.stringify(Array(12).fill(null))])
      expect((await ask(junk)).run).toMatchObject({ type: 'unreadable' });
    const none = await judgeRunOf({ lab: 'x', rules: { id: 7 }, evidence: win, withSteps: true });
    expect(none).toEqual({ run: { type: 'unreadable', code: 'no-rules' } });
  });
});
