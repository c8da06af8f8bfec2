import { expect, it, vi } from 'vitest';
import { labJudge, runKey } from './lab-judge.ts';

vi.mock('./lab-run.ts', () => ({
  judgeRunOf: async ({ evidence }: { evidence: string }) => {
    if (evidence === 'offline') throw new Error('not fetched');
    return {
      run: {
        type: 'points',
        earned: 1,
        total: 2,
        claimed: { earned: 1, total: 2 },
        honest: true,
        finished: true,
        seed: '0',
      },
    };
  },
}));

it('judges a run once, tells when there is a verdict, and remembers it by a name that names nobody', async () => {
  const told = vi.fn();
  const labs = labJudge(() => ({}), {}, told);
  expect(labs.judge('fees', 'a')).toBeUndefined();
  expect(labs.judge('fees', 'a')).toBeUndefined();
  expect(labs.waiting()).toBe(1);
  await vi.waitFor(() => expect(told).toHaveBeenCalledOnce());
  expect(labs.judge('fees', 'a')).toMatchObject({ earned: 1 });
  expect([...labs.verdicts().keys()]).toEqual([runKey('fees', 'a')]);
  const later = labJudge(() => ({}), Object.fromEntries(labs.verdicts()), told);
  expect(later.judge('fees', 'a')).toMatchObject({ earned: 1 });
});

it('gives no verdict on a run that could not be played for lack of a connection', async () => {
  const labs = labJudge(
    () => ({}),
    {},
    () => undefined,
  );
  labs.judge('fees', 'offline');
  await vi.waitFor(() => expect(labs.waiting()).toBe(0));
  expect(labs.verdicts().size).toBe(0);
});

it('says at once that a lab has no rules here', () => {
  expect(
    labJudge(
      () => undefined,
      {},
      () => undefined,
    ).judge('fees', 'a'),
  ).toEqual({
    type: 'unreadable',
    code: 'no-rules',
  });
});
