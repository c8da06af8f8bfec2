import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readLab } from '@/labs/fixture-content.ts';
import { realBlocks } from '../../../bitcoin/real-blocks.ts';
import { domainNamed, turnOf } from '../../domain.ts';
import { askedTasks } from '../../slices/task-options.ts';
import { type RealPlan, type RecordsPlan, type RecordsView, records } from './records.ts';

const levels = readLab('explorer');
const [first] = levels;
if (!first) throw new Error('there is no lab "explorer"');
const { scenario } = first;
const plan = scenario.sections.records as unknown as RecordsPlan;
const faults = (real: readonly RealPlan[]) =>
  records.check?.(scenario, { ...plan, real } as never).map(({ path }) => path.join('.'));

describe('the real blocks of the explorer', () => {
  it('are those that every node has, byte for byte, with the hash reckoned from them', () => {
    const view = domainNamed(scenario, 'records')?.view?.(
      turnOf(scenario, {} as never, { name: 'records' }),
    ) as unknown as RecordsView;
    expect(plan.real.map(({ height }) => height)).toEqual([170, 171]);
    for (const { height, header } of plan.real)
      expect(realBlocks.find((block) => block.height === height)?.header).toBe(header);
    const [before, after] = view.real;
    expect(before?.hash).toMatch(/^00000000d1145790a8694403d4063f32/);
    expect(after?.previous).toBe(before?.hash);
    expect(realBlocks.find(({ height }) => height === 170)?.transactions).toHaveLength(
      before?.transactions ?? 0,
    );
  });
  it('are refused with any other digit in the header', () => {
    fc.assert(
      fc.property(fc.nat(159), fc.constantFrom(...'0123456789abcdef'), (at, digit) => {
        const [block, ...others] = plan.real;
        if (!block || block.header[at] === digit) return;
        const header = `${block.header.slice(0, at)}${digit}${block.header.slice(at + 1)}`;
        expect(faults([{ ...block, header }, ...others])).toContain('real.0.header');
      }),
      { numRuns: 60 },
    );
    expect(faults(plan.real)).toEqual([]);
  });
  it('are refused when one does not follow the other', () => {
    const [one, other] = plan.real;
    expect(
      one &&
        other &&
        faults([
          { ...one, height: 171 },
          { ...other, height: 172 },
        ]),
    ).toEqual([]);
    const later = realBlocks.find(({ height }) => height === 173);
    expect(one && later && faults([one, { height: 171, header: later.header }])).toEqual(['real.1.header']);
  });
});

describe('the questions of the explorer', () => {
  it('are ten at every seed, the one about the real blocks always among them', () => {
    for (const { scenario: level } of levels)
      for (let n = 0; n < 100; n++) {
        const asked = askedTasks(level, { seed: n.toString(16).padStart(8, '0') as never });
        expect(asked).toHaveLength(10);
        expect(asked.map(({ id }) => id)).toContain('real-link');
      }
  });
});
