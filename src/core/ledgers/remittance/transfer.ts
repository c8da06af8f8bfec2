import type { Amount } from '../../wallet/amount.ts';
import type { Breakdown } from './quote.ts';

/** Where a transfer stands: taken at the window, papers looked at, changed and under way, counted out at home. */
export const stages = ['taken', 'checked', 'on-the-way', 'paid-out'] as const;
export type Stage = (typeof stages)[number];

/** A transfer on its way; hours of the desk's clock. */
export interface Transfer {
  readonly way: string;
  readonly sum: Amount;
  readonly received: Amount;
  readonly sent: number;
  readonly due: number;
}

/**
 * Who holds what: the sender and the family, and of each firm what it has in both moneys. A firm takes the sender's money and pays
 * som out of its own, so that in each money the sum of all stays the same.
 */
export interface DeskAccounts {
  readonly sender: Amount;
  readonly family: Amount;
  readonly firms: Readonly<Record<string, { readonly taken: Amount; readonly som: Amount }>>;
  readonly transfers: readonly Transfer[];
}

const plus = (one: Amount, other: Amount, sign: 1n | -1n = 1n): Amount =>
  (BigInt(one) + sign * BigInt(other)).toString();

/** The stage of a transfer: papers after a fifth of the way, under way after two fifths, paid out when it is due. */
export function stageAt({ sent, due }: Transfer, now: number): Stage {
  if (now >= due) return 'paid-out';
  const part = (now - sent) * 5;
  if (part >= 2 * (due - sent)) return 'on-the-way';
  return part >= due - sent ? 'checked' : 'taken';
}

/** The sender pays at the window; the som stay with the firm until they are paid out. */
export function send(
  accounts: DeskAccounts,
  id: string,
  way: Breakdown,
  now: number,
  hours: number,
): { ok: true; accounts: DeskAccounts } | { ok: false; code: 'no-funds' | 'no-such-way' } {
  const firm = accounts.firms[id];
  if (!firm) return { ok: false, code: 'no-such-way' };
  if (BigInt(way.sum) > BigInt(accounts.sender)) return { ok: false, code: 'no-funds' };
  const transfer: Transfer = { way: id, sum: way.sum, received: way.received, sent: now, due: now + hours };
  return {
    ok: true,
    accounts: {
      ...accounts,
      sender: plus(accounts.sender, way.sum, -1n),
      firms: { ...accounts.firms, [id]: { ...firm, taken: plus(firm.taken, way.sum) } },
      transfers: [...accounts.transfers, transfer],
    },
  };
}

/** Pays out every transfer that is due in the hours after `before` up to `now`. */
export function payOut(accounts: DeskAccounts, before: number, now: number): DeskAccounts {
  let { family } = accounts;
  const firms: Record<string, DeskAccounts['firms'][string]> = { ...accounts.firms };
  for (const { way, received, due } of accounts.transfers) {
    const firm = firms[way];
    if (!firm || due <= before || due > now) continue;
    family = plus(family, received);
    firms[way] = { ...firm, som: plus(firm.som, received, -1n) };
  }
  return { ...accounts, family, firms };
}
