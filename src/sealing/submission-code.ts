import type { ClassAddress } from '@/core/classroom/assignment.ts';
import type { ClassKeys } from '@/core/classroom/class-keys.ts';
import { packSubmission, unpackSubmission } from '@/core/classroom/pack-submission.ts';
import { isClassroomId } from '@/core/classroom/read-assignment.ts';
import { readSubmission } from '@/core/classroom/read-submission.ts';
import type { Submission } from '@/core/classroom/submission.ts';
import { fromBase64url, toBase64url } from '@/core/transfer/base64url.ts';
import { bodiesIn, type CodeFault, findCodes, writeCode } from './code-text.ts';
import { press, unpress } from './press.ts';
import { seal, unseal } from './seal.ts';

export type { CodeFault } from './code-text.ts';

/** Bytes of the id of a class at the beginning: its 11 signs and one that is always `A`. */
const idSize = 9;

/** The most text that a submission swells to, in bytes. */
const mostText = 2 * 1024 * 1024;

/** How many codes of one text are looked into. */
const mostTried = 8;

/** The most codes that are taken out of one text. */
const mostCodes = 5000;

function aboutOf(classId: string): string {
  return `chynjyr-submission\n${classId}`;
}

/**
 * A submission as a code that only the class can open, `S1.` and base64url: the id of the class, and sealed to it the packed
 * rest. Made anew it looks different each time. Throws for what is no submission (no name, an id that is none) or no class, and
 * `RangeError` for more than a code holds, 256 KB.
 */
export async function writeSubmissionCode(submission: Submission, to: ClassAddress): Promise<string> {
  const sound = readSubmission(submission);
  const id = isClassroomId(to.id) ? fromBase64url(`${to.id}A`) : undefined;
  if (sound === undefined || id === undefined) throw new TypeError('Not a submission to a class.');
  const sealed = await seal(press(packSubmission(sound)), to.seal, aboutOf(to.id));
  const body = new Uint8Array(idSize + sealed.length);
  body.set(id);
  body.set(sealed, idSize);
  return writeCode('S', body);
}

function classOf(body: Uint8Array): string {
  return toBase64url(body.subarray(0, idSize)).slice(0, 11);
}

async function readBody(body: Uint8Array, keys: ClassKeys, id: string): Promise<Submission | CodeFault> {
  if (classOf(body) !== id) return 'other-class';
  // The bits that fill the ninth byte up.
  if (((body[idSize - 1] ?? 0) & 63) !== 0) return 'forged';
  const plain = await unseal(body.subarray(idSize), keys.seal, aboutOf(id));
  const text = plain && unpress(plain, mostText);
  return (text === undefined ? undefined : unpackSubmission(text)) ?? 'forged';
}

/**
 * The submission in a text: a code, a whole link, or words around either, wrapped or not. Never throws. Anybody can seal to a
 * class, so what comes out is well formed but not believed: it has to be graded again.
 */
export async function readSubmissionCode(
  text: string,
  classKeys: ClassKeys,
  classId: string,
): Promise<Submission | CodeFault> {
  const bodies = bodiesIn(text, 'S', mostTried);
  if (typeof bodies === 'string') return bodies;
  let fault: CodeFault = 'forged';
  for (const body of bodies) {
    const read = await readBody(body, classKeys, classId);
    if (typeof read !== 'string') return read;
    fault = read;
  }
  return fault;
}

/** A code of a submission found in a text, and the id of the class that it says to be for. */
export interface SubmissionCode {
  readonly code: string;
  readonly classId: string;
}

/**
 * All codes of submissions in a text, such as the chat of a class or files put together: each once, in order, and how many
 * more were damaged or of a later version. A reader with several classes chooses the keys by `classId`.
 */
export function submissionCodesIn(text: string): {
  readonly codes: readonly SubmissionCode[];
  readonly damaged: number;
  readonly newer: number;
} {
  const codes = new Map<string, SubmissionCode>();
  let [damaged, newer] = [0, 0];
  for (const found of findCodes(text, 'S')) {
    if (found === 'damaged') damaged += 1;
    else if (found === 'newer') newer += 1;
    else codes.set(found.code, { code: found.code, classId: classOf(found.body) });
    if (codes.size >= mostCodes) break;
  }
  return { codes: [...codes.values()], damaged, newer };
}
