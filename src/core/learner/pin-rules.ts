import type { Pin } from './learner.ts';

/** How often a PIN may be wrong before the page waits. */
export const triesAtOnce = 5;

/** How long it waits then, in milliseconds. */
const pause = 30_000;

/** How long after it was said to be forgotten a PIN falls away, in milliseconds: long enough for its owner to notice. */
const forgetting = 24 * 3_600_000;

/** Whether a text can be a PIN: four to six digits. */
export function isPin(text: string): boolean {
  return /^\d{4,6}$/.test(text);
}

/** How many milliseconds to wait before the next try, 0 for none; a clock that was set back does not lock anybody out. */
export function waitFor({ wrong, wrongAt }: Pin, now: number): number {
  if (wrong < triesAtOnce || wrong % triesAtOnce !== 0 || wrongAt === undefined) return 0;
  const left = Date.parse(wrongAt) + pause - now;
  return left > 0 && left <= pause ? left : 0;
}

/** When a PIN that was said to be forgotten falls away, in milliseconds since 1970; undefined when nobody said so. */
export function fallsAwayAt({ forgottenAt }: Pin): number | undefined {
  return forgottenAt === undefined ? undefined : Date.parse(forgottenAt) + forgetting;
}

/** Whether a PIN has fallen away. */
export function hasFallenAway(pin: Pin, now: number): boolean {
  const at = fallsAwayAt(pin);
  return at !== undefined && now >= at;
}

/** A PIN after a wrong try. */
export function afterWrong(pin: Pin, now: number): Pin {
  return { ...pin, wrong: pin.wrong + 1, wrongAt: new Date(now).toISOString() };
}

/** A PIN after a right try: nothing wrong is remembered, and it is not forgotten any more. */
export function afterRight({ salt, hash }: Pin): Pin {
  return { salt, hash, wrong: 0 };
}

/** A PIN that somebody says is forgotten; saying it again does not begin the waiting anew. */
export function afterForgotten(pin: Pin, now: number): Pin {
  return { ...pin, forgottenAt: pin.forgottenAt ?? new Date(now).toISOString() };
}
