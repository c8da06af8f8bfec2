import { beforeAll, describe, expect, it } from 'vitest';
import { codeFrames, codeInFrames } from '@/core/classroom/code-frames.ts';
import { packAssignment, unpackAssignment } from '@/core/classroom/pack-assignment.ts';
import { packSubmission, unpackSubmission } from '@/core/classroom/pack-submission.ts';
import { lightDraws } from '@/core/random/draws.ts';
import { readAssignmentCode, writeAssignmentCode } from './assignment-code.ts';
import { unlockWith } from './backup.ts';
import { longestText } from './code-text.ts';
import { unpress } from './press.ts';
import { quizSubmission, quizzes, sampleClass, sampleTask } from './sample-class.ts';
import { readSubmissionCode, submissionCodesIn, writeSubmissionCode } from './submission-code.ts';

const draws = lightDraws('fuzz', 'codes');
const signs = [
  ...'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_',
  ...' \n.#/—\u200b"[],{}:Жү😀\ud800\u0000',
];
const sign = () => signs[draws.int(0, signs.length - 1)] ?? '';
const junk = (most: number) => Array.from({ length: draws.int(0, most) }, sign).join('');

/** A text with one to four places changed, cut out, doubled or filled with junk. */
function mutated(text: string): string {
  let now = text;
  for (let n = draws.int(1, 4); n > 0; n -= 1) {
    const at = draws.int(0, Math.max(0, now.length - 1));
    const [front, rest] = [now.slice(0, at), now.slice(at)];
    now =
      [
        () => front + sign() + rest.slice(1),
        () => front + rest.slice(draws.int(1, 9)),
        () => front + junk(6) + rest,
        () => front + rest.slice(0, 30) + rest,
        () => front,
      ][draws.int(0, 4)]?.() ?? now;
  }
  return now;
}

let codes: readonly string[];
let texts: readonly string[];
let mine: Awaited<ReturnType<typeof sampleClass>>;
beforeAll(async () => {
  mine = await sampleClass();
  const task = { ...sampleTask, to: mine.to };
  const [quiz] = quizzes();
  const work = quizSubmission(quiz?.home ?? '', quiz?.questions ?? []);
  codes = [await writeAssignmentCode(task, mine.keys), await writeSubmissionCode(work, mine.to)];
  texts = [packAssignment(task), packSubmission(work)];
});
const any = (list: readonly string[]) => list[draws.int(0, list.length - 1)] ?? '';
const drawn = (list: readonly string[]) => (draws.chance(0.5) ? mutated(any(list)) : junk(60));

describe('no random or mutated text makes a decoder throw, hang or believe it', () => {
  it('40,000 codes as they are read by a pupil, by a teacher and out of a chat', async () => {
    for (let n = 0; n < 40_000; n += 1) {
      const text = draws.chance(0.6) ? drawn(codes) : `${draws.chance(0.5) ? 'A1.' : 'S1.'}${junk(80)}`;
      const [task, work] = [
        await readAssignmentCode(text),
        await readSubmissionCode(text, mine.keys, mine.to.id),
      ];
      // A mutation may have left the code whole: words before it, or it twice.
      if (typeof task === 'object') expect(task.id).toBe(sampleTask.id);
      if (typeof work === 'object') expect(work.assignment).toBe(sampleTask.id);
      expect(submissionCodesIn(text).codes.length > 0).toBe(typeof work === 'object');
    }
  });
  it('40,000 packed texts', () => {
    for (let n = 0; n < 40_000; n += 1) {
      const text = drawn(texts);
      for (const read of [unpackAssignment(text, mine.to), unpackSubmission(text)])
        if (typeof read === 'object') expect(read.id).toMatch(/^[\w-]{11}$/);
    }
  });
  it('10,000 bytes out of QR codes, and 5,000 pressed', () => {
    for (let n = 0; n < 10_000; n += 1) {
      const bytes = Uint8Array.from({ length: draws.int(0, 60) }, () => draws.int(0, 255));
      if (draws.chance(0.5)) bytes[0] = 0x53;
      expect(codeInFrames(bytes) ?? 'S1.A').toMatch(/^[AS]\d\.[\w-]+$/);
      codeFrames(drawn(codes));
      if (n % 2 === 0) unpress(Uint8Array.of(0, draws.int(0, 60), ...bytes), 3000);
    }
  });
  it('5,000 files that say to be locked', async () => {
    const file =
      '{"format":"chynjyr-locked","version":1,"n":32768,"r":8,"p":1,"salt":"AAAA","sealed":"AAAA"}';
    for (let n = 0; n < 5000; n += 1)
      expect(['damaged', 'not-ours', 'newer']).toContain(await unlockWith(drawn([file]), 'x'));
  });
});

describe('a text of ten megabytes', () => {
  const huge = 10_000_000;
  it.each([
    ['of one sign', 'A'.repeat(huge)],
    ['of white space', `A1.${' '.repeat(huge)}`],
    ['of marks', 'S1.A1.'.repeat(huge / 6)],
    ['of codes that claim to be long', 'S1.A__ABCD '.repeat(huge / 11)],
  ])('%s is refused at once, and read through when it is just short enough', async (_, text) => {
    for (const most of [text, text.slice(0, longestText)]) {
      expect(['not-ours', 'damaged']).toContain(await readAssignmentCode(most));
      expect(['not-ours', 'damaged']).toContain(await readSubmissionCode(most, mine.keys, mine.to.id));
      expect(submissionCodesIn(most).codes).toEqual([]);
    }
  });
  it('may hold a code that is far down', async () => {
    const chat = `${'Салам, бул жерде код жок. '.repeat(100_000)}${codes[0]}`;
    expect(await readAssignmentCode(chat)).toMatchObject({ id: sampleTask.id });
  });
});
