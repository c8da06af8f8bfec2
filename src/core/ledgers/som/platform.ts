import type { Amount } from '../../wallet/amount.ts';

/** The on-line wallet of a person or a shop, served by a bank. */
export interface Wallet {
  readonly bank: string;
  readonly balance: Amount;
}

/** What the platform knows of a slip it has seen: its meaning, and whether it was credited. */
export interface SeenSlip {
  readonly digest: string;
  readonly to: string;
  readonly sum: Amount;
  readonly credited: boolean;
}

/** An off-line purse as the platform keeps it: what stands behind it, and which of its numbers were seen. */
export interface PurseRecord {
  readonly owner: string;
  readonly key: string;
  /** Money that left the wallet and is not yet spent as far as the platform knows. */
  readonly behind: Amount;
  readonly seen: Readonly<Record<number, SeenSlip>>;
  /** Why it takes part no more: its owner lost it, or one number was spent twice. */
  readonly closed: 'lost' | 'twice' | null;
}

/** Invented limits of the model, in tyiyn: what a wallet may hold, what a purse may hold, what one slip may carry. */
export interface SomLimits {
  readonly wallet: Amount;
  readonly purse: Amount;
  readonly slip: Amount;
}

/**
 * The two tiers of the digital som, as a model: the National Bank issues to banks, banks serve people. `issued` is all of it;
 * banks, wallets and the sums behind purses always add up to it.
 */
export interface Platform {
  readonly limits: SomLimits;
  readonly issued: Amount;
  readonly banks: Readonly<Record<string, Amount>>;
  readonly wallets: Readonly<Record<string, Wallet>>;
  readonly purses: Readonly<Record<string, PurseRecord>>;
}

export type SomProblem =
  | 'no-such-bank'
  | 'no-such-wallet'
  | 'no-such-purse'
  | 'bad-sum'
  | 'no-funds'
  | 'wallet-limit'
  | 'purse-limit'
  | 'purse-closed'
  | 'to-yourself';
export type SomResult = { ok: true; platform: Platform } | { ok: false; code: SomProblem };

const no = (code: SomProblem): SomResult => ({ ok: false, code });
/** A sum that can be paid: tyiyn, above nothing. */
export const isPayable = (sum: Amount): boolean => /^[1-9]\d{0,29}$/.test(sum);
/** Adds amounts; the second may be taken away. */
export const plus = (one: Amount, other: Amount, sign: 1n | -1n = 1n): Amount =>
  (BigInt(one) + sign * BigInt(other)).toString();
const own = <T>(list: Readonly<Record<string, T>>, id: string): T | undefined =>
  Object.hasOwn(list, id) ? list[id] : undefined;

/** A platform before the first som is issued. */
export function emptyPlatform(limits: SomLimits, banks: readonly string[]): Platform {
  return {
    limits,
    issued: '0',
    banks: Object.fromEntries(banks.map((id) => [id, '0'])),
    wallets: {},
    purses: {},
  };
}

/** A bank opens a wallet for a person. */
export function openWallet(platform: Platform, id: string, bank: string): SomResult {
  if (own(platform.banks, bank) === undefined) return no('no-such-bank');
  const wallets = { ...platform.wallets, [id]: own(platform.wallets, id) ?? { bank, balance: '0' } };
  return { ok: true, platform: { ...platform, wallets } };
}

/** Upper tier: the National Bank issues to a bank. */
export function issue(platform: Platform, bank: string, sum: Amount): SomResult {
  const held = own(platform.banks, bank);
  if (held === undefined) return no('no-such-bank');
  if (!isPayable(sum)) return no('bad-sum');
  const banks = { ...platform.banks, [bank]: plus(held, sum) };
  return { ok: true, platform: { ...platform, banks, issued: plus(platform.issued, sum) } };
}

/** Upper tier: a bank gives digital som back to the National Bank; they are no more. */
export function redeem(platform: Platform, bank: string, sum: Amount): SomResult {
  const held = own(platform.banks, bank);
  if (held === undefined) return no('no-such-bank');
  if (!isPayable(sum)) return no('bad-sum');
  if (BigInt(held) < BigInt(sum)) return no('no-funds');
  const banks = { ...platform.banks, [bank]: plus(held, sum, -1n) };
  return { ok: true, platform: { ...platform, banks, issued: plus(platform.issued, sum, -1n) } };
}

function withWallet(platform: Platform, id: string, balance: Amount): Platform {
  const wallet = platform.wallets[id];
  return wallet ? { ...platform, wallets: { ...platform.wallets, [id]: { ...wallet, balance } } } : platform;
}

