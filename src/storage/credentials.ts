import { own } from './learner.ts';
import { readText, writeText } from './web-storage.ts';

/** A signing key that this device has met. */
export interface SeenKey {
  /** base64url. */
  readonly key: string;
  /** `mine`: of a class that was made here; `trusted`: the reader compared it and said so; `met`: seen before, no more. */
  readonly how: 'mine' | 'trusted' | 'met';
  /** What the issuer called itself when it was first seen. */
  readonly name: string;
  /** When it was first seen, ISO 8601 UTC. */
  readonly since: string;
}

const keysName = 'signers';
const listsName = 'revocations';
const ownName = own('credentials');

const most = { keys: 200, lists: 20, own: 20 } as const;
const longestText = 200_000;

function rows(name: string): readonly unknown[] {
  try {
    const kept: unknown = JSON.parse(readText('local', name) ?? '[]');
    return Array.isArray(kept) ? kept : [];
  } catch {
    return [];
  }
}

function keep(name: string, kept: readonly unknown[]): void {
  writeText('local', name, kept.length === 0 ? null : JSON.stringify(kept));
}

function readSeen(row: unknown): SeenKey[] {
  const { key, how, name, since } = (row ?? {}) as Record<keyof SeenKey, unknown>;
  if (typeof key !== 'string' || !/^[\w-]{44}$/.test(key) || typeof name !== 'string') return [];
  if (typeof since !== 'string' || !Number.isFinite(Date.parse(since))) return [];
  if (how !== 'mine' && how !== 'trusted' && how !== 'met') return [];
  return [{ key, how, name: name.slice(0, 200), since }];
}

const allSeen = () => rows(keysName).flatMap(readSeen);

/** What this device knows of a key (`chynjyr.signers`); undefined when it has never met it. */
export function seenKey(key: string): SeenKey | undefined {
  return allSeen().find((each) => each.key === key);
}

const rank = { met: 0, trusted: 1, mine: 2 } as const;

/** Notes that a key was met, trusted, or is of a class of this device; it never comes to count for less. */
export function noteKey(key: string, how: SeenKey['how'], name: string): void {
  const before = seenKey(key);
  const now: SeenKey = { key, how, name, since: new Date().toISOString() };
  const noted =
    before === undefined ? now : { ...before, how: rank[how] > rank[before.how] ? how : before.how };
  keep(keysName, [noted, ...allSeen().filter((each) => each.key !== key)].slice(0, most.keys));
}

/** Trusts a key no longer, or forgets it. */
export function forgetKey(key: string): void {
  keep(
    keysName,
    allSeen().filter((each) => each.key !== key),
  );
}

const texts = (name: string) =>
  rows(name).filter((text): text is string => typeof text === 'string' && text.length <= longestText);

function addText(name: string, text: string, limit: number): void {
  keep(name, [text, ...texts(name).filter((each) => each !== text)].slice(0, limit));
}

/** The lists of what was taken back that were opened on this device (`chynjyr.revocations`), as codes, newest first. */
export const keptLists = () => texts(listsName);

/** Keeps a list for the next certificate. */
export const keepList = (code: string) => addText(listsName, code, most.lists);

/** The certificates that this page's learner wished to keep here (`chynjyr.credentials`), as codes, newest first. */
export const keptCredentials = () => texts(ownName);

/** Keeps a certificate of the learner's own. */
export const keepCredential = (code: string) => addText(ownName, code, most.own);

/** Forgets a certificate of the learner's own. */
export function forgetCredential(code: string): void {
  keep(
    ownName,
    texts(ownName).filter((each) => each !== code),
  );
}
