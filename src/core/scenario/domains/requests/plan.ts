import type { Json } from '../../../record/event.ts';
import type { Hex } from '../../../wallet/hex.ts';
import type { CallPlan } from '../../call-data.ts';
import { ownOf, type Turn, withOwn } from '../../domain.ts';
import type { State } from '../../state.ts';

/** The domain a site has made known: what a typed request of its must carry, and its web address. */
export interface AppPlan {
  readonly id: string;
  readonly site: string;
  readonly name: string;
  readonly version: string;
  /** The actor that is its contract. */
  readonly contract: string;
}

/** How a shown note differs from what was signed; null for a true one. */
export type NoteFlaw =
  | null
  /** A part of the text was replaced after signing. */
  | { readonly kind: 'changed'; readonly from: string; readonly to: string }
  /** One letter was replaced by one that looks the same in another alphabet. */
  | { readonly kind: 'letter' }
  /** Another actor signed, and the note carries that actor's address. */
  | { readonly kind: 'stranger'; readonly by: string }
  /** The signature is a true one of the same signer, but under another text. */
  | { readonly kind: 'reused'; readonly text: string };

/** A signed note; its text is an original and the same in all languages. */
export interface NotePlan {
  readonly id: string;
  readonly signer: string;
  readonly text: string;
  readonly flaw: NoteFlaw;
}

/** Why a request must be refused; null for an honest one. */
export const flaws = ['site', 'name', 'version', 'chain', 'contract', 'spender', 'call', 'blind'] as const;
/** One of them. */
export type Flaw = (typeof flaws)[number];

/** A request that a site puts before the wallet. Exactly one of `text`, `typed`, `hash` and `call` is there. */
export interface ItemPlan {
  readonly id: string;
  readonly app: string;
  /** Where it really comes from. */
  readonly site: string;
  readonly flaw: Flaw | null;
  readonly text?: string;
  readonly typed?: {
    readonly types: Readonly<Record<string, readonly { readonly name: string; readonly type: string }[]>>;
    readonly primary: string;
    /** Fields of the domain that are not those the app has made known. */
    readonly domain: {
      readonly name?: string;
      readonly version?: string;
      readonly chain?: number;
      readonly contract?: string;
    };
    readonly message: Readonly<Record<string, Json>>;
  };
  /** Only 32 bytes are shown: the digest of the typed data of this item. */
  readonly hash?: string;
  /** A transaction: to which actor, with which call. */
  readonly call?: CallPlan & { readonly to: string };
}

/** The section `requests` of a lab.yaml without its words. */
export interface RequestsPlan {
  readonly own: string;
  readonly asks: number;
  readonly apps: readonly AppPlan[];
  readonly notes: { readonly goods: number; readonly bads: number; readonly items: readonly NotePlan[] };
  readonly items: { readonly goods: number; readonly bads: number; readonly items: readonly ItemPlan[] };
}

/** What the domain keeps. */
export interface Own {
  /** Dealt notes and requests, in the order shown. */
  readonly notes: readonly string[];
  readonly items: readonly string[];
  /** The learner's signature over the own text. */
  readonly owned: Hex | null;
  /** Looks at each request: open, fields, domain, raw, hex. */
  readonly looked: Readonly<Record<string, readonly string[]>>;
  readonly asked: readonly string[];
  readonly verified: Readonly<Record<string, { readonly slip?: boolean; readonly book?: boolean }>>;
  readonly told: Readonly<Record<string, boolean>>;
  readonly decided: Readonly<
    Record<string, { readonly choice: 'sign' | 'reject'; readonly because: string }>
  >;
  readonly signatures: Readonly<Record<string, Hex>>;
}

/** The domain's turn. */
export type Here = Turn<RequestsPlan>;
/** The domain's name. */
export const name = 'requests';
/** What the domain keeps in the state. */
export const own = ({ state }: Here): Own => ownOf<Own>(state, name);
/** The state with a part of it changed. */
export const change = (turn: Here, part: Partial<Own>): State =>
  withOwn(turn.state, name, { ...own(turn), ...part });
/** A dealt request. */
export const itemOf = (turn: Here, id: unknown): ItemPlan | undefined =>
  own(turn).items.includes(String(id)) ? turn.plan.items.items.find((item) => item.id === id) : undefined;
/** A dealt note. */
export const noteOf = (turn: Here, id: unknown): NotePlan | undefined =>
  own(turn).notes.includes(String(id)) ? turn.plan.notes.items.find((note) => note.id === id) : undefined;
