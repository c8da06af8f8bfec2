/** Wrong PINs one after another, and until when paying is locked (simulated milliseconds; null for not). */
export interface PinLock {
  readonly misses: number;
  readonly until: number | null;
}

/** So many wrong ones lock for so long; `tries` null never locks. */
export interface PinRule {
  readonly tries: number | null;
  readonly hours: number;
}

/** Nothing entered yet. */
export const unlocked: PinLock = { misses: 0, until: null };

/** Whether paying is locked now. */
export function isLocked({ until }: PinLock, now: number): boolean {
  return until !== null && now < until;
}

/** A PIN was entered: a right one forgets the misses, the last miss allowed locks. While locked nothing is taken. */
export function enterPin(lock: PinLock, isRight: boolean, now: number, { tries, hours }: PinRule): PinLock {
  if (isLocked(lock, now)) return lock;
  if (isRight) return unlocked;
  // A lock that has run out begins the count anew.
  const misses = (lock.until === null ? lock.misses : 0) + 1;
  return tries !== null && misses >= tries
    ? { misses, until: now + hours * 3_600_000 }
    : { misses, until: null };
}
