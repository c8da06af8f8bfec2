import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Device, loadDevice, takeSlip, writeSlip } from './device.ts';
import { ids, limits, opened, secretOf, taken, written } from './fixture.ts';
import * as tier from './platform.ts';
import { type Finding, synchronise } from './reconcile.ts';
import { digestOf, type Slip } from './slip.ts';

const anyDeed = fc.oneof(
  {
    weight: 8,
    arbitrary: fc.record({
      t: fc.constant('pay' as const),
      by: fc.nat(9),
      to: fc.constantFrom(...ids),
      sum: fc.integer({ min: 1, max: 120_000 }),
    }),
  },
  { weight: 2, arbitrary: fc.record({ t: fc.constant('copy' as const), by: fc.nat(9) }) },
  { weight: 2, arbitrary: fc.record({ t: fc.constant('sync' as const), by: fc.nat(9) }) },
  {
    weight: 1,
    arbitrary: fc.record({
      t: fc.constantFrom('load' as const, 'unload' as const),
      by: fc.nat(9),
      sum: fc.integer({ min: 1, max: 200_000 }),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      t: fc.constant('online' as const),
      from: fc.constantFrom(...ids),
      to: fc.constantFrom(...ids),
      sum: fc.integer({ min: 1, max: 300_000 }),
    }),
  },
);

/** A world with copied phones; keeps what was brought to the platform beside it, as a witness. */
class World {
  platform: tier.Platform;
  devices: Device[];
  brought: Slip[] = [];
  findings: Finding[] = [];
  constructor() {
    const start = opened();
    this.platform = start.platform;
    this.devices = ['aida', 'bakery', ...ids].map((id) => start.devices[id] as Device);
  }
  at = (by: number) => by % this.devices.length;
  sync(index: number) {
    const device = this.devices[index] as Device;
    this.brought.push(...device.sent, ...device.got);
    const result = synchronise(this.platform, device);
    this.platform = result.platform;
    this.devices[index] = result.device;
    this.findings.push(...result.findings);
  }
  do(deed: fc.infer<typeof anyDeed>) {
    if (deed.t === 'online') {
      const result = tier.payOnline(this.platform, deed.from, deed.to, String(deed.sum));
      if (result.ok) this.platform = result.platform;
      return;
    }
    const index = this.at(deed.by);
    const device = this.devices[index] as Device;
    if (deed.t === 'copy' && this.devices.length < 8) this.devices.push({ ...device, got: [] });
    if (deed.t === 'sync') this.sync(index);
    if (deed.t === 'unload') {
      const result = tier.unloadPurse(this.platform, device.purse, String(deed.sum));
      if (result.ok) this.platform = result.platform;
    }
    if (deed.t === 'load') {
      const result = tier.loadPurse(this.platform, device.purse, String(deed.sum));
      if (!result.ok) return;
      this.platform = result.platform;
      this.devices[index] = loadDevice(device, String(deed.sum));
    }
    if (deed.t !== 'pay') return;
    const result = writeSlip(device, secretOf(device.purse), deed.to, String(deed.sum), limits);
    if (!result.ok) return;
    expect(result.slip.counter).toBe(device.counter + 1);
    this.devices[index] = result.device;
    const payee = this.devices.findLastIndex(({ purse }) => purse === deed.to);
    const got = takeSlip(this.devices[payee] as Device, result.slip, this.platform);
    if (got.ok) this.devices[payee] = got.device;
  }
}

/** Numbers that stand for more than one meaning among the slips. */
function twiceOf(slips: readonly Slip[]): string[] {
  const meanings = new Map<string, Set<string>>();
  for (const slip of slips) {
    const number = `${slip.from} ${slip.counter}`;
    meanings.set(number, (meanings.get(number) ?? new Set()).add(digestOf(slip)));
  }
  return [...meanings]
    .filter(([, digests]) => digests.size > 1)
    .map(([number]) => number)
    .sort();
}

