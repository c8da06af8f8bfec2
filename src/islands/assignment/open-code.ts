import type { Assignment } from '@/core/classroom/assignment.ts';

/** Why a text opens no assignment; see `CodeFault`. */
export type OpenFault = 'not-ours' | 'newer' | 'damaged' | 'forged' | 'not-fetched';

/** An assignment and the code it came in, without what stood around it. */
export interface OpenedCode {
  readonly assignment: Assignment;
  readonly code: string;
}

/** How many codes of one text are looked into. */
const mostTried = 8;

/** Opens the assignment in a text: whole links, words around it and line breaks do no harm. Never throws. */
export async function openCode(text: string): Promise<OpenedCode | OpenFault> {
  try {
    const [{ findCodes }, { readAssignmentCode }] = await Promise.all([
      import('@/sealing/code-text.ts'),
      import('@/sealing/assignment-code.ts'),
    ]);
    let fault: OpenFault = 'not-ours';
    let tried = 0;
    for (const found of findCodes(text, 'A')) {
      tried += 1;
      const read = typeof found === 'string' ? found : await readAssignmentCode(found.code);
      if (typeof read !== 'string' && typeof found !== 'string')
        return { assignment: read, code: found.code };
      if (typeof read === 'string' && read !== 'other-class') fault = read;
      if (tried === mostTried) break;
    }
    return fault;
  } catch {
    return 'not-fetched';
  }
}
