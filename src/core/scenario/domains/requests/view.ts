import type { TokenStore } from '../../../chain/contracts/token.ts';
import type { Json } from '../../../record/event.ts';
import { byteLength, recoverText, textDigest } from '../../../wallet/eip191.ts';
import { learnerId } from '../../scenario.ts';
import { filled, ownText, shownNote } from './notes.ts';
import { type Here, own } from './plan.ts';
import { appOf, digestOf, paymentOf, publishedDomain, typedOf } from './typed.ts';

/** A request as a wallet shows it. */
export interface ShownRequest {
  readonly id: string;
  readonly app: string;
  readonly site: string;
  readonly knownSite: string;
  readonly kind: 'text' | 'typed' | 'hash' | 'call';
  readonly text: string | null;
  readonly primary: string | null;
  readonly domain: Readonly<Record<string, string | number>> | null;
  readonly known: Readonly<Record<string, string | number>>;
  readonly message: Readonly<Record<string, Json>> | null;
  readonly call: {
    readonly to: string;
    readonly function: string;
    readonly values: readonly Json[];
    readonly data: string;
  } | null;
  readonly digest: string | null;
  readonly raw: string;
  readonly looked: readonly string[];
  readonly asked: boolean;
  readonly decided: { readonly choice: 'sign' | 'reject'; readonly because: string } | null;
  /** Only once it has been decided. */
  readonly flaw: string | null;
}

/** What the screens of signing show. */
export interface RequestsView {
  readonly own: {
    readonly text: string;
    readonly bytes: number;
    readonly digest: string;
    readonly signature: string | null;
  };
  readonly notes: readonly {
    readonly id: string;
    readonly signer: string;
    readonly text: string;
    readonly signature: string;
    readonly slip: string;
    readonly book: string;
    readonly verified: { readonly slip?: boolean; readonly book?: boolean };
    readonly marked: boolean | null;
    readonly bad: boolean | null;
  }[];
  readonly requests: readonly ShownRequest[];
  readonly asksLeft: number;
  /** Tokens of the chain, and how many of them the learner holds, in the smallest unit. */
  readonly tokens: readonly {
    readonly symbol: string;
    readonly decimals: number;
    readonly balance: string;
  }[];
}

function shownRequest(turn: Here, id: string): ShownRequest | null {
  const item = turn.plan.items.items.find((one) => one.id === id);
  const app = item && appOf(turn, item);
  if (!item || !app) return null;
  const { looked, asked, decided } = own(turn);
  const typed = typedOf(turn, item);
  const payment = paymentOf(turn, item);
  const text = item.text === undefined ? null : filled(turn.state, item.text);
  const digest = digestOf(turn, item);
  const done = decided[id] ?? null;
  return {
    id,
    app: app.id,
    site: item.site,
    knownSite: app.site,
    kind: text !== null ? 'text' : typed ? 'typed' : payment ? 'call' : 'hash',
    text,
    primary: typed?.primaryType ?? null,
    domain: (typed?.domain as ShownRequest['domain']) ?? null,
    known: publishedDomain(turn, app),
    message: (typed?.message as ShownRequest['message']) ?? null,
    call:
      payment && item.call
        ? {
            to: payment.to,
            function: item.call.call,
            values: item.call.values.map((value) =>
              typeof value === 'string' && value.startsWith('@')
                ? (turn.state.actors[value.slice(1)] ?? value)
                : value,
            ),
            data: payment.data ?? '0x',
          }
        : null,
    digest,
    raw: typed ? JSON.stringify(typed, null, 1) : (text ?? payment?.data ?? digest ?? ''),
    looked: looked[id] ?? [],
    asked: asked.includes(id),
    decided: done,
    flaw: done ? (item.flaw ?? 'none') : null,
  };
}

function tokensOf({ state }: Here): RequestsView['tokens'] {
  const learner = state.actors[learnerId] ?? '0x';
  return Object.values(state.chain.contracts)
    .filter(({ kind }) => kind === 'token')
    .map(({ storage }) => {
      const { symbol, decimals, balances } = storage as unknown as TokenStore;
      return { symbol, decimals, balance: balances[learner] ?? '0' };
    });
}

/** Computes what the screens show. */
export function view(turn: Here): Json {
  const { owned, notes, items, verified, told, asked } = own(turn);
  const text = ownText(turn);
  const shown: RequestsView = {
    own: { text, bytes: byteLength(text), digest: textDigest(text), signature: owned },
    notes: notes.flatMap((id) => {
      const note = turn.plan.notes.items.find((one) => one.id === id);
      if (!note) return [];
      const marked = told[id] ?? null;
      const bad = marked === null ? null : note.flaw !== null;
      return [
        { id, signer: note.signer, ...shownNote(turn, note), verified: verified[id] ?? {}, marked, bad },
      ];
    }),
    requests: items.flatMap((id) => shownRequest(turn, id) ?? []),
    asksLeft: turn.plan.asks - asked.length,
    tokens: tokensOf(turn),
  };
  return shown as unknown as Json;
}

/** Verifies what a neighbour shows: `{text, signature}` gives the address it proves, or null. */
export function query(_: Here, what: Json): Json {
  const { text, signature } = (typeof what === 'object' && what !== null ? what : {}) as Readonly<
    Record<string, Json>
  >;
  return recoverText(text, typeof signature === 'string' ? signature.replace(/\s/g, '') : signature);
}