describe('any play with copied phones', () => {
  const play = fc.tuple(
    fc.array(anyDeed, { maxLength: 24 }),
    fc.array(fc.nat(), { minLength: 8, maxLength: 8 }),
  );
  it('keeps all digital som constant, credits each number at most once, and finds every double spending in whatever order phones come', () => {
    let doubles = 0;
    fc.assert(
      fc.property(play, ([deeds, ranks]) => {
        const world = new World();
        for (const deed of deeds) {
          world.do(deed);
          expect(tier.allSom(world.platform)).toBe(BigInt(world.platform.issued));
          for (const { behind } of Object.values(world.platform.purses))
            expect(BigInt(behind)).toBeGreaterThanOrEqual(0n);
        }
        const order = world.devices
          .map((_, index) => index)
          .sort((one, other) => (ranks[one] ?? 0) - (ranks[other] ?? 0));
        for (const index of order) world.sync(index);
        const twice = world.findings.filter(({ verdict }) => verdict === 'twice');
        const found = [...new Set(twice.map(({ slip }) => `${slip.from} ${slip.counter}`))].sort();
        expect(found).toEqual(twiceOf(world.brought));
        const credited = world.findings
          .filter(({ verdict }) => verdict === 'credited')
          .map(({ slip }) => `${slip.from} ${slip.counter}`);
        expect(new Set(credited).size).toBe(credited.length);
        for (const { slip } of twice) expect(world.platform.purses[slip.from]?.closed).toBe('twice');
        expect(tier.allSom(world.platform)).toBe(BigInt(world.platform.issued));
        doubles += found.length;
      }),
      { numRuns: 150 },
    );
    expect(doubles).toBeGreaterThan(20);
  });
  it('finds it without the cheat’s own phones, too: those who were paid are enough', () => {
    const paid = fc.array(
      fc.tuple(
        fc.constantFrom('bakery', 'driver', 'market'),
        fc.boolean(),
        fc.integer({ min: 1, max: 30_000 }),
      ),
      { minLength: 2, maxLength: 10 },
    );
    fc.assert(
      fc.property(
        paid,
        fc.shuffledSubarray(['bakery', 'driver', 'market'], { minLength: 3 }),
        (payments, order) => {
          const { platform, devices } = opened();
          let [phone, copy] = [devices.aida as Device, devices.aida as Device];
          const slips: Slip[] = [];
          for (const [to, byCopy, sum] of payments) {
            const result = written(byCopy ? copy : phone, to, String(sum));
            if (byCopy) copy = result.device;
            else phone = result.device;
            const got = takeSlip(devices[to] as Device, result.slip, platform);
            if (!got.ok) continue;
            devices[to] = got.device;
            slips.push(result.slip);
          }
          let now = platform;
          const findings = order.flatMap((id) => {
            const result = synchronise(now, devices[id] as Device);
            now = result.platform;
            return result.findings;
          });
          const found = findings
            .filter(({ verdict }) => verdict === 'twice')
            .map(({ slip }) => `${slip.from} ${slip.counter}`);
          expect([...new Set(found)].sort()).toEqual(twiceOf(slips));
          expect(tier.allSom(now)).toBe(BigInt(now.issued));
        },
      ),
    );
  });
  it('brings the same money to the same people in any order when nobody cheats', () => {
    const paid = fc.array(
      fc.record({
        from: fc.constantFrom(...ids),
        to: fc.constantFrom(...ids),
        sum: fc.integer({ min: 1, max: 60_000 }),
      }),
      { maxLength: 10 },
    );
    fc.assert(
      fc.property(paid, fc.shuffledSubarray([...ids], { minLength: 4 }), (payments, order) => {
        const { platform, devices } = opened();
        for (const { from, to, sum } of payments) {
          const result = writeSlip(devices[from] as Device, secretOf(from), to, String(sum), limits);
          if (!result.ok) continue;
          devices[from] = result.device;
          devices[to] = taken(devices[to] as Device, result.slip, platform);
        }
        const balances = (way: readonly string[]) => {
          let now = platform;
          for (const id of way) now = synchronise(now, devices[id] as Device).platform;
          return { wallets: now.wallets, behind: Object.values(now.purses).map(({ behind }) => behind) };
        };
        expect(balances(order)).toEqual(balances(ids));
      }),
    );
  });
});
