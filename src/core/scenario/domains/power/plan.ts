import type { Machine, Network } from '@/core/ledgers/power/power.ts';
import type { Decimal } from '@/core/ledgers/power/ratio.ts';

/** What a learner works out, in the order in which one follows from the other. */
export const fields = [
  'kilowatts',
  'kilowatt-hours',
  'bill',
  'tax',
  'total',
  'coins',
  'income',
  'profit',
  'block-years',
] as const;
/** One of them. */
export type Field = (typeof fields)[number];

/** Decimal places in which a field is shown. */
export const placesOf: Readonly<Record<Field, number>> = {
  kilowatts: 2,
  'kilowatt-hours': 2,
  bill: 0,
  tax: 0,
  total: 0,
  coins: 8,
  income: 0,
  profit: 0,
  'block-years': 0,
};

/** A machine to be reckoned: one of `machines` is drawn. */
export interface Case {
  readonly id: string;
  readonly step: string;
  readonly machines: readonly Machine[];
  readonly network?: Network;
  readonly ask: readonly Field[];
}

/** What a lab says of power and its price. */
export interface PowerPlan {
  readonly cases: readonly Case[];
  /** Tariffs to be told apart: at which does the machine of a case pay? */
  readonly tariffs?: {
    readonly step: string;
    /** The case whose machine and network are meant. */
    readonly of: string;
    readonly list: readonly { readonly id: string; readonly som: Decimal }[];
  };
}

/** An answer to one field of a case. */
export interface Reckoned {
  readonly value: Decimal;
  readonly right: boolean;
  readonly idea: string;
  readonly misses: number;
}

/** What the domain keeps in the state. */
export interface PowerState {
  /** Answers by case and field: `worked.bill`. */
  readonly answers: Readonly<Record<string, Reckoned>>;
  /** Whether each tariff was said to pay. */
  readonly judged: Readonly<Record<string, boolean>>;
}
