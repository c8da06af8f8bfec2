import { transferGas } from '@/core/chain/chain.ts';
import { type Kit, money } from '../frame/kit.ts';

/** Fees in tenths of a gwei for a unit of gas. */
export interface Fees {
  readonly tip: number;
  readonly cap: number;
}

/** One of the learner's payments that wait. */
export interface Waiting extends Fees {
  readonly hash: string;
  readonly nonce: number;
  readonly value: string;
  /** Whether it is the payment of nothing that cancels. */
  readonly undo: boolean;
}

/** The payment that is wanted. */
export interface Order {
  readonly id: string;
  readonly to: string;
  readonly sum: string;
  readonly within: number;
  readonly left: number;
  readonly state: 'open' | 'late' | 'paid' | 'cancelled';
  readonly took?: number;
  readonly ratio?: number;
  readonly price?: number;
  readonly lowest?: number;
}

/** What the domain shows; prices in tenths of a gwei. */
export interface MarketView {
  readonly base: number;
  readonly queue: {
    readonly bands: readonly { readonly from: number; readonly to: number | null; readonly gas: number }[];
    readonly below: number;
  };
  readonly presets: Readonly<Record<'slow' | 'usual' | 'fast', Fees>>;
  readonly futures: readonly (readonly (readonly [base: number, tip: number])[])[];
  readonly seen: readonly {
    readonly number: number;
    readonly base: number;
    readonly tip: number;
    readonly gas: number;
  }[];
  readonly mine: readonly Waiting[];
  readonly order: Order | null;
}

/** The view of the market; the part is only shown by labs that have one. */
export function marketOf({ view }: Pick<Kit, 'view'>): MarketView {
  return view.of.market as unknown as MarketView;
}

/** What a plain payment costs at a price (tenths of a gwei). */
export function feeAt(kit: Pick<Kit, 'locale'>, price: number): string {
  return money(kit, (BigInt(price) * 10n ** 8n * BigInt(transferGas)).toString(), 4);
}

/** A price in gwei, whole when it can be. @example gwei({ locale: 'ru' }, 8505) // => '850,5' */
export function gwei({ locale }: Pick<Kit, 'locale'>, price: number): string {
  const text = (price / 10).toFixed(price % 10 === 0 || price > 1000 ? 0 : 1);
  return locale === 'en' ? text : text.replace('.', ',');
}

/** What is guessed of fees: in how many of the futures they get in at all, by which blocks most do, and the price that is likely. */
export interface Estimate {
  readonly of: number;
  readonly within: number;
  readonly from: number | null;
  readonly to: number | null;
  readonly price: number | null;
}

/** Tries fees in every guessed future; `left` blocks count as in time. */
export function estimate(
  { futures }: Pick<MarketView, 'futures'>,
  { tip, cap }: Fees,
  left: number,
): Estimate {
  const tries = futures.flatMap((slots) => {
    const at = slots.findIndex(([base, least]) => Math.min(tip, cap - base) >= least);
    const [base = 0] = slots[at] ?? [];
    return at < 0 ? [] : [{ block: at + 1, price: Math.min(base + tip, cap) }];
  });
  const waits = tries.map(({ block }) => block).sort((one, other) => one - other);
  const prices = tries.map(({ price }) => price).sort((one, other) => one - other);
  return {
    of: futures.length,
    within: waits.filter((block) => block <= left).length,
    from: waits[Math.floor(waits.length * 0.1)] ?? null,
    to: waits[Math.floor((waits.length - 1) * 0.9)] ?? null,
    price: prices[Math.floor(prices.length / 2)] ?? null,
  };
}

/** The guessed range of base fees, so many blocks ahead: from a tenth to nine tenths of the futures. */
export function baseRange(
  { futures }: Pick<MarketView, 'futures'>,
  ahead: number,
): readonly [number, number] {
  const bases = futures.map((slots) => slots[ahead - 1]?.[0] ?? 0).sort((one, other) => one - other);
  return [bases[Math.floor(bases.length * 0.1)] ?? 0, bases[Math.floor((bases.length - 1) * 0.9)] ?? 0];
}
