import { expect, it } from 'vitest';
import { readAssignmentCode, writeAssignmentCode } from './assignment-code.ts';
import first from './history/codes-1.json';
import { readSubmissionCode } from './submission-code.ts';

// Codes that were given out live in chats and on paper. A sample here is never changed; another version adds another.
it('codes of version 1 are read for ever, and assignments written as they were', async () => {
  const { keys, assignment, submission } = first;
  expect(await readAssignmentCode(first.assignmentCode)).toEqual(assignment);
  expect(await writeAssignmentCode(assignment as never, keys)).toBe(first.assignmentCode);
  expect(await readSubmissionCode(first.submissionCode, keys, assignment.to.id)).toEqual(submission);
});
