import type { Amount } from '../../wallet/amount.ts';
import { changed, chargeOn, type Points, pointsOf, type Rate, rateBelow, type Tariff } from './tariff.ts';

/** What a way offers at one moment, and until when. Times in hours of the desk's clock. */
export interface Quote {
  readonly reference: Rate;
  readonly rate: Rate;
  readonly at: number;
  readonly until: number;
}

/** Where a sum goes. Everything is exact; `received` is what can be counted at home. */
export interface Breakdown {
  readonly sum: Amount;
  /** Each charge in the order it is taken, in the unit of its side. */
  readonly charges: readonly {
    readonly id: string;
    readonly side: 'sender' | 'home';
    readonly sum: Amount;
  }[];
  /** What is changed into som, in the sender's smallest unit. */
  readonly toChange: Amount;
  readonly rate: Rate;
  /** Som before charges at home, in tyiyn. */
  readonly changed: Amount;
  readonly received: Amount;
  /** What the sum is worth at the reference rate, in tyiyn. */
  readonly worth: Amount;
  /** What the poorer rate takes, in tyiyn: it stands in no list of fees. */
  readonly hidden: Amount;
  /** How far the rate lies below the reference. */
  readonly margin: Points;
  /** Everything that does not arrive, of what the sum is worth. */
  readonly cost: Points;
}

/** Why a sum cannot go this way. */
export type QuoteProblem = 'too-little' | 'too-much' | 'all-eaten';

/** The offer of a way now. */
export function quoteOf(tariff: Tariff, reference: Rate, at: number): Quote {
  return { reference, rate: rateBelow(reference, tariff.margin), at, until: at + tariff.holds };
}

/** Whether a quote still binds its firm; at the hour `until` it does no more. */
export function holds(quote: Quote, now: number): boolean {
  return now < quote.until;
}

/** Follows a sum through a quote, charge by charge. */
export function follow(
  tariff: Tariff,
  { rate, reference }: Quote,
  sum: Amount,
): { ok: true; way: Breakdown } | { ok: false; code: QuoteProblem } {
  const sent = BigInt(sum);
  if (sent < BigInt(tariff.least)) return { ok: false, code: 'too-little' };
  if (sent > BigInt(tariff.most)) return { ok: false, code: 'too-much' };
  const taken: Breakdown['charges'][number][] = [];
  const take = (side: 'sender' | 'home', all: bigint, start: bigint): bigint => {
    let left = start;
    for (const charge of tariff.charges.filter((line) => line.side === side)) {
      const cost = chargeOn(charge, all, left);
      taken.push({ id: charge.id, side, sum: cost.toString() });
      left -= cost;
    }
    return left;
  };
  const toChange = take('sender', sent, sent);
  if (toChange <= 0n) return { ok: false, code: 'all-eaten' };
  const som = changed(toChange, rate);
  const received = take('home', changed(sent, rate), som);
  if (received <= 0n) return { ok: false, code: 'all-eaten' };
  const worth = changed(sent, reference);
  return {
    ok: true,
    way: {
      sum,
      charges: taken,
      toChange: toChange.toString(),
      rate,
      changed: som.toString(),
      received: received.toString(),
      worth: worth.toString(),
      hidden: (changed(toChange, reference) - som).toString(),
      margin: pointsOf(BigInt(reference) - BigInt(rate), BigInt(reference)),
      cost: pointsOf(worth - received, worth),
    },
  };
}
