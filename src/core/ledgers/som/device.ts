import type { Amount } from '../../wallet/amount.ts';
import { isPayable, type Platform, plus, type SomLimits } from './platform.ts';
import { digestOf, isSigned, type Slip, signSlip } from './slip.ts';

/** An off-line purse as a phone keeps it. What was received can be spent only after it was brought to the platform. */
export interface Device {
  readonly purse: string;
  readonly balance: Amount;
  /** The last number spent; the next slip has the one after it. */
  readonly counter: number;
  readonly sent: readonly Slip[];
  readonly got: readonly Slip[];
}

export type DeviceProblem =
  | 'bad-sum'
  | 'no-funds'
  | 'slip-limit'
  | 'to-yourself'
  | 'not-for-me'
  | 'forged'
  | 'unknown-purse'
  | 'have-it'
  | 'number-again';

/** A phone with an empty purse. */
export function newDevice(purse: string): Device {
  return { purse, balance: '0', counter: 0, sent: [], got: [] };
}

/** Money from the wallet arrives in the phone. */
export function loadDevice(device: Device, sum: Amount): Device {
  return { ...device, balance: plus(device.balance, sum) };
}

/** Writes a slip: the balance falls, the counter rises by one. Nobody else is asked, which is why limits are small. */
export function writeSlip(
  device: Device,
  secret: Uint8Array,
  to: string,
  sum: Amount,
  limits: Pick<SomLimits, 'slip'>,
): { ok: true; device: Device; slip: Slip } | { ok: false; code: DeviceProblem } {
  if (!isPayable(sum)) return { ok: false, code: 'bad-sum' };
  if (to === device.purse) return { ok: false, code: 'to-yourself' };
  if (BigInt(sum) > BigInt(limits.slip)) return { ok: false, code: 'slip-limit' };
  if (BigInt(sum) > BigInt(device.balance)) return { ok: false, code: 'no-funds' };
  const counter = device.counter + 1;
  const slip = signSlip({ from: device.purse, to, counter, sum }, secret);
  const balance = plus(device.balance, sum, -1n);
  return { ok: true, device: { ...device, balance, counter, sent: [...device.sent, slip] }, slip };
}

/**
 * Takes a slip without a network: signature, recipient and limit can be seen, a number that came to this very phone before, too.
 * Whether the same number was spent on another phone cannot be seen here.
 */
export function takeSlip(
  device: Device,
  slip: Slip,
  { purses, limits }: Pick<Platform, 'purses' | 'limits'>,
): { ok: true; device: Device } | { ok: false; code: DeviceProblem } {
  if (slip.to !== device.purse) return { ok: false, code: 'not-for-me' };
  const payer = Object.hasOwn(purses, slip.from) ? purses[slip.from] : undefined;
  if (!payer) return { ok: false, code: 'unknown-purse' };
  if (!isSigned(slip, payer.key)) return { ok: false, code: 'forged' };
  if (BigInt(slip.sum) > BigInt(limits.slip)) return { ok: false, code: 'slip-limit' };
  const same = device.got.find(({ from, counter }) => from === slip.from && counter === slip.counter);
  if (same) return { ok: false, code: digestOf(same) === digestOf(slip) ? 'have-it' : 'number-again' };
  return { ok: true, device: { ...device, got: [...device.got, slip] } };
}

/** What waits for a network: received and not yet brought to the platform. */
export function waitingSum({ got }: Pick<Device, 'got'>): Amount {
  return got.reduce((sum, slip) => plus(sum, slip.sum), '0');
}
