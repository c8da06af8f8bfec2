import { isInstant } from '../record/parse-event.ts';
import { readName } from './name.ts';

/** The pictures a learner may choose from: things of the country, no faces. */
export const pictures = ['yurt', 'kalpak', 'mountain', 'apricot', 'saddle', 'komuz', 'book', 'link'] as const;

/** One of the pictures. */
export type Picture = (typeof pictures)[number];

/** What is kept of a PIN: never the PIN. It hides a record from a glance, it does not protect it. */
export interface Pin {
  /** Base64 of random bytes. */
  readonly salt: string;
  /** Base64 of PBKDF2-HMAC-SHA-256 over the digits. */
  readonly hash: string;
  /** How often it was wrong since it was last right. */
  readonly wrong: number;
  /** When it was last wrong, ISO 8601 UTC. */
  readonly wrongAt?: string;
  /** When somebody said that it was forgotten, ISO 8601 UTC; a day later it falls away. */
  readonly forgottenAt?: string;
}

/** One of those who learn on a device. */
export interface Learner {
  /** Empty for the first, eight letters and digits for the others. */
  readonly id: string;
  /** Empty for none. */
  readonly name: string;
  readonly picture: Picture;
  readonly pin?: Pin;
}

/** More than any family shares a phone with; a bound for the page and against a forged list. */
export const mostLearners = 12;

function readPin(value: unknown): Pin | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const { salt, hash, wrong, wrongAt, forgottenAt } = value as Record<keyof Pin, unknown>;
  const isBase64 = (text: unknown): text is string =>
    typeof text === 'string' && /^[\w+/=]{16,88}$/.test(text);
  if (!isBase64(salt) || !isBase64(hash)) return undefined;
  return {
    salt,
    hash,
    wrong: Number.isSafeInteger(wrong) && (wrong as number) > 0 ? (wrong as number) : 0,
    ...(isInstant(wrongAt) && { wrongAt }),
    ...(isInstant(forgottenAt) && { forgottenAt }),
  };
}

/** The learner of an id as it is before a name and a picture were chosen. */
export function nameless(id: string): Learner {
  // Each looks different from the start, and the same every time.
  const turn = [...id].reduce((sum, letter) => sum + letter.charCodeAt(0), 0) % pictures.length;
  return { id, name: '', picture: pictures[turn] ?? 'yurt' };
}

function readLearner(value: unknown): Learner | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const { id, name, picture, pin } = value as Record<keyof Learner, unknown>;
  if (typeof id !== 'string' || !/^([a-z0-9]{8})?$/.test(id)) return undefined;
  const read = readPin(pin);
  return {
    id,
    name: readName(name),
    picture: pictures.find((each) => each === picture) ?? nameless(id).picture,
    ...(read && { pin: read }),
  };
}

/** The learners from the text that the device keeps, which anybody may have written; the first alone when nothing can be read. */
export function readLearners(text: string | null): readonly Learner[] {
  let rows: unknown;
  try {
    rows = JSON.parse(text ?? '[]');
  } catch {
    rows = [];
  }
  const learners = new Map<string, Learner>();
  for (const row of Array.isArray(rows) ? rows : []) {
    const learner = readLearner(row);
    if (learner !== undefined && !learners.has(learner.id) && learners.size < mostLearners)
      learners.set(learner.id, learner);
  }
  return learners.size > 0 ? [...learners.values()] : [nameless('')];
}
