import type { Address } from '../../../wallet/address.ts';
import { ownOf, type Turn, withOwn } from '../../domain.ts';
import { learnerId } from '../../scenario.ts';
import type { State } from '../../state.ts';
import { tilesOf } from './tiles.ts';

/** The section of lab.yaml without words. */
export interface RecoveryPlan {
  /** Tiles that are no word of the phrase. */
  readonly decoys: number;
  /** Whose address is that of the words with the passphrase; without such an actor there is no passphrase. */
  readonly vault: string | null;
  /** Who paid how much into the wallet before the phone was lost. */
  readonly savings: { readonly from: string; readonly sum: string };
}

/** What one try to open the wallet came to. `empty` is a valid wallet, but not the one that was lost. */
export interface Try {
  readonly outcome: 'checksum' | 'empty' | 'found';
  /** Why another wallet opened. */
  readonly cause: 'order' | 'word' | 'passphrase' | '';
  readonly address: Address | null;
}

/** What is kept of a recovery: numbers of tiles, never a word. */
export interface Own {
  /** For each of the twelve places the number of its tile. */
  readonly placed: readonly (number | null)[];
  readonly tries: readonly Try[];
  /** How often the wrong places of the other's attempt were named wrongly, and whether they were named rightly. */
  readonly missed: number;
  readonly seen: boolean;
}

/** The domain's turn. */
export type Here = Turn<RecoveryPlan>;
/** The domain's name. */
export const name = 'recovery';

/** What the domain keeps in the state. */
export const own = ({ state }: Here): Own => ownOf<Own>(state, name);
/** The state with a part of it changed. */
export const change = (turn: Here, part: Partial<Own>): State =>
  withOwn(turn.state, name, { ...own(turn), ...part });
/** The tiles of the run. */
export const tilesIn = ({ state, plan }: Here): readonly string[] => tilesOf(state.wallet, plan.decoys);
/** Who holds the money behind a passphrase, if this level has one. */
export const vaultOf = ({ scenario, plan }: Here): string | null =>
  plan.vault && scenario.actors[plan.vault] ? plan.vault : null;
/** The address of the wallet that was lost. */
export const walletOf = (turn: Here): Address | undefined => turn.state.actors[vaultOf(turn) ?? learnerId];
/** Whether the wallet is back. */
export const isFound = (turn: Here): boolean => own(turn).tries.some(({ outcome }) => outcome === 'found');
