import { type Breakdown, follow, type Quote, quoteOf } from '../../../ledgers/remittance/quote.ts';
import type { Charge, Points, Rate, Tariff } from '../../../ledgers/remittance/tariff.ts';
import type { DeskAccounts } from '../../../ledgers/remittance/transfer.ts';
import type { Seed } from '../../../random/seed.ts';
import { stream } from '../../../random/stream.ts';

/** A figure, or those from which the seed takes one. */
export type Figure = number | readonly number[];

/** A way home in lab.yaml: every figure may be a list to draw from. Sums in kopecks and tyiyn, percentages in hundredths. */
export interface WayPlan {
  readonly id: string;
  readonly charges: readonly {
    readonly id: string;
    readonly side: Charge['side'];
    readonly of: Charge['of'];
    readonly fixed: Figure;
    readonly percent: Figure;
  }[];
  readonly margin: Figure;
  readonly hours: Figure;
  readonly holds: number;
  readonly least: number;
  readonly most: number;
}

/** The section `desk`. */
export interface DeskPlan {
  /** What the sender has and sends, in kopecks. */
  readonly sum: number;
  /** Som for one rouble on the market, in ten-thousandths. */
  readonly reference: Figure;
  /** Hours until the family needs the money. */
  readonly deadline: number;
  /** How near a computed sum must come, in tyiyn. */
  readonly within: number;
  readonly ways: readonly WayPlan[];
  /** What each step at the desk is about. */
  readonly scenes: readonly { readonly step: string; readonly scene: 'read' | 'count' | 'send' }[];
}

/** What the learner has said, and the books of the desk. */
export interface DeskState {
  readonly reference: Rate;
  readonly tariffs: Readonly<Record<string, Tariff>>;
  readonly quotes: Readonly<Record<string, Quote>>;
  readonly accounts: DeskAccounts;
  /** Hour of the desk's clock: one for each block. */
  readonly hour: number;
}

function take(seed: Seed, name: string, figure: Figure): number {
  return typeof figure === 'number' ? figure : stream(seed, `desk:${name}`).pick(figure);
}

/** The tariff of a way in a case. */
export function tariffOf(seed: Seed, way: WayPlan): Tariff {
  const at = (name: string, figure: Figure) => take(seed, `${way.id}:${name}`, figure);
  return {
    charges: way.charges.map(({ id, side, of, fixed, percent }) => ({
      id,
      side,
      of,
      fixed: String(at(`${id}:fixed`, fixed)),
      percent: at(`${id}:percent`, percent),
    })),
    margin: at('margin', way.margin),
    hours: at('hours', way.hours),
    holds: way.holds,
    least: String(way.least),
    most: String(way.most),
  };
}

/** The reference rate at an hour: it moves by up to half a percent, so that a quote which has run out is worth another look. */
export function referenceAt(seed: Seed, start: Rate, hour: number): Rate {
  if (hour === 0) return start;
  const shift: Points = stream(seed, `desk:rate:${hour}`).int(-50, 50);
  return ((BigInt(start) * BigInt(10_000 + shift)) / 10_000n).toString();
}

/** The books before the first customer. Firms have som enough. */
export function openDesk(seed: Seed, plan: DeskPlan): DeskState {
  const reference = String(take(seed, 'reference', plan.reference));
  const tariffs = Object.fromEntries(plan.ways.map((way) => [way.id, tariffOf(seed, way)]));
  return {
    reference,
    tariffs,
    quotes: Object.fromEntries(
      Object.entries(tariffs).map(([id, tariff]) => [id, quoteOf(tariff, reference, 0)]),
    ),
    accounts: {
      sender: String(plan.sum),
      family: '0',
      firms: Object.fromEntries(plan.ways.map(({ id }) => [id, { taken: '0', som: '1000000000' }])),
      transfers: [],
    },
    hour: 0,
  };
}

/** A way with what would arrive of the whole sum by its present quote. */
export interface Compared {
  readonly id: string;
  readonly way: Breakdown;
  readonly hours: number;
}

/** All ways that take the sum, the one of which most arrives first. */
export function ranked({ tariffs, quotes }: Pick<DeskState, 'tariffs' | 'quotes'>, sum: number): Compared[] {
  return Object.entries(tariffs)
    .flatMap(([id, tariff]): Compared[] => {
      const quote = quotes[id];
      const result = quote && follow(tariff, quote, String(sum));
      return result?.ok ? [{ id, way: result.way, hours: tariff.hours }] : [];
    })
    .sort((one, other) => Number(BigInt(other.way.received) - BigInt(one.way.received)));
}

/** The way whose rate lies furthest below the reference. */
export function furthest(ways: readonly Compared[]): Compared | undefined {
  return ways.toSorted((one, other) => other.way.margin - one.way.margin)[0];
}

/** Every tariff that some seed gives. */
export function everyTariff(way: WayPlan): Tariff[] {
  const list = (figure: Figure) => (typeof figure === 'number' ? [figure] : figure);
  let charges: Charge[][] = [[]];
  for (const { id, side, of, fixed, percent } of way.charges)
    charges = charges.flatMap((before) =>
      list(fixed).flatMap((sum) =>
        list(percent).map((share) => [...before, { id, side, of, fixed: String(sum), percent: share }]),
      ),
    );
  const { holds } = way;
  const [least, most] = [String(way.least), String(way.most)];
  return charges.flatMap((lines) =>
    list(way.margin).flatMap((margin) =>
      list(way.hours).map((hours) => ({ charges: lines, margin, hours, holds, least, most })),
    ),
  );
}
