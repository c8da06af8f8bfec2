import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { accountOf, type Book, emptyBook, heldBy, middleOf, moneyFor, type Order } from './book.ts';
import { deposit, withdraw } from './custody.ts';
import { averagePrice, cancel, place, preview, type Wish } from './order.ts';

const people = ['ann', 'bek', 'chyn'] as const;
/** Tokens with two digits; a price of 8000 is 80.00 of money for one. */
const stocked = (fees = { take: 20, wait: 10 }) =>
  people.reduce(
    (book, who) => deposit(book, who, { money: '10000000', token: '100000' }),
    emptyBook('100', fees),
  );

const limit = (who: string, side: Wish['side'], price: string, size: string): Wish => ({
  who,
  side,
  kind: 'limit',
  price,
  size,
});
const market = (who: string, side: Wish['side'], size: string): Wish => ({
  who,
  side,
  kind: 'market',
  price: '0',
  size,
});
const placed = (book: Book, wish: Wish) => {
  const result = place(book, wish);
  if (!result.ok) throw new Error(result.code);
  return result;
};

const anyWish = fc.record({
  who: fc.constantFrom(...people),
  side: fc.constantFrom('buy' as const, 'sell' as const),
  kind: fc.constantFrom('limit' as const, 'limit' as const, 'market' as const),
  price: fc.integer({ min: 7_990, max: 8_010 }).map(String),
  size: fc.integer({ min: 1, max: 30_000 }).map(String),
});
const anyDeed = fc.oneof(
  { weight: 6, arbitrary: anyWish.map((wish) => ({ wish })) },
  { weight: 1, arbitrary: fc.record({ cancel: fc.nat(40), who: fc.constantFrom(...people) }) },
  {
    weight: 1,
    arbitrary: fc.record({ out: fc.integer({ min: 1, max: 5_000 }), who: fc.constantFrom(...people) }),
  },
);
const anyFees = fc.record({ take: fc.integer({ min: 0, max: 500 }), wait: fc.integer({ min: 0, max: 500 }) });

/** Plays deeds; what was withdrawn is counted beside the book. */
function played(
  book: Book,
  deeds: readonly fc.infer<typeof anyDeed>[],
  look: (book: Book, out: bigint) => void,
) {
  let out = 0n;
  let now = book;
  for (const deed of deeds) {
    if ('wish' in deed) {
      const result = place(now, deed.wish);
      if (result.ok) now = result.book;
    } else if ('cancel' in deed) {
      const result = cancel(now, deed.who, deed.cancel);
      if (result.ok) now = result.book;
    } else {
      const result = withdraw(now, deed.who, String(deed.out), '5');
      if (result.ok) {
        out += BigInt(result.out);
        now = result.book;
      }
    }
    look(now, out);
  }
}

describe('the book under any play', () => {
  it('makes and loses neither money nor tokens; nobody falls below zero', () => {
    fc.assert(
      fc.property(anyFees, fc.array(anyDeed, { maxLength: 60 }), (fees, deeds) => {
        const start = stocked(fees);
        const { money, token } = heldBy(start);
        played(start, deeds, (book, out) => {
          expect(heldBy(book)).toEqual({ money, token: token - out });
          const amounts = [...Object.values(book.accounts), book.house].flatMap((account) => [
            account.money,
            account.token,
          ]);
          const held = [...book.buys, ...book.sells].map((order) => order.held);
          for (const amount of [...amounts, ...held]) expect(BigInt(amount)).toBeGreaterThanOrEqual(0n);
        });
      }),
    );
  });
  it('is never crossed, and stands by price, then by time', () => {
    fc.assert(
      fc.property(fc.array(anyDeed, { maxLength: 60 }), (deeds) => {
        played(stocked(), deeds, ({ buys, sells }) => {
          if (buys[0] && sells[0]) expect(BigInt(buys[0].price)).toBeLessThan(BigInt(sells[0].price));
          const ordered = (orders: readonly Order[], sign: number) =>
            orders.toSorted(
              (one, other) => sign * (Number(one.price) - Number(other.price)) || one.id - other.id,
            );
          expect(buys).toEqual(ordered(buys, -1));
          expect(sells).toEqual(ordered(sells, 1));
        });
      }),
    );
  });
  it('lets a rich taker through whatever rounding did to the orders that wait', () => {
    fc.assert(
      fc.property(anyFees, fc.array(anyDeed, { maxLength: 60 }), (fees, deeds) => {
        played(stocked(fees), deeds, (book) => {
          const rich = deposit(book, 'dan', { money: '1000000000', token: '1000000000' });
          for (const side of ['buy', 'sell'] as const)
            if ((side === 'buy' ? book.sells : book.buys).length)
              expect(place(rich, market('dan', side, '1000000'))).toMatchObject({ ok: true });
        });
      }),
    );
  });
  it('fills as a plain list would that is searched anew for each token', () => {
    fc.assert(
      fc.property(
        fc.array(
          anyWish.map((wish) => ({ ...wish, size: String(Number(wish.size) % 40 || 1) })),
          { maxLength: 40 },
        ),
        (wishes) => {
          let book = stocked({ take: 0, wait: 0 });
          let slow: { who: string; side: string; price: number; time: number }[] = [];
          for (const [time, wish] of wishes.entries()) {
            const result = place(book, wish);
            if (!result.ok) continue;
            book = result.book;
            const met: number[] = [];
            for (let token = 0; token < Number(wish.size); token++) {
              const sign = wish.side === 'buy' ? 1 : -1;
              const [best] = slow
                .filter(
                  (line) =>
                    line.side !== wish.side &&
                    (wish.kind === 'market' || sign * line.price <= sign * Number(wish.price)),
                )
                .sort((one, other) => sign * (one.price - other.price) || one.time - other.time);
              if (best) {
                met.push(best.price);
                slow = slow.filter((line) => line !== best);
              } else if (wish.kind === 'limit')
                slow.push({ who: wish.who, side: wish.side, price: Number(wish.price), time });
            }
            expect(
              result.fills.flatMap(({ price, size }) => Array(Number(size)).fill(Number(price))),
            ).toEqual(met);
          }
          const left = [...book.buys, ...book.sells].reduce((sum, order) => sum + Number(order.left), 0);
          expect(left).toBe(slow.length);
        },
      ),
    );
  });
  it('refuses nonsense with a code and never throws', () => {
    fc.assert(
      fc.property(
        fc.record({
          who: fc.string(),
          side: fc.constantFrom('buy' as const, 'sell' as const),
          kind: fc.constantFrom('limit' as const, 'market' as const),
          price: fc.string(),
          size: fc.string(),
        }),
        (wish) => {
          expect(place(stocked(), wish)).toMatchObject({ ok: false });
        },
      ),
    );
    expect(cancel(stocked(), 'ann', 7)).toEqual({ ok: false, code: 'not-yours' });
  });
});

