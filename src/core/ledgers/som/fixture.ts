import { type Device, loadDevice, newDevice, takeSlip, writeSlip } from './device.ts';
import * as tier from './platform.ts';
import { purseKeyOf, type Slip } from './slip.ts';

export const ids = ['aida', 'bakery', 'driver', 'market'] as const;
type Id = (typeof ids)[number];
export const secretOf = (id: string) => new Uint8Array(32).fill(ids.indexOf(id as Id) + 1);
export const limits = { wallet: '10000000', purse: '200000', slip: '200000' };

export const must = (result: tier.SomResult): tier.Platform => {
  if (!result.ok) throw new Error(result.code);
  return result.platform;
};
/** Everybody has 5,000.00 som on line at one bank, and 2,000.00 in a purse. */
export function opened(): { platform: tier.Platform; devices: Record<string, Device> } {
  let platform = must(tier.issue(tier.emptyPlatform(limits, ['bank']), 'bank', '9000000'));
  const devices: Record<string, Device> = {};
  for (const id of ids) {
    platform = must(tier.openWallet(platform, id, 'bank'));
    platform = must(tier.topUp(platform, id, '700000'));
    platform = must(tier.openPurse(platform, id, id, purseKeyOf(secretOf(id))));
    platform = must(tier.loadPurse(platform, id, '200000'));
    devices[id] = loadDevice(newDevice(id), '200000');
  }
  return { platform, devices };
}
export function written(device: Device, to: string, sum: string) {
  const result = writeSlip(device, secretOf(device.purse), to, sum, limits);
  if (!result.ok) throw new Error(result.code);
  return result;
}
export function taken(device: Device, slip: Slip, platform: tier.Platform): Device {
  const result = takeSlip(device, slip, platform);
  if (!result.ok) throw new Error(result.code);
  return result.device;
}
