import type { Revocation, RevocationReason } from '@/core/credentials/revocations.ts';
import { keepAll } from './classroom.ts';
import { type KeptCredential, readers } from './kept.ts';
import { type Change, erase, type RoomHealth, rowsOf } from './rows.ts';

export type { KeptCredential } from './kept.ts';

/** The certificates of a class, the newest first. */
export async function listIssued(classId: string): Promise<readonly KeptCredential[]> {
  return [...(await rowsOf('issued', { classId }))].sort((a, b) => b.issued.localeCompare(a.issued));
}

/** Keeps certificates as they were issued. Throws for what is none. */
export function addIssued(rows: readonly KeptCredential[]): Promise<RoomHealth> {
  return keepAll(
    rows.map((each): Change => {
      const row = readers.issued(each);
      if (row === undefined) throw new TypeError('Not a certificate of a class.');
      return { store: 'issued', row };
    }),
  );
}

/** Takes a certificate back, for good; one that was taken back before keeps its day and reason. */
export async function revoke(id: string, reason: RevocationReason): Promise<RoomHealth | undefined> {
  const [row] = await rowsOf('issued', { id });
  if (row === undefined || row.revoked !== undefined) return undefined;
  return keepAll([{ store: 'issued', row: { ...row, revoked: { at: new Date().toISOString(), reason } } }]);
}

/** All that a class has taken back, earliest first. */
export async function revocationsOf(classId: string): Promise<readonly Revocation[]> {
  return (await listIssued(classId))
    .flatMap(({ id, revoked }) => (revoked === undefined ? [] : [{ id, ...revoked }]))
    .sort((a, b) => a.at.localeCompare(b.at) || a.id.localeCompare(b.id));
}

/** Deletes certificates by the name on them; of those taken back the id stays, so that the list does not shrink. */
export async function removeCredentials(classId: string, isMeant: (name: string) => boolean): Promise<void> {
  const rows = (await rowsOf('issued', { classId })).filter(({ name }) => name !== '' && isMeant(name));
  const taken = rows.filter(({ revoked }) => revoked !== undefined);
  await keepAll(taken.map((row) => ({ store: 'issued', row: { ...row, code: '', name: '' } })));
  const others = rows.filter(({ revoked }) => revoked === undefined);
  if (others.length > 0) await erase(others.map(({ id }) => ({ store: 'issued', gone: id })));
}