describe('an order', () => {
  const ladder = ['8000', '8010', '8050'].reduce(
    (book, price) => placed(book, limit('bek', 'sell', price, '5000')).book,
    placed(stocked({ take: 0, wait: 0 }), limit('chyn', 'buy', '7980', '5000')).book,
  );
  it('at market walks up the book and pays more for each further part', () => {
    const { fills, unfilled } = placed(ladder, market('ann', 'buy', '12000'));
    expect(fills.map(({ price, size }) => [price, size])).toEqual([
      ['8000', '5000'],
      ['8010', '5000'],
      ['8050', '2000'],
    ]);
    expect([averagePrice(ladder, fills), middleOf(ladder), unfilled]).toEqual(['8013', '7990', '0']);
  });
  it('with a limit never pays above it and waits for the rest', () => {
    const { book, fills, order } = placed(ladder, limit('ann', 'buy', '8000', '12000'));
    expect(fills.map(({ price }) => price)).toEqual(['8000']);
    expect(order).toMatchObject({ who: 'ann', price: '8000', left: '7000', held: '560000' });
    expect(book.buys[0]).toEqual(order);
  });
  it('that comes later at the same price is filled later', () => {
    const book = placed(ladder, limit('chyn', 'sell', '8000', '5000')).book;
    expect(placed(book, market('ann', 'buy', '7500')).fills.map(({ maker, size }) => [maker, size])).toEqual([
      ['bek', '5000'],
      ['chyn', '2500'],
    ]);
  });
  it('taken back gives everything back, and only to its owner', () => {
    const { book, order } = placed(ladder, limit('ann', 'buy', '7000', '1000'));
    if (!order) throw new Error('it waits');
    expect(cancel(book, 'bek', order.id)).toEqual({ ok: false, code: 'not-yours' });
    const back = cancel(book, 'ann', order.id);
    expect(back.ok && accountOf(back.book, 'ann')).toEqual(accountOf(ladder, 'ann'));
  });
  it('beyond the means does nothing at all', () => {
    const poor = deposit(ladder, 'dan', { money: '400000' });
    expect(place(poor, market('dan', 'buy', '12000'))).toEqual({ ok: false, code: 'no-funds' });
    expect(preview(poor, market('dan', 'buy', '12000'))).toMatchObject({ ok: true });
  });
  it('pays fees to the house, rounded up', () => {
    const book = placed(stocked({ take: 20, wait: 10 }), limit('bek', 'sell', '8000', '1')).book;
    const after = placed(book, market('ann', 'buy', '1')).book;
    expect(moneyFor(book, '8000', '1')).toBe(80n);
    expect(after.house).toEqual({ money: '2', token: '0' });
    expect(accountOf(after, 'ann')).toEqual({ money: '9999919', token: '100001' });
    expect(accountOf(after, 'bek')).toEqual({ money: '10000079', token: '99999' });
  });
});

describe('custody', () => {
  it('lets tokens out less the fee, but nothing while withdrawals are paused', () => {
    const book = stocked();
    expect(withdraw({ ...book, paused: true }, 'ann', '1000', '5')).toEqual({ ok: false, code: 'paused' });
    expect(withdraw(book, 'ann', '100001', '5')).toEqual({ ok: false, code: 'no-funds' });
    expect(withdraw(book, 'ann', '5', '5')).toEqual({ ok: false, code: 'bad-order' });
    const out = withdraw(book, 'ann', '1000', '5');
    expect(out).toMatchObject({ ok: true, out: '995', book: { house: { token: '5' } } });
  });
});
