import { type Device, loadDevice, newDevice } from '../../../ledgers/som/device.ts';
import * as tier from '../../../ledgers/som/platform.ts';
import { purseKeyOf } from '../../../ledgers/som/slip.ts';
import type { Seed } from '../../../random/seed.ts';
import { stream } from '../../../random/stream.ts';
import type { Amount } from '../../../wallet/amount.ts';

/** What a step at the purse is about: paying on line, a place without a network, meeting it again, a test bench, a lost phone. */
export const scenes = ['online', 'offline', 'sync', 'bench', 'lost'] as const;

/** The section `purse`; sums in tyiyn, a list is drawn from. */
export interface PursePlan {
  readonly limits: { readonly wallet: number; readonly purse: number; readonly slip: number };
  readonly banks: readonly { readonly id: string; readonly stock: number }[];
  /** Everybody has a wallet; who has a `purse` has a phone with so much in it. One is `learner`. */
  readonly people: readonly {
    readonly id: string;
    readonly bank: string;
    readonly wallet: number | readonly number[];
    readonly purse?: number;
  }[];
  /** What somebody wants to be paid, and in which step. */
  readonly asks: readonly {
    readonly id: string;
    readonly step: string;
    readonly to: string;
    readonly sum: number | readonly number[];
  }[];
  readonly scenes: readonly {
    readonly step: string;
    readonly scene: (typeof scenes)[number];
    readonly phones: readonly string[];
  }[];
  /** Balances to be told before the phones meet the network. */
  readonly predict: readonly { readonly of: string; readonly what: 'wallet' | 'purse' }[];
}

/** A phone: its purse, whether flight mode is on, and whether it is a copy made on the test bench. */
export interface Phone extends Device {
  readonly air: boolean;
  readonly copy: boolean;
}

export interface PurseState {
  readonly platform: tier.Platform;
  readonly phones: Readonly<Record<string, Phone>>;
  readonly asks: Readonly<
    Record<string, { readonly to: string; readonly sum: Amount; readonly paid: string }>
  >;
}

/** The practice key of a purse: worthless anywhere else, since anybody can compute it. */
export function purseSecret(seed: Seed, purse: string): Uint8Array {
  const bytes = stream(seed, `purse:key:${purse}`).bytes(32);
  // Below the order of the curve whatever was drawn, and not zero.
  bytes[0] = (bytes[0] ?? 0) & 0x7f;
  bytes[31] = (bytes[31] ?? 0) | 1;
  return bytes;
}

function figure(seed: Seed, name: string, sum: number | readonly number[]): Amount {
  return String(typeof sum === 'number' ? sum : stream(seed, `purse:${name}`).pick(sum));
}

function done(result: tier.SomResult): tier.Platform {
  if (!result.ok) throw new Error(`the plan of the purse cannot begin: ${result.code}`);
  return result.platform;
}

/** The platform before the learner comes: issued, served, and loaded into phones. */
export function openPurses(seed: Seed, plan: PursePlan): PurseState {
  const { wallet, purse, slip } = plan.limits;
  const limits = { wallet: String(wallet), purse: String(purse), slip: String(slip) };
  let platform = tier.emptyPlatform(
    limits,
    plan.banks.map(({ id }) => id),
  );
  for (const { id, stock } of plan.banks) platform = done(tier.issue(platform, id, String(stock)));
  const phones: Record<string, Phone> = {};
  for (const person of plan.people) {
    const loaded = person.purse ?? 0;
    const held = BigInt(figure(seed, `wallet:${person.id}`, person.wallet)) + BigInt(loaded);
    platform = done(tier.openWallet(platform, person.id, person.bank));
    if (held > 0n) platform = done(tier.topUp(platform, person.id, held.toString()));
    if (person.purse === undefined) continue;
    platform = done(tier.openPurse(platform, person.id, person.id, purseKeyOf(purseSecret(seed, person.id))));
    if (loaded > 0) platform = done(tier.loadPurse(platform, person.id, String(loaded)));
    const device = newDevice(person.id);
    phones[person.id] = {
      ...(loaded > 0 ? loadDevice(device, String(loaded)) : device),
      air: person.id !== 'learner',
      copy: false,
    };
  }
  const asks = Object.fromEntries(
    plan.asks.map(({ id, to, sum }) => [id, { to, sum: figure(seed, `ask:${id}`, sum), paid: '0' }]),
  );
  return { platform, phones, asks };
}
