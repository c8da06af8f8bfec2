import { SigningKey } from 'ethers';
import { describe, expect, it } from 'vitest';
import { type Device, takeSlip, waitingSum, writeSlip } from './device.ts';
import { limits, must, opened, secretOf, taken, written } from './fixture.ts';
import * as tier from './platform.ts';
import { settle, synchronise } from './reconcile.ts';
import { digestOf, isSigned, purseKeyOf, signSlip } from './slip.ts';

const code = (result: { ok: true } | { ok: false; code: string }) => (result.ok ? 'ok' : result.code);

describe('the two tiers', () => {
  const { platform } = opened();
  it('let only the National Bank make and unmake digital som', () => {
    expect(tier.allSom(platform)).toBe(BigInt(platform.issued));
    const more = must(tier.issue(platform, 'bank', '5'));
    expect(BigInt(more.issued) - BigInt(platform.issued)).toBe(5n);
    expect(tier.allSom(must(tier.redeem(more, 'bank', '5')))).toBe(tier.allSom(platform));
    expect(code(tier.redeem(platform, 'bank', '99999999'))).toBe('no-funds');
  });
  it('move money on line at once and refuse what the rules forbid', () => {
    const paid = must(tier.payOnline(platform, 'aida', 'bakery', '12345'));
    expect([paid.wallets.aida?.balance, paid.wallets.bakery?.balance]).toEqual(['487655', '512345']);
    expect(code(tier.payOnline(platform, 'aida', 'aida', '1'))).toBe('to-yourself');
    expect(code(tier.payOnline(platform, 'aida', 'bakery', '500001'))).toBe('no-funds');
    expect(code(tier.payOnline(platform, 'aida', 'nobody', '1'))).toBe('no-such-wallet');
    expect(code(tier.payOnline(platform, 'aida', 'bakery', '-1'))).toBe('bad-sum');
    expect(code(tier.payOnline(platform, 'aida', '__proto__', '1'))).toBe('no-such-wallet');
    const small = { ...platform, limits: { ...limits, wallet: '500000' } };
    expect(code(tier.payOnline(small, 'aida', 'bakery', '1'))).toBe('wallet-limit');
    expect(code(tier.topUp(small, 'aida', '1'))).toBe('wallet-limit');
  });
  it('keep a purse under its limit', () => {
    expect(code(tier.loadPurse(platform, 'aida', '1'))).toBe('purse-limit');
    expect(code(tier.loadPurse(must(tier.reportLost(platform, 'aida')), 'aida', '1'))).toBe('purse-closed');
  });
});

describe('a slip', () => {
  const slip = signSlip({ from: 'aida', to: 'bakery', counter: 7, sum: '5000' }, secretOf('aida'));
  const key = purseKeyOf(secretOf('aida'));
  it('carries the signature that an independent implementation makes', () => {
    const theirs = new SigningKey(secretOf('aida')).sign(`0x${digestOf(slip)}`);
    expect(`0x${slip.signature}`).toBe(theirs.r + theirs.s.slice(2));
    expect(`0x${key}`).toBe(new SigningKey(secretOf('aida')).compressedPublicKey);
  });
  it('is sound only with its own key and every field as signed', () => {
    expect(isSigned(slip, key)).toBe(true);
    expect(isSigned(slip, purseKeyOf(secretOf('driver')))).toBe(false);
    for (const change of [
      { sum: '5001' },
      { counter: 8 },
      { to: 'driver' },
      { from: 'driver' },
      { signature: 'x' },
    ])
      expect(isSigned({ ...slip, ...change }, key)).toBe(false);
    expect(isSigned({ ...slip, signature: 'f'.repeat(128) }, key)).toBe(false);
    expect(isSigned(slip, `02${'f'.repeat(64)}`)).toBe(false);
  });
});

describe('two phones without a network', () => {
  const { platform, devices } = opened();
  const [aida, bakery] = [devices.aida as Device, devices.bakery as Device];
  it('pay under the limit, and the number rises by one', () => {
    const first = written(aida, 'bakery', '30000');
    const second = written(first.device, 'driver', '20000');
    expect([first.slip.counter, second.slip.counter]).toEqual([1, 2]);
    expect(second.device.balance).toBe('150000');
    expect(waitingSum(taken(bakery, first.slip, platform))).toBe('30000');
    const refused = (to: string, sum: string) => code(writeSlip(aida, secretOf('aida'), to, sum, limits));
    expect(refused('bakery', '200001')).toBe('slip-limit');
    expect(code(writeSlip(second.device, secretOf('aida'), 'bakery', '150001', limits))).toBe('no-funds');
    expect(refused('aida', '1')).toBe('to-yourself');
    expect(refused('bakery', '0')).toBe('bad-sum');
  });
  it('refuse a slip that is forged, for somebody else, there already, or of a number that came before', () => {
    const { slip } = written(aida, 'bakery', '30000');
    const with1 = taken(bakery, slip, platform);
    expect(code(takeSlip(with1, slip, platform))).toBe('have-it');
    expect(code(takeSlip(with1, written(aida, 'bakery', '40000').slip, platform))).toBe('number-again');
    expect(code(takeSlip(bakery, { ...slip, sum: '30001' }, platform))).toBe('forged');
    expect(code(takeSlip(devices.driver as Device, slip, platform))).toBe('not-for-me');
    expect(code(takeSlip(bakery, { ...slip, from: 'ghost' }, platform))).toBe('unknown-purse');
  });
  it('cannot spend what they received before it was synchronised', () => {
    const with1 = taken(bakery, written(aida, 'bakery', '30000').slip, platform);
    expect(code(writeSlip(with1, secretOf('bakery'), 'driver', '200001', { slip: '999999' }))).toBe(
      'no-funds',
    );
  });
});

describe('synchronising', () => {
  const { platform, devices } = opened();
  const aida = devices.aida as Device;
  it('credits a slip once, whoever brings it and how often', () => {
    const { device, slip } = written(aida, 'bakery', '30000');
    const payer = synchronise(platform, device);
    expect(payer.platform.wallets.bakery?.balance).toBe('530000');
    const payee = synchronise(payer.platform, taken(devices.bakery as Device, slip, platform));
    expect(payee.findings.map(({ verdict }) => verdict)).toEqual(['known']);
    expect(payee.platform.wallets.bakery?.balance).toBe('530000');
    expect(payer.device).toMatchObject({ balance: '170000', sent: [], counter: 1 });
  });
  it('finds the number that a copied phone spent twice, tells of the first and closes the purse', () => {
    const [one, other] = [written(aida, 'bakery', '30000'), written(aida, 'driver', '50000')];
    const first = settle(platform, other.slip);
    const second = settle(first.platform, one.slip);
    expect(second.finding).toMatchObject({ verdict: 'twice', first: { to: 'driver', sum: '50000' } });
    expect(second.platform.purses.aida?.closed).toBe('twice');
    expect(second.platform.wallets.bakery?.balance).toBe('500000');
  });
  it('leaves what was on a lost phone where nobody can spend it, and still credits slips that come later', () => {
    const { slip } = written(aida, 'bakery', '30000');
    const lost = must(tier.reportLost(platform, 'aida'));
    const later = settle(lost, slip);
    expect(later.finding.verdict).toBe('credited');
    expect(later.platform.purses.aida).toMatchObject({ behind: '170000', closed: 'lost' });
  });
});
