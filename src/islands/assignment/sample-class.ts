// A class with keys and an assignment of the sample site, for tests.

import type { Assignment } from '@/core/classroom/assignment.ts';
import { sampleAssignment } from '@/core/classroom/sample-assignment.ts';
import { writeAssignmentCode } from '@/sealing/assignment-code.ts';
import { makeKeys } from '@/sealing/keys.ts';

/** Fresh keys, and the code of the sample assignment with some fields changed. */
export async function sampleGiven(fields: Partial<Assignment> = {}) {
  const keys = await makeKeys();
  const to = { id: sampleAssignment.to.id, seal: keys.seal.publicKey, sign: keys.sign.publicKey };
  const assignment = { ...sampleAssignment, to, ...fields };
  return { keys, assignment, code: await writeAssignmentCode(assignment, keys) };
}
