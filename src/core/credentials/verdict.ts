import type { ReadBadge } from './read-open-badge.ts';
import type { RevocationState } from './revocations.ts';

/** What a certificate comes to, the worst first. */
export type Verdict =
  /** Something was changed after it was signed, or another key signed it. */
  | 'forged'
  /** The signature holds, but the certificate says two different things. */
  | 'contradicts'
  | 'revoked'
  | 'expired'
  /** It says that it begins later; a day is allowed for clocks. */
  | 'not-yet'
  /** Made on a page to try a signature. */
  | 'sample'
  | 'holds';

const day = 86_400_000;

/** Judges what was read, with whether its signature holds; `now` in milliseconds. */
export function verdictOf(
  { diploma, until, mismatches, holds }: ReadBadge & { readonly holds: boolean },
  revocation: RevocationState,
  now: number,
): Verdict {
  if (!holds) return 'forged';
  if (mismatches.length > 0) return 'contradicts';
  if (revocation.type === 'revoked') return 'revoked';
  if (until !== '' && Date.parse(until) < now) return 'expired';
  if (Date.parse(diploma.from) > now + day) return 'not-yet';
  return diploma.basis === 'sample' ? 'sample' : 'holds';
}
