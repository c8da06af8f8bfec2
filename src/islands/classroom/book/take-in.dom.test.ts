// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Submission } from '@/core/classroom/submission.ts';
import { emptySubmission, sampleClass } from '@/sealing/sample-class.ts';
import { writeSubmissionCode } from '@/sealing/submission-code.ts';
import { type KeptClass, listHandedIn, putClass, removeClass } from '@/storage/classroom/classroom.ts';
import { joined, nothingTaken, takeIn } from './take-in.ts';

const mine = await sampleClass('AAAAAAAAAAA');
const second = await sampleClass('BBBBBBBBBBB');
const stranger = await sampleClass('CCCCCCCCCCC');
const classOf = ({ keys, to }: typeof mine): KeptClass => ({
  id: to.id,
  name: to.id,
  teacher: '',
  school: '',
  created: '2026-11-20T06:00:00.000Z',
  keys,
  roster: [],
});
const classes = [classOf(mine), classOf(second)];
let count = 0;
const work = (fields: Partial<Submission> = {}): Submission => {
  count += 1;
  return { ...emptySubmission, id: `Sub${String(count).padStart(8, '0')}`, ...fields };
};

beforeEach(async () => {
  for (const klass of classes) {
    await removeClass(klass.id);
    await putClass(klass);
  }
});

describe('taking work in', () => {
  it('puts each code of a chat into its class and counts all that came, losing nothing', async () => {
    const one = await writeSubmissionCode(work({ pupil: 'Айгүл' }), mine.to);
    const two = await writeSubmissionCode(work({ pupil: 'Бек' }), second.to);
    const other = await writeSubmissionCode(work(), stranger.to);
    const forged = await writeSubmissionCode(work(), { ...mine.to, seal: stranger.to.seal });
    const cut = one.slice(0, -9);
    const chat = [`Мугалим, мына: ${one}`, 'ок', two, `кайра ${one}`, other, forged, cut].join('\n');
    const taken = await takeIn([chat, 'эч нерсе жок'], classes);
    expect(taken).toMatchObject({
      names: ['Айгүл', 'Бек'],
      other: 1,
      forged: 1,
      damaged: 1,
      empty: 1,
      isKept: true,
    });
    expect(await listHandedIn(mine.to.id)).toHaveLength(1);
    expect(await listHandedIn(second.to.id)).toHaveLength(1);
    const again = await takeIn([chat], classes);
    expect(again).toMatchObject({ names: [], already: 2 });
  });
  it('keeps different work under one id side by side', async () => {
    const first = work();
    const codes = [first, { ...first, pupil: 'Башка' }].map((each) => writeSubmissionCode(each, mine.to));
    await takeIn(await Promise.all(codes), classes);
    expect(await listHandedIn(mine.to.id)).toHaveLength(2);
  });
  it('adds takings up', () => {
    const one = { ...nothingTaken, names: ['a'], damaged: 1, classes: ['x'] };
    const both = joined(one, { ...nothingTaken, names: ['b'], isKept: false, classes: ['x'] });
    expect(both).toEqual({ ...nothingTaken, names: ['a', 'b'], damaged: 1, isKept: false, classes: ['x'] });
  });
});
