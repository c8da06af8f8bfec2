import { accountOf } from '../../../ledgers/book/book.ts';
import { isText, oneOf } from '../../action.ts';
import { defineDomain, type Offer, withOwn } from '../../domain.ts';
import { learnerId } from '../../scenario.ts';
import { type BookPlan, openBook } from './plan.ts';
import { type BookTurn, blockPasses, bookOf, expected, order, takeBack, takeOut } from './trade.ts';

const name = 'book';

/** What the screens show of the exchange. */
export function bookView({ state, plan }: BookTurn) {
  const own = bookOf(state);
  const { book } = own;
  const account = accountOf(book, learnerId);
  const waiting = book.buys.find(({ who }) => who === learnerId);
  return {
    middle: own.middle,
    want: String(plan.want),
    withdrawal: String(plan.withdrawal),
    fees: plan.fees,
    buys: book.buys.map(({ price, left, who }) => ({ price, left, mine: who === learnerId })),
    sells: book.sells.map(({ price, left, who }) => ({ price, left, mine: who === learnerId })),
    account,
    waiting: waiting ? { price: waiting.price, left: waiting.left, held: waiting.held } : null,
    outside: own.outside,
    paused: book.paused,
    hour: own.hour,
    market: expected({ state, plan } as BookTurn, 'market', '0', String(plan.want)),
  };
}

/** What a part of the labs shows of the exchange. */
export type BookView = ReturnType<typeof bookView>;

function offers({ scenario, state, plan }: BookTurn): Offer[] {
  if (scenario.steps[state.step]?.part !== name) return [];
  const own = bookOf(state);
  const account = accountOf(own.book, learnerId);
  const size = String(plan.want);
  const waits = own.book.buys.some(({ who }) => who === learnerId);
  const has = Number(account.token) >= plan.want;
  const wants = !waits && !has && own.outside === '0';
  const opened = (id: string) =>
    state.log.some(({ type, data }) => type === 'ui' && data.what === 'open' && data.id === id);
  return [
    ...(wants && !opened('orders') ? [{ action: { t: 'ui', what: 'open', id: 'orders' }, good: true }] : []),
    ...(wants ? [{ action: { t: 'book.order', kind: 'limit', price: own.middle, size }, good: true }] : []),
    ...(wants
      ? ['market', 'limit'].map((kind) => ({
          // A limit far above the middle is a market order by another name.
          action: {
            t: 'book.order',
            kind,
            price: kind === 'market' ? '0' : String(Number(own.middle) * 2),
            size,
          },
          good: false,
          stance: 'accept' as const,
        }))
      : []),
    ...(waits ? [{ action: { t: 'clock.advance', ms: 12_000 }, good: true }] : []),
    ...(has && own.book.paused ? [{ action: { t: 'clock.advance', ms: 12_000 }, good: true }] : []),
    ...(has && !own.book.paused
      ? [{ action: { t: 'book.withdraw' }, good: true, stance: 'accept' as const }]
      : []),
  ];
}

/** An exchange with one pair: an order walks the book or waits, and what it shows is its promise until it is withdrawn. */
export const book = defineDomain<BookPlan>({
  name,
  actions: {
    'book.order': {
      kind: oneOf('market', 'limit'),
      price: isText(/^(0|[1-9]\d{0,8})$/),
      size: isText(/^[1-9]\d{0,8}$/),
    },
    'book.cancel': {},
    'book.withdraw': {},
  },
  events: {
    'book.placed': ['kind', 'size', 'waits'],
    'book.filled': ['kind', 'size', 'price', 'slip'],
    'book.cancelled': [],
    'book.paused': ['blocks'],
    'book.resumed': [],
    'book.withdrawn': ['sum', 'fee'],
  },
  begin: ({ state, plan }) => withOwn(state, name, openBook(state.seed, plan)),
  acts: { 'book.order': order, 'book.cancel': takeBack, 'book.withdraw': takeOut },
  onBlock: blockPasses,
  view: (turn) => JSON.parse(JSON.stringify(bookView(turn))),
  query: (turn, what) => {
    const { kind, price, size } = (what ?? {}) as Record<string, unknown>;
    return JSON.parse(JSON.stringify(expected(turn, String(kind), String(price), String(size))));
  },
  offers,
  check: (_, plan) =>
    plan.depth.reduce((sum, { size }) => sum + size, 0) < plan.want
      ? [{ path: ['book', 'depth'], message: 'the waiting orders are fewer than what is wanted' }]
      : [],
});
