import type { Amount } from '../../wallet/amount.ts';
import type { Device } from './device.ts';
import { type Platform, plus } from './platform.ts';
import { digestOf, isSigned, type Slip } from './slip.ts';

/**
 * What the platform says of a slip:
 * `credited` now; `known`, seen before, nothing moves; `twice`, its number was already spent on something else; `uncovered`, nothing is
 * left behind the purse; `forged`, no such purse, recipient or signature.
 */
export type Verdict = 'credited' | 'known' | 'twice' | 'uncovered' | 'forged';

export interface Finding {
  readonly verdict: Verdict;
  readonly slip: Slip;
  /** Of `twice`: to whom and how much the number was first brought. */
  readonly first: { readonly to: string; readonly sum: Amount } | null;
}

/** Brings one slip to the platform. A number is credited once; a second meaning of it is found, and closes the purse. */
export function settle(platform: Platform, slip: Slip): { platform: Platform; finding: Finding } {
  const found = (verdict: Verdict, first: Finding['first'] = null): Finding => ({ verdict, slip, first });
  const purse = Object.hasOwn(platform.purses, slip.from) ? platform.purses[slip.from] : undefined;
  const payee = Object.hasOwn(platform.purses, slip.to) ? platform.purses[slip.to] : undefined;
  const wallet = payee && platform.wallets[payee.owner];
  if (!purse || !payee || !wallet || !isSigned(slip, purse.key))
    return { platform, finding: found('forged') };
  const digest = digestOf(slip);
  const before = purse.seen[slip.counter];
  if (before?.digest === digest) return { platform, finding: found('known') };
  const record = (change: Partial<typeof purse>): Platform => ({
    ...platform,
    purses: { ...platform.purses, [slip.from]: { ...purse, ...change } },
  });
  if (before) {
    const finding = found('twice', { to: before.to, sum: before.sum });
    return { platform: record({ closed: 'twice' }), finding };
  }
  const covered = BigInt(slip.sum) <= BigInt(purse.behind);
  const seen = { ...purse.seen, [slip.counter]: { digest, to: slip.to, sum: slip.sum, credited: covered } };
  if (!covered) return { platform: record({ seen }), finding: found('uncovered') };
  const paid = record({ seen, behind: plus(purse.behind, slip.sum, -1n) });
  const wallets = { ...paid.wallets, [payee.owner]: { ...wallet, balance: plus(wallet.balance, slip.sum) } };
  return { platform: { ...paid, wallets }, finding: found('credited') };
}

/**
 * A phone meets the network: everything it sent and got goes to the platform, and the phone learns what the platform holds behind its purse.
 * What was received stands in the wallet from now on.
 */
export function synchronise(
  platform: Platform,
  device: Device,
): { platform: Platform; device: Device; findings: readonly Finding[] } {
  const findings: Finding[] = [];
  let now = platform;
  for (const slip of [...device.sent, ...device.got]) {
    const { platform: next, finding } = settle(now, slip);
    now = next;
    findings.push(finding);
  }
  const purse = now.purses[device.purse];
  const numbers = Object.keys(purse?.seen ?? {}).map(Number);
  const counter = Math.max(device.counter, ...numbers);
  return {
    platform: now,
    device: { ...device, balance: purse?.behind ?? '0', counter, sent: [], got: [] },
    findings,
  };
}
