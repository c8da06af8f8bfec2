import type { BadgeFault } from '@/core/credentials/read-open-badge.ts';
import type { RevocationList } from '@/core/credentials/revocations.ts';
import type { CodeFault } from '@/sealing/code-text.ts';
import { type CheckedBadge, checkCredential, checkRevocations } from '@/sealing/credential.ts';
import { findSigned, writeSignedCode } from '@/sealing/credential-code.ts';
import type { Jws } from '@/sealing/jws.ts';
import { keepList, keptLists } from '@/storage/credentials.ts';

/** A certificate that was opened. */
export interface OpenedBadge {
  readonly jws: Jws;
  /** Its code, which is also the rest of its link. */
  readonly code: string;
  readonly badge: CheckedBadge;
}

/** What was found in a text. */
export interface Opened {
  readonly certificate?: OpenedBadge;
  /** Lists whose signature holds; they are kept for the next certificate. */
  readonly lists: readonly RevocationList[];
  /** Why there is nothing to show; only where there is no certificate and no list. */
  readonly fault?: CodeFault | BadgeFault | 'list-forged';
}

/** Opens whatever a reader brings: a link, a code, a file, the text of a QR code. Never throws. */
export async function openSigned(text: string): Promise<Opened> {
  const found = findSigned(text);
  if (typeof found === 'string') return { lists: [], fault: found };
  const lists: RevocationList[] = [];
  let certificate: OpenedBadge | undefined;
  let fault: Opened['fault'] = 'not-a-badge';
  for (const { letter, jws } of found) {
    if (letter === 'R') {
      const list = await checkRevocations(jws);
      if (typeof list === 'string') fault = list === 'forged' ? 'list-forged' : fault;
      else {
        lists.push(list);
        keepList(writeSignedCode('R', jws));
      }
      continue;
    }
    if (certificate !== undefined) continue;
    const badge = await checkCredential(jws);
    if (typeof badge === 'string') fault = badge;
    else certificate = { jws, code: codeOf(jws), badge };
  }
  if (certificate === undefined && lists.length === 0) return { lists, fault };
  return { ...(certificate && { certificate }), lists };
}

/** A header over several lines cannot travel in a code; such a certificate is shown all the same. */
function codeOf(jws: Jws): string {
  return jws.header.includes('\n') ? '' : writeSignedCode('C', jws);
}

/** The lists that were opened on this device before, checked anew. */
export async function storedLists(): Promise<readonly RevocationList[]> {
  const found = keptLists().flatMap((code) => {
    const signed = findSigned(code);
    return typeof signed === 'string' ? [] : signed;
  });
  const opened = await Promise.all(found.map(({ jws }) => checkRevocations(jws)));
  return opened.flatMap((list) => (typeof list === 'object' ? list : []));
}
