import type { Assignment } from '@/core/classroom/assignment.ts';
import type { ClassKeys } from '@/core/classroom/class-keys.ts';
import { packAssignment, unpackAssignment } from '@/core/classroom/pack-assignment.ts';
import { readAssignment } from '@/core/classroom/read-assignment.ts';
import { fromBase64url, toBase64url } from '@/core/transfer/base64url.ts';
import { bodiesIn, type CodeFault, writeCode } from './code-text.ts';
import { press, unpress } from './press.ts';
import { isSigned } from './verify.ts';

export type { CodeFault } from './code-text.ts';

/** Bytes of a signature and of a public key. */
const signatureSize = 64;
const keySize = 33;

/** The most text that an assignment swells to, in bytes. */
const mostText = 32_768;

/** How many codes of one text are looked into. */
const mostTried = 8;

function joined(...parts: readonly Uint8Array[]): Uint8Array {
  return Uint8Array.from(parts.flatMap((part) => [...part]));
}

/** What is signed begins so, so that no signature of a class over anything else can be passed off as one over an assignment. */
function signed(content: Uint8Array): Uint8Array {
  return joined(new TextEncoder().encode('chynjyr-assignment\n'), content);
}

/**
 * An assignment as a code, `A1.` and base64url: signature, the two public keys of the class, and the packed rest. Nothing in it
 * is secret. Its texts are tidied. Throws for what is no assignment, or one of another class than the keys.
 */
export async function writeAssignmentCode(assignment: Assignment, keys: ClassKeys): Promise<string> {
  const sound = readAssignment(assignment);
  if (sound?.to.seal !== keys.seal.publicKey || sound.to.sign !== keys.sign.publicKey)
    throw new TypeError('Not an assignment of this class.');
  const [sealKey, signKey] = [fromBase64url(sound.to.seal), fromBase64url(sound.to.sign)];
  if (sealKey === undefined || signKey === undefined) throw new TypeError('Not a public key.');
  const content = joined(sealKey, signKey, press(packAssignment(sound)));
  // Who only reads codes need not fetch the curve.
  const { sign } = await import('./sign.ts');
  return writeCode('A', joined(await sign(signed(content), keys.sign.secretKey), content));
}

async function readBody(body: Uint8Array): Promise<Assignment | CodeFault> {
  const content = body.subarray(signatureSize);
  if (content.length <= 2 * keySize) return 'forged';
  const [seal, sign] = [content.subarray(0, keySize), content.subarray(keySize, 2 * keySize)].map(
    toBase64url,
  );
  const keys = { seal: seal ?? '', sign: sign ?? '' };
  if (!(await isSigned(signed(content), body.subarray(0, signatureSize), keys.sign))) return 'forged';
  const text = unpress(content.subarray(2 * keySize), mostText);
  return (text === undefined ? undefined : unpackAssignment(text, keys)) ?? 'forged';
}

/**
 * The assignment in a text: a code, a whole link, or words around either, wrapped or not. Never throws, never takes long. Who
 * signed is known only by the keys in the code itself: that it is the teacher's, the pupil knows from where it came.
 */
export async function readAssignmentCode(text: string): Promise<Assignment | CodeFault> {
  const bodies = bodiesIn(text, 'A', mostTried);
  if (typeof bodies === 'string') return bodies;
  let fault: CodeFault = 'forged';
  for (const body of bodies) {
    const read = await readBody(body);
    if (typeof read !== 'string') return read;
    fault = read;
  }
  return fault;
}
