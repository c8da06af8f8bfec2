import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { PlanQuestion } from './class-plan.ts';

/** Four bytes: a pin guards against a change that nobody noticed, not against an attacker. */
function digest(text: string): string {
  return bytesToHex(sha256(utf8ToBytes(text)).subarray(0, 4));
}

/** The digest of questions in their revisions, whatever their order: 8 hex digits. Same pin, same questions asked. */
export function pinOf(questions: readonly PlanQuestion[]): string {
  return digest(
    questions
      .map(({ id, rev }) => `${id}#${rev}`)
      .sort()
      .join('\n'),
  );
}

/** The pin of a course from the pins of its parts in order, and that of a lab from the digest of its rules. */
export function pinOfParts(parts: readonly string[]): string {
  return digest(parts.join('\n'));
}
