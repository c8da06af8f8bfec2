import type { CallPlan } from '../../call-data.ts';
import type { Turn } from '../../domain.ts';

/** An approval that is open when the learner comes; the token's own section has put it on the chain. */
export interface Item {
  readonly id: string;
  /** The actor that is the token's contract, and the one that may take. */
  readonly token: string;
  readonly spender: string;
  /** Days since it was given, and since it was last used (null: never). */
  readonly days: number;
  readonly used: number | null;
  /** Whether it should be revoked. */
  readonly bad: boolean;
}

/** Something a page asks the learner to sign: the call that the wallet would really send, whatever its button says. */
export interface Request extends CallPlan {
  readonly id: string;
  /** The step that shows it. */
  readonly step: string;
  readonly to: string;
  readonly bad: boolean;
}

/** The section `approvals` of a lab.yaml without its words. */
export interface ApprovalsPlan {
  /** The step from which the list may be changed; before it, it is only looked at. */
  readonly from: string;
  /** The step at whose beginning the list is judged for good: what is revoked later comes too late. */
  readonly until: string;
  readonly items: readonly Item[];
  readonly requests: readonly Request[];
}

/** What was decided so far, and the order in which the list is shown. */
export interface Own {
  readonly order: readonly string[];
  readonly judged: Readonly<Record<string, 'kept' | 'revoked'>>;
  readonly answered: Readonly<Record<string, 'signed' | 'rejected'>>;
}

/** A turn of this domain. */
export type Here = Turn<ApprovalsPlan>;

/** The domain's name. */
export const name = 'approvals';