/** Lower tier: a person changes money of an ordinary account into digital som (the ordinary account is the bank's own book). */
export function topUp(platform: Platform, id: string, sum: Amount): SomResult {
  const wallet = own(platform.wallets, id);
  if (!wallet) return no('no-such-wallet');
  if (!isPayable(sum)) return no('bad-sum');
  const stock = own(platform.banks, wallet.bank) ?? '0';
  if (BigInt(stock) < BigInt(sum)) return no('no-funds');
  const balance = plus(wallet.balance, sum);
  if (BigInt(balance) > BigInt(platform.limits.wallet)) return no('wallet-limit');
  const banks = { ...platform.banks, [wallet.bank]: plus(stock, sum, -1n) };
  return { ok: true, platform: withWallet({ ...platform, banks }, id, balance) };
}

/** A payment on line: one balance falls and the other rises in the same moment. */
export function payOnline(platform: Platform, from: string, to: string, sum: Amount): SomResult {
  const [payer, payee] = [own(platform.wallets, from), own(platform.wallets, to)];
  if (!payer || !payee) return no('no-such-wallet');
  if (from === to) return no('to-yourself');
  if (!isPayable(sum)) return no('bad-sum');
  if (BigInt(payer.balance) < BigInt(sum)) return no('no-funds');
  const balance = plus(payee.balance, sum);
  if (BigInt(balance) > BigInt(platform.limits.wallet)) return no('wallet-limit');
  return {
    ok: true,
    platform: withWallet(withWallet(platform, from, plus(payer.balance, sum, -1n)), to, balance),
  };
}

/** Registers an off-line purse with its public key; it begins empty. */
export function openPurse(platform: Platform, id: string, owner: string, key: string): SomResult {
  if (!own(platform.wallets, owner)) return no('no-such-wallet');
  const purse: PurseRecord = { owner, key, behind: '0', seen: {}, closed: null };
  return {
    ok: true,
    platform: { ...platform, purses: { ...platform.purses, [id]: own(platform.purses, id) ?? purse } },
  };
}

/** Moves money from the wallet behind the purse, under the limit of a purse. The device is told by its owner's app (`device.ts`). */
export function loadPurse(platform: Platform, id: string, sum: Amount): SomResult {
  const purse = own(platform.purses, id);
  if (!purse) return no('no-such-purse');
  if (purse.closed) return no('purse-closed');
  if (!isPayable(sum)) return no('bad-sum');
  const wallet = platform.wallets[purse.owner];
  if (!wallet || BigInt(wallet.balance) < BigInt(sum)) return no('no-funds');
  const behind = plus(purse.behind, sum);
  if (BigInt(behind) > BigInt(platform.limits.purse)) return no('purse-limit');
  const purses = { ...platform.purses, [id]: { ...purse, behind } };
  return {
    ok: true,
    platform: withWallet({ ...platform, purses }, purse.owner, plus(wallet.balance, sum, -1n)),
  };
}

/** Moves money from behind the purse back to the wallet; the device has first told what it spent (`reconcile.ts`). */
export function unloadPurse(platform: Platform, id: string, sum: Amount): SomResult {
  const purse = own(platform.purses, id);
  if (!purse) return no('no-such-purse');
  if (purse.closed) return no('purse-closed');
  if (!isPayable(sum)) return no('bad-sum');
  const wallet = platform.wallets[purse.owner];
  if (!wallet || BigInt(purse.behind) < BigInt(sum)) return no('no-funds');
  const purses = { ...platform.purses, [id]: { ...purse, behind: plus(purse.behind, sum, -1n) } };
  return { ok: true, platform: withWallet({ ...platform, purses }, purse.owner, plus(wallet.balance, sum)) };
}

/** Closes a purse whose phone is lost. What stands behind it stays there: slips may still come, and nobody can tell whether. */
export function reportLost(platform: Platform, id: string): SomResult {
  const purse = own(platform.purses, id);
  if (!purse) return no('no-such-purse');
  if (purse.closed) return no('purse-closed');
  return {
    ok: true,
    platform: { ...platform, purses: { ...platform.purses, [id]: { ...purse, closed: 'lost' } } },
  };
}

/** Everything that exists of the digital som, added up where it stands; always equal to `issued`. */
export function allSom({ banks, wallets, purses }: Platform): bigint {
  return [
    ...Object.values(banks),
    ...Object.values(wallets).map(({ balance }) => balance),
    ...Object.values(purses).map(({ behind }) => behind),
  ].reduce((sum, amount) => sum + BigInt(amount), 0n);
}
