import { sha512 } from '@noble/hashes/sha2.js';
import { example } from '../../fixture.ts';
import type { Scenario } from '../../scenario.ts';
import type { TillPlan } from './plan.ts';
import { till } from './till.ts';

const visit = { alike: false, sticker: false, style: 'kyrgyz' } as const;

/** One counter of each kind, one customer of each kind, three shops. */
const plan: TillPlan = {
  assets: [
    { id: 'som', symbol: 'som', rate: 100, holds: 9000 },
    { id: 'okud', symbol: 'OKUD', rate: 8745, holds: 60 },
  ],
  pin: { tries: 5, hours: 5 },
  holds: 3,
  shops: {
    nan: { payee: 'ALTYN NAN', account: 'OKUU-NAN', price: [60, 95] },
    chai: { payee: 'TOO CHAI', account: 'OKUU-CHAI', price: [85, 150] },
    bal: { payee: 'JAILOO BAL', account: 'OKUU-BAL', price: [180, 280] },
  },
  thieves: [
    { payee: 'QR TERMINAL', account: 'OKUU-X-1' },
    { payee: 'KASSA', account: 'OKUU-X-2' },
  ],
  visits: [
    { ...visit, id: 'plain', trap: null, kind: 'static' },
    { ...visit, id: 'bill', trap: null, kind: 'dynamic' },
    { ...visit, id: 'pasted', trap: 'swapped', kind: 'static' },
    { ...visit, id: 'alike', trap: 'swapped', kind: 'dynamic', alike: true, style: 'emv' },
    { ...visit, id: 'nought', trap: 'sum', kind: 'dynamic' },
    { ...visit, id: 'old', trap: 'expired', kind: 'dynamic', style: 'emv' },
  ],
  claims: [
    { id: 'paid', kind: 'paid' },
    { id: 'slow', kind: 'slow' },
    { id: 'forged', kind: 'screenshot' },
    { id: 'lost', kind: 'stray' },
    { id: 'less', kind: 'short' },
    { id: 'after', kind: 'late' },
    { id: 'back', kind: 'return' },
  ],
  refunds: [
    { id: 'same', right: true },
    { id: 'cash', right: false },
  ],
};

/** A scenario with a till; tests may exchange any part of its plan. */
export function sampleTill(change: object = {}): Scenario {
  return {
    ...example,
    steps: [
      {
        id: 'buy',
        part: 'pay',
        tabs: [],
        done: { event: 'till.round', where: { role: 'buyer' } },
        hints: [],
      },
      { id: 'end', part: 'debrief', tabs: [], done: null, hints: [] },
    ],
    consequences: [],
    sections: { till: { ...plan, ...change } as never },
    domains: [till],
  };
}

/** A wallet's seed without the slow PBKDF2. */
export const walletSeed = sha512(new Uint8Array([7]));
